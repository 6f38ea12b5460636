import { useReactFlow, useStore } from '@xyflow/react'
import { Minus, MoveHorizontal, Plus } from 'lucide-react'
import { canvasText } from '../text/canvas'
import styles from './ZoomControl.module.css'

/** The zoom's limits and the factor of one step. */
export const ZOOM = { smallest: 0.2, largest: 4, step: 1.25 } as const

/** [-] 100 % [+] [Muat lebar], at the canvas's bottom right. */
export const ZoomControl = ({ onFitWidth }: { readonly onFitWidth: () => void }) => {
  const { zoomTo } = useReactFlow()
  const zoom = useStore((state) => state.transform[2])
  return (
    <div className={styles.zoomControl} data-canvas-control="">
      <button
        type="button"
        aria-label={canvasText.zoomOut}
        title={canvasText.zoomOut}
        onClick={() => void zoomTo(zoom / ZOOM.step)}
      >
        <Minus size={16} aria-hidden />
      </button>
      <button type="button" title={canvasText.zoomFull} className={styles.zoomLevel} onClick={() => void zoomTo(1)}>
        {canvasText.zoomLevel(Math.round(zoom * 100))}
      </button>
      <button
        type="button"
        aria-label={canvasText.zoomIn}
        title={canvasText.zoomIn}
        onClick={() => void zoomTo(zoom * ZOOM.step)}
      >
        <Plus size={16} aria-hidden />
      </button>
      <button type="button" className={styles.fitWidth} onClick={onFitWidth}>
        <MoveHorizontal size={16} aria-hidden />
        {canvasText.fitWidth}
      </button>
    </div>
  )
}
