import { Plus } from 'lucide-react'
import type { EditorState } from '../../editor/state'
import { canvasText } from '../text/canvas'
import { AtZoom } from './AtZoom'
import type { HoveredBorder } from './borders'
import styles from './Canvas.module.css'
import { type CanvasHost, useCanvasHost } from './CanvasHost'
import { useCanvasState } from './canvasStore'
import { actorAtBorder, stepAtBorder } from './fromFlow'
import { sourcesOf } from './regions'
import { type Sheet, toCanvasPoint } from './sheets'

/** The `+` at the border of rows or lanes under the pointer: a step, or an actor, here. */
export const BorderButton = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const host = useCanvasHost()
  const border = useCanvasState(host.store, (state) => (state.gesture === null ? state.hoveredBorder : null))
  const sheet = border && sheets[border.page]
  if (border === null || !sheet) return null
  const label = border.kind === 'row' ? canvasText.addStepHere : canvasText.addActorHere
  return (
    <AtZoom at={toCanvasPoint(sheet, border.at)}>
      <button
        type="button"
        tabIndex={-1}
        data-canvas-control=""
        className={`${styles.borderButton} ${border.kind === 'row' ? styles.rowBorderButton : styles.laneBorderButton}`}
        aria-label={label}
        title={label}
        onClick={() => addAt(host, host.session.getState(), border)}
      >
        <Plus size={14} aria-hidden />
      </button>
    </AtZoom>
  )
}

const addAt = (host: CanvasHost, { draft }: EditorState, border: HoveredBorder): void => {
  const { session, source, store } = host
  const isRow = border.kind === 'row'
  const made = (isRow ? stepAtBorder : actorAtBorder)(draft, border.procedureId, border.index, source)
  store.set({ hoveredBorder: null })
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  const [selected] = sourcesOf(made.selection)
  if (selected === undefined) return
  if (isRow) host.focusSoon(selected)
  else session.edit({ procedureId: border.procedureId, kind: 'actor', id: selected.id })
}
