import { useStore } from '@xyflow/react'
import type { ReactNode } from 'react'
import type { Point } from '../../core/page/geometry'

/** Stands at a place on the canvas but keeps its size on screen at every zoom. */
export const AtZoom = ({
  at,
  className,
  children,
}: {
  readonly at: Point
  readonly className?: string
  readonly children: ReactNode
}) => {
  const zoom = useStore((state) => state.transform[2])
  return (
    <div
      className={className}
      style={{ position: 'absolute', left: at.x, top: at.y, transform: `scale(${1 / zoom})`, transformOrigin: '0 0' }}
    >
      {children}
    </div>
  )
}
