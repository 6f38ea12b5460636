import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { PageItems } from '../../../paint/svg/PageSvg'
import { useCanvasHost } from '../CanvasHost'
import { useCanvasState } from '../canvasStore'
import { isDraggedSymbol } from '../gestures/dropGesture'
import type { SymbolNode as SymbolNodeType } from '../toFlow'
import styles from './SymbolNode.module.css'

/** A symbol: the layout's own marks in a box of the layout's own size. Fades while it is being dragged elsewhere. */
export const SymbolNode = memo(function SymbolNode({ id, data, selected }: NodeProps<SymbolNodeType>) {
  const { store } = useCanvasHost()
  const isDragged = useCanvasState(
    store,
    ({ gesture }) => gesture?.kind === 'drop' && isDraggedSymbol(gesture.payload, id),
  )
  const isAimedAt = useCanvasState(
    store,
    ({ gesture }) => gesture?.kind === 'arrow' && gesture.aim.kind === 'symbol' && gesture.aim.symbolId === id,
  )
  const { x, y, w, h } = data.box
  const looks = [
    styles.symbol,
    selected && styles.selectedSymbol,
    isDragged && styles.faded,
    isAimedAt && styles.aimedAt,
  ]
  return (
    <div className={looks.filter(Boolean).join(' ')}>
      <svg viewBox={`${x} ${y} ${w} ${h}`} className={styles.symbolPicture} aria-hidden="true">
        <PageItems items={data.items} />
      </svg>
      <Handle type="source" position={Position.Bottom} isConnectable={false} className={styles.hiddenHandle} />
      <Handle type="target" position={Position.Top} isConnectable={false} className={styles.hiddenHandle} />
    </div>
  )
})
