import type { Shape } from '../../../core/draft/draft'
import type { Box } from '../../../core/page/geometry'
import { canvasText, payloadName, refusalReason } from '../../text/canvas'
import { useSessionState } from '../../useSession'
import { useCanvasHost } from '../CanvasHost'
import { type ArrowGesture, type DropGesture, useCanvasState } from '../canvasStore'
import { regionsByKey } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './DropOverlay.module.css'
import { dropPicture } from './dropPicture'

/** Shows the gesture under way: what a drop would do, the arrow being drawn, the marquee. */
export const DropOverlay = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const { store } = useCanvasHost()
  const gesture = useCanvasState(store, (state) => state.gesture)
  if (gesture === null) return null
  if (gesture.kind === 'marquee') return <div className={styles.marquee} style={placed(gesture.box)} />
  return gesture.kind === 'drop' ? (
    <DropView gesture={gesture} sheets={sheets} />
  ) : (
    <ArrowView gesture={gesture} sheets={sheets} />
  )
}

const DropView = ({ gesture, sheets }: { readonly gesture: DropGesture; readonly sheets: readonly Sheet[] }) => {
  const { session } = useCanvasHost()
  const draft = useSessionState(session, (state) => state.draft)
  const layout = useSessionState(session, (state) => state.layout)
  if (layout === null) return null
  const { payload, target } = gesture
  const picture = dropPicture(draft, layout, sheets, payload, target)
  return (
    <>
      {picture.bands.map((band) => (
        <div key={`${band.x} ${band.y} ${band.w} ${band.h}`} className={styles.dropBand} style={placed(band)} />
      ))}
      {picture.cell && <div className={styles.dropCell} style={placed(picture.cell)} />}
      <svg className={styles.overlaySvg} aria-hidden="true">
        {picture.line && (
          <line
            x1={picture.line.from.x}
            y1={picture.line.from.y}
            x2={picture.line.to.x}
            y2={picture.line.to.y}
            className={styles.insertLine}
          />
        )}
        {picture.links.map(([from, to]) => (
          <line
            key={`${to.x} ${to.y} ${from.x} ${from.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            className={styles.link}
          />
        ))}
        {picture.ghost && <Ghost {...picture.ghost} />}
      </svg>
    </>
  )
}

/** At the canvas's foot while keys choose a place or a symbol: which keys they are. Stands on the screen, not the canvas. */
export const KeysHint = () => {
  const { store } = useCanvasHost()
  const gesture = useCanvasState(store, (state) => state.gesture)
  const isPlacing = gesture?.kind === 'drop' && gesture.pointer === null
  const isConnecting = gesture?.kind === 'arrow' && gesture.byKeys === true
  if (!isPlacing && !isConnecting) return null
  return <p className={styles.keysHint}>{isPlacing ? canvasText.placing : canvasText.connecting}</p>
}

/** Beside the pointer: what is held while no ghost shows it, or why it cannot be dropped here. Stands on the screen, not the canvas. */
export const PointerChip = () => {
  const { session, store } = useCanvasHost()
  const gesture = useCanvasState(store, (state) => state.gesture)
  const draft = useSessionState(session, (state) => state.draft)
  if (gesture?.kind !== 'drop' || gesture.pointer === null) return null
  const { payload, target, pointer } = gesture
  const isRefused = target?.kind === 'refused' && target.reason !== 'unchanged'
  const hasGhost = (target?.kind === 'cell' || target?.kind === 'rowGap') && payload.kind !== 'rows'
  if (hasGhost) return null
  return (
    <span
      className={isRefused ? `${styles.pointerChip} ${styles.refusedChip}` : styles.pointerChip}
      style={{ left: pointer.x, top: pointer.y }}
    >
      {isRefused ? refusalReason(target.reason) : payloadName(draft, payload)}
    </span>
  )
}

const Ghost = ({ box: { x, y, w, h }, shape }: { readonly box: Box; readonly shape: Shape }) => {
  switch (shape) {
    case 'process':
      return <rect x={x} y={y} width={w} height={h} className={styles.ghost} />
    case 'terminator':
      return <rect x={x} y={y} width={w} height={h} rx={h / 2} className={styles.ghost} />
    case 'decision': {
      const points = `${x + w / 2},${y} ${x + w},${y + h / 2} ${x + w / 2},${y + h} ${x},${y + h / 2}`
      return <polygon points={points} className={styles.ghost} />
    }
  }
}

const ArrowView = ({ gesture, sheets }: { readonly gesture: ArrowGesture; readonly sheets: readonly Sheet[] }) => {
  const { session } = useCanvasHost()
  const layout = useSessionState(session, (state) => state.layout)
  const { start, pointer, aim } = gesture
  const region = aim.kind === 'symbol' ? layout && regionsByKey(layout).get(`symbol:${aim.symbolId}`) : undefined
  const sheet = region && sheets[region.page]
  const aimed = region && sheet ? toCanvasBox(sheet, region) : null
  const end = aimed ? { x: aimed.x + aimed.w / 2, y: aimed.y + aimed.h / 2 } : pointer
  return (
    <>
      {aim.kind === 'place' && (
        <DropView
          gesture={{
            kind: 'drop',
            payload: { kind: 'newSymbol', shape: 'process' },
            target: aim.target,
            pointer: null,
          }}
          sheets={sheets}
        />
      )}
      {aimed && <div className={styles.dropCell} style={placed(aimed)} />}
      <svg className={styles.overlaySvg} aria-hidden="true">
        <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={styles.drawnArrow} />
        <circle cx={end.x} cy={end.y} r={4} className={styles.drawnEnd} />
      </svg>
    </>
  )
}

const placed = ({ x, y, w, h }: Box) => ({ left: x, top: y, width: w, height: h })
