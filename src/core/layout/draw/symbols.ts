import { roundMm } from '../../page/bounds'
import type { Box, Point } from '../../page/geometry'
import type { PathItem, PathSegment, Source } from '../../page/item'
import { SYMBOL_STROKE, WHITE } from '../../page/style'
import type { NodeType } from '../route/routing'

/** The outline of a symbol: capsule, box, diamond, or pentagon with its tip down or up. */
export function symbolOutline(box: Box, shape: NodeType | 'connectorUp', source?: Source): PathItem {
  return {
    kind: 'path',
    segments: segmentsOf(box, shape),
    stroke: SYMBOL_STROKE,
    fill: WHITE,
    ...(source ? { source } : {}),
  }
}

/** How high the rectangle of a pentagon is, of its whole height. */
export const PENTAGON_BODY = 0.64

function segmentsOf(box: Box, shape: NodeType | 'connectorUp'): PathSegment[] {
  const { x, y, w, h } = box
  const right = x + w
  const bottom = y + h
  const middleX = x + w / 2
  const middleY = y + h / 2
  switch (shape) {
    case 'start':
    case 'end':
      return capsule(box)
    case 'process':
      return polygon([point(x, y), point(right, y), point(right, bottom), point(x, bottom)])
    case 'decision':
      return polygon([point(middleX, y), point(right, middleY), point(middleX, bottom), point(x, middleY)])
    case 'connector': {
      const shoulder = y + h * PENTAGON_BODY
      return polygon([point(x, y), point(right, y), point(right, shoulder), point(middleX, bottom), point(x, shoulder)])
    }
    case 'connectorUp': {
      const shoulder = bottom - h * PENTAGON_BODY
      return polygon([
        point(x, bottom),
        point(x, shoulder),
        point(middleX, y),
        point(right, shoulder),
        point(right, bottom),
      ])
    }
  }
}

function polygon([first, ...others]: readonly Point[]): PathSegment[] {
  if (!first) return []
  return [{ kind: 'move', to: first }, ...others.map((to): PathSegment => ({ kind: 'line', to })), { kind: 'close' }]
}

/** Control points of a quarter circle by a cubic curve stand this share of the radius from its ends. */
const quarterCircle = 0.5523

function capsule({ x, y, w, h }: Box): PathSegment[] {
  const r = Math.min(w, h) / 2
  const k = r * (1 - quarterCircle)
  const right = x + w
  const bottom = y + h
  return [
    { kind: 'move', to: point(x + r, y) },
    { kind: 'line', to: point(right - r, y) },
    { kind: 'curve', control1: point(right - k, y), control2: point(right, y + k), to: point(right, y + r) },
    { kind: 'line', to: point(right, bottom - r) },
    {
      kind: 'curve',
      control1: point(right, bottom - k),
      control2: point(right - k, bottom),
      to: point(right - r, bottom),
    },
    { kind: 'line', to: point(x + r, bottom) },
    { kind: 'curve', control1: point(x + k, bottom), control2: point(x, bottom - k), to: point(x, bottom - r) },
    { kind: 'line', to: point(x, y + r) },
    { kind: 'curve', control1: point(x, y + k), control2: point(x + k, y), to: point(x + r, y) },
    { kind: 'close' },
  ]
}

const point = (x: number, y: number): Point => ({ x: roundMm(x), y: roundMm(y) })
