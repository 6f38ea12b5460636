import type { ReactElement } from 'react'
import type { LineItem, PathItem, PathSegment, PolylineItem, RectItem } from '../../core/page/item'
import { millimetres, sourceAttribute, strokeAttributes } from './attributes'

/** A straight line. */
export const lineToSvg = ({ from, to, stroke, source }: LineItem, key: number): ReactElement => (
  <line
    key={key}
    x1={millimetres(from.x)}
    y1={millimetres(from.y)}
    x2={millimetres(to.x)}
    y2={millimetres(to.y)}
    {...strokeAttributes(stroke)}
    {...sourceAttribute(source)}
  />
)

/** An open run of straight segments. */
export const polylineToSvg = ({ points, stroke, source }: PolylineItem, key: number): ReactElement => (
  <polyline
    key={key}
    points={points.map(({ x, y }) => `${millimetres(x)},${millimetres(y)}`).join(' ')}
    fill="none"
    {...strokeAttributes(stroke)}
    {...sourceAttribute(source)}
  />
)

/** A free outline. */
export const pathToSvg = ({ segments, stroke, fill, source }: PathItem, key: number): ReactElement => (
  <path
    key={key}
    d={pathData(segments)}
    fill={fill ?? 'none'}
    {...strokeAttributes(stroke)}
    {...sourceAttribute(source)}
  />
)

/** An upright rectangle. */
export const rectToSvg = ({ x, y, w, h, stroke, fill, source }: RectItem, key: number): ReactElement => (
  <rect
    key={key}
    x={millimetres(x)}
    y={millimetres(y)}
    width={millimetres(w)}
    height={millimetres(h)}
    fill={fill ?? 'none'}
    {...strokeAttributes(stroke)}
    {...sourceAttribute(source)}
  />
)

/** An outline as the `d` of a path. */
export const pathData = (segments: readonly PathSegment[]): string => segments.map(toCommand).join('')

const toCommand = (segment: PathSegment): string => {
  switch (segment.kind) {
    case 'move':
      return `M${point(segment.to)}`
    case 'line':
      return `L${point(segment.to)}`
    case 'curve':
      return `C${point(segment.control1)} ${point(segment.control2)} ${point(segment.to)}`
    case 'close':
      return 'Z'
  }
}

const point = ({ x, y }: { readonly x: number; readonly y: number }): string => `${millimetres(x)} ${millimetres(y)}`
