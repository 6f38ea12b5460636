import type { Point } from '../../page/geometry'
import { UNIT } from './costs'
import type { UnitBox } from './grid'

/**
 * The line of an arrow that finds no way through the table, such as between symbols that overlap or leave no gutter: straight where
 * the symbols face each other, else with one bend, so that the arrow is seen and can be reported. In units.
 */
export function fallbackLine(source: UnitBox, target: UnitBox): Point[] {
  const from = middleOf(source)
  const to = middleOf(target)
  if (source === target) return loopBeside(source)
  const below = to.y >= from.y
  const after = to.x >= from.x
  const x = sharedMiddle(source.left, source.right, target.left, target.right)
  if (x !== undefined) {
    return [
      { x, y: below ? source.bottom : source.top },
      { x, y: below ? target.top : target.bottom },
    ]
  }
  const y = sharedMiddle(source.top, source.bottom, target.top, target.bottom)
  if (y !== undefined) {
    return [
      { x: after ? source.right : source.left, y },
      { x: after ? target.left : target.right, y },
    ]
  }
  return [
    { x: after ? source.right : source.left, y: from.y },
    { x: to.x, y: from.y },
    { x: to.x, y: below ? target.top : target.bottom },
  ]
}

function middleOf(box: UnitBox): Point {
  return { x: (box.left + box.right) >> 1, y: (box.top + box.bottom) >> 1 }
}

function loopBeside(box: UnitBox): Point[] {
  const middle = middleOf(box)
  const right = box.right + 2 * UNIT
  const top = box.top - 2 * UNIT
  return [
    { x: box.right, y: middle.y },
    { x: right, y: middle.y },
    { x: right, y: top },
    { x: middle.x, y: top },
    { x: middle.x, y: box.top },
  ]
}

/** The middle of what two extents have in common; undefined where that is nothing. */
function sharedMiddle(low: number, high: number, otherLow: number, otherHigh: number): number | undefined {
  const from = Math.max(low, otherLow)
  const to = Math.min(high, otherHigh)
  return from < to ? (from + to) >> 1 : undefined
}
