import { Plus } from 'lucide-react'
import { isOnlyRead } from '../../../editor/state'
import { canvasText } from '../../text/canvas'
import { useSessionState } from '../../useSession'
import { AtZoom } from '../AtZoom'
import { useCanvasHost } from '../CanvasHost'
import { useCanvasState } from '../canvasStore'
import { once } from '../once'
import { type Sheet, toCanvasPoint } from '../sheets'
import { addActor, addStep } from './addAtBorder'
import styles from './BorderButton.module.css'

/** The `+` at the border of rows or lanes under the pointer: a step, or an actor, here. */
export const BorderButton = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const host = useCanvasHost()
  const border = useCanvasState(host.store, (state) => (state.gesture === null ? state.hoveredBorder : null))
  const isClosed = useSessionState(host.session, isOnlyRead)
  const sheet = border && sheets[border.page]
  if (border === null || !sheet || isClosed) return null
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
        onClick={once(() => {
          host.store.set({ hoveredBorder: null })
          const add = border.kind === 'row' ? addStep : addActor
          add(host, border.procedureId, border.index)
        })}
      >
        <Plus size={14} aria-hidden />
      </button>
    </AtZoom>
  )
}
