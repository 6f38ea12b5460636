import type { Box, Point } from '../../page/geometry'

/**
 * The line of an arrow that finds no way through the table, such as between symbols that overlap or leave no gutter: straight where
 * the symbols face each other, else with one bend, so that the arrow is seen and can be reported. Points in mm.
 */
export function fallbackLine(source: Box, target: Box, loop: boolean): Point[] {
  const from = { x: source.x + source.w / 2, y: source.y + source.h / 2 }
  const to = { x: target.x + target.w / 2, y: target.y + target.h / 2 }
  if (loop) return loopBeside(source, from)
  const below = to.y >= from.y
  const after = to.x >= from.x
  const column = sharedMiddle(source.x, source.x + source.w, target.x, target.x + target.w)
  if (column !== undefined) {
    return [
      { x: column, y: below ? source.y + source.h : source.y },
      { x: column, y: below ? target.y : target.y + target.h },
    ]
  }
  const row = sharedMiddle(source.y, source.y + source.h, target.y, target.y + target.h)
  if (row !== undefined) {
    return [
      { x: after ? source.x + source.w : source.x, y: row },
      { x: after ? target.x : target.x + target.w, y: row },
    ]
  }
  return [
    { x: after ? source.x + source.w : source.x, y: from.y },
    { x: to.x, y: from.y },
    { x: to.x, y: below ? target.y : target.y + target.h },
  ]
}

function loopBeside(box: Box, middle: Point): Point[] {
  const right = box.x + box.w + 2
  const top = box.y - 2
  return [
    { x: box.x + box.w, y: middle.y },
    { x: right, y: middle.y },
    { x: right, y: top },
    { x: middle.x, y: top },
    { x: middle.x, y: box.y },
  ]
}

/** The middle of what two extents have in common; undefined where that is nothing. */
function sharedMiddle(low: number, high: number, otherLow: number, otherHigh: number): number | undefined {
  const from = Math.max(low, otherLow)
  const to = Math.min(high, otherHigh)
  return from < to ? (from + to) / 2 : undefined
}
