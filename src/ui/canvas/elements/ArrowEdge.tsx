import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { PageItems } from '../../../paint/svg/PageSvg'
import { useCanvasHost } from '../CanvasHost'
import { useCanvasState } from '../canvasStore'
import { isDraggedSymbol } from '../gestures/dropGesture'
import { PX_PER_MM } from '../sheets'
import type { ArrowEdge as ArrowEdgeType } from '../toFlow'
import styles from './ArrowEdge.module.css'

/** An arrow: the layout's own marks, under a wide unseen path that takes the pointer. Selected, its ends can be dragged. */
export const ArrowEdge = memo(function ArrowEdge({ id, source, target, data, selected }: EdgeProps<ArrowEdgeType>) {
  const { store } = useCanvasHost()
  const isFaded = useCanvasState(store, ({ gesture }) => {
    if (gesture?.kind === 'arrow') return gesture.moved?.flowId === id
    return gesture?.kind === 'drop' && [source, target].some((end) => isDraggedSymbol(gesture.payload, end))
  })
  if (data === undefined) return null
  const { items, points, label, sheet } = data
  const way = points.map(({ x, y }) => `${x},${y}`).join(' ')
  const first = points[0]
  const last = points.at(-1)
  return (
    <g
      transform={`translate(${sheet.x} ${sheet.y}) scale(${PX_PER_MM})`}
      className={[styles.arrow, selected && styles.selectedArrow, isFaded && styles.faded].filter(Boolean).join(' ')}
    >
      <polyline points={way} className={styles.arrowGlow} />
      <PageItems items={items} />
      <polyline points={way} className={styles.arrowTarget} />
      {label && <rect x={label.x} y={label.y} width={label.w} height={label.h} className={styles.arrowTarget} />}
      {selected && first && last && (
        <>
          <circle cx={first.x} cy={first.y} r={1.3} className={styles.arrowEnd} data-arrow-end="from" />
          <circle cx={last.x} cy={last.y} r={1.3} className={styles.arrowEnd} data-arrow-end="to" />
        </>
      )}
    </g>
  )
})
