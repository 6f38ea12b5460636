import { Plus } from 'lucide-react'
import type { PointerEvent } from 'react'
import { symbolPlaces, terminatorRole } from '../../../core/draft/query'
import type { Layout } from '../../../core/layout/result'
import type { Point } from '../../../core/page/geometry'
import { isOnlyRead } from '../../../editor/state'
import { canvasText } from '../../text/canvas'
import { useSessionState } from '../../useSession'
import { AtZoom } from '../AtZoom'
import { useCanvasHost } from '../CanvasHost'
import { useCanvasState } from '../canvasStore'
import { beginArrow } from '../gestures/arrowGesture'
import { followWithStep } from '../keyboard/dataEntry'
import { once } from '../once'
import { procedureOwners, regionsByKey } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './SymbolControls.module.css'
import { sidesOf } from './symbolSides'

/** Round the one selected symbol, or else the one under the pointer: four dots to draw arrows from, and `+` for the next step. */
export const SymbolControls = ({ layout, sheets }: { readonly layout: Layout; readonly sheets: readonly Sheet[] }) => {
  const host = useCanvasHost()
  const { session, store } = host
  const selection = useSessionState(session, (state) => state.selection)
  const draft = useSessionState(session, (state) => state.draft)
  const editing = useSessionState(session, (state) => state.editing)
  const hoveredId = useCanvasState(store, (state) => state.hoveredSymbolId)
  const isClosed = useSessionState(session, isOnlyRead)
  const isBusy = useCanvasState(store, (state) => state.gesture !== null)
  const [onlyId] = selection.kind === 'symbols' && selection.ids.length === 1 ? selection.ids : []
  const symbolId = hoveredId ?? onlyId
  const region = symbolId === undefined ? undefined : regionsByKey(layout).get(`symbol:${symbolId}`)
  const sheet = region && sheets[region.page]
  const procedure = symbolId === undefined ? undefined : procedureOwners(draft).get(symbolId)
  const place = procedure && symbolId !== undefined ? symbolPlaces(procedure).get(symbolId) : undefined
  if (isClosed || isBusy || editing !== null || !symbolId || !sheet || !region || !procedure || !place) return null
  const { x, y, w, h } = toCanvasBox(sheet, region)
  const sides = sidesOf({ x, y, w, h })
  const begin = (start: Point) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.stopPropagation()
    beginArrow(host, { fixedId: symbolId, start, moved: null }, event.nativeEvent, event.currentTarget)
  }
  const isEnd = place.symbol.shape === 'terminator' && terminatorRole(procedure, symbolId) === 'end'
  return (
    <div data-canvas-control="">
      {sides.map((side, index) => (
        <AtZoom key={SIDE_NAMES[index]} at={side}>
          <span className={`${styles.dot} ${styles[SIDE_NAMES[index] ?? '']}`} onPointerDown={begin(side)} />
        </AtZoom>
      ))}
      {symbolId === onlyId && !isEnd && (
        <AtZoom at={{ x: x + w / 2, y: y + h }}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.nextStep}
            aria-label={canvasText.nextStep}
            title={canvasText.nextStep}
            onClick={once(() => followWithStep(host, { kind: 'symbol', id: symbolId }))}
          >
            <Plus size={14} aria-hidden />
          </button>
        </AtZoom>
      )}
    </div>
  )
}

const SIDE_NAMES = ['dotTop', 'dotRight', 'dotBottom', 'dotLeft'] as const
