import type { TablePart } from '../../src/core/layout/result'
import type { Point } from '../../src/core/page/geometry'

/**
 * A piece of an arrow's way: the corridor that it runs in and the stretch of it in mm. A corridor is the half of a lane or row on
 * either side of its middle, or the middle itself, for that is where arrows run side by side and give way to each other.
 */
interface Stretch {
  readonly corridor: string
  readonly low: number
  readonly high: number
}

/** Share of a lane's or row's size round its middle that counts as the middle. */
const MIDDLE = 0.1

/** True where two ways of one table run through the same stretch of a corridor, or meet. */
export const shareCorridor = (part: TablePart, one: readonly Point[], other: readonly Point[]): boolean => {
  const stretches = stretchesOf(part, other)
  const beside = stretchesOf(part, one).some(({ corridor, low, high }) =>
    stretches.some((there) => there.corridor === corridor && low < there.high && there.low < high),
  )
  return beside || piecesOf(one).some((piece) => piecesOf(other).some((there) => meet(piece, there)))
}

const stretchesOf = ({ lanes, rows }: TablePart, points: readonly Point[]): readonly Stretch[] => {
  const columns = lanes.map(({ id, x, w }) => ({ id, start: x, size: w }))
  const bands = rows.map(({ id, y, h }) => ({ id, start: y, size: h }))
  return piecesOf(points).map(({ low, high }) =>
    high.x - low.x < high.y - low.y
      ? { corridor: `lane ${halfAt(columns, low.x)}`, low: low.y, high: high.y }
      : { corridor: `row ${halfAt(bands, low.y)}`, low: low.x, high: high.x },
  )
}

const halfAt = (
  bands: readonly { readonly id: string; readonly start: number; readonly size: number }[],
  at: number,
) => {
  const band = bands.find(({ start, size }) => at < start + size) ?? bands.at(-1)
  if (band === undefined) return ''
  const beyond = (at - band.start) / band.size - 0.5
  return `${band.id} ${Math.abs(beyond) <= MIDDLE / 2 ? 0 : Math.sign(beyond)}`
}

interface Piece {
  readonly low: Point
  readonly high: Point
}

const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return {
      low: { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) },
      high: { x: Math.max(from.x, to.x), y: Math.max(from.y, to.y) },
    }
  })

const meet = (one: Piece, other: Piece): boolean =>
  one.low.x <= other.high.x && other.low.x <= one.high.x && one.low.y <= other.high.y && other.low.y <= one.high.y
