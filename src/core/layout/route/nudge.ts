import type { Point } from '../../page/geometry'
import type { Arrow } from './arrows'
import { MINIMUM_END, RULING_CLEARANCE, SEPARATION } from './costs'
import type { Drawing } from './drawing'
import type { Grid } from './grid'
import type { Gutter, Lines } from './lines'
import type { Way } from './way'
import { directionOf } from './way'

/**
 * Spreads the segments that run in a half-gutter evenly over its free width. Every segment keeps its half-gutter and its place in
 * the order of the tracks, so that no crossing and no overlap can come of it.
 */

/** A straight piece of a way. */
interface Segment {
  readonly vertical: boolean
  /** Index of its line in the axis it keeps still. */
  readonly line: number
  low: number
  high: number
  /** Its coordinate, across its run. */
  at: number
  /** Where an arrowhead follows right after the bend at either of its ends: its tip, across the run. */
  readonly tips: number[]
}

/** Room between a track and the symbols where there is plenty: an arrowhead and a little line behind it. */
const AMPLE = MINIMUM_END + 10
/** Percent of the half-gutter left free between tracks without an arrowhead and the symbols, where labels may stand, up to that. */
const BESIDE_PERCENT = 60
/** Least room between a track and the symbols. */
const LEAST = 60
/** Least distance of neighbouring tracks. */
const PITCH = SEPARATION + 5

/** The corners of every arrow's way, in units, after spreading; undefined for arrows without a way. */
export function nudgedPoints(drawing: Drawing): (Point[] | undefined)[] {
  const { grid } = drawing
  const runs = drawing.ways.map(
    (way, number) => way && withTips(segmentsOf(grid, way), way, drawing.arrows[number] as Arrow),
  )
  const inGutter = new Map<string, Segment[]>()
  for (const run of runs) {
    for (const segment of run?.slice(1, -1) ?? []) {
      const gutter = (segment.vertical ? grid.x : grid.y).gutter[segment.line] as number
      if (gutter < 0) continue
      const key = `${segment.vertical ? 'x' : 'y'}${gutter}`
      const there = inGutter.get(key)
      if (there) there.push(segment)
      else inGutter.set(key, [segment])
    }
  }
  for (const segments of inGutter.values()) spreadGutter(grid, segments)
  return runs.map((run, number) => run && cornersOf(run, drawing.ways[number] as Way))
}

/** The corners of a way with its ends, in units, on the lines of the grid. */
export function cornersOfWay(grid: Grid, way: Way): Point[] {
  return cornersOf(segmentsOf(grid, way), way)
}

function segmentsOf(grid: Grid, way: Way): Segment[] {
  const segments: Segment[] = []
  const { vertices, start, end } = way
  const add = (direction: number, vertex: number, from: Point): void => {
    const vertical = (direction & 1) === 0
    const column = vertex % grid.width
    const line = vertical ? column : (vertex - column) / grid.width
    const at = (vertical ? grid.x.at[line] : grid.y.at[line]) as number
    const along = vertical ? from.y : from.x
    segments.push({ vertical, line, low: along, high: along, at, tips: [] })
  }
  const extend = (to: Point): void => {
    const segment = segments[segments.length - 1] as Segment
    const along = segment.vertical ? to.y : to.x
    segment.low = Math.min(segment.low, along)
    segment.high = Math.max(segment.high, along)
  }
  let heading: number = start.direction
  add(heading, vertices[0] as number, start)
  for (let k = 0; k < vertices.length; k++) {
    const vertex = vertices[k] as number
    const place = placeOf(grid, vertex)
    extend(place)
    const next = k === vertices.length - 1 ? end.direction ^ 2 : directionOf(grid, vertex, vertices[k + 1] as number)
    if (next !== heading) add(next, vertex, place)
    heading = next
  }
  extend(end)
  return segments
}

/** Notes the tips of the arrow's heads at the segments beside its ends. */
function withTips(segments: Segment[], { start, end }: Way, arrow: Arrow): Segment[] {
  const first = segments[1]
  const last = segments[segments.length - 2]
  if (first && arrow.headAtStart) first.tips.push(first.vertical ? start.x : start.y)
  if (last && arrow.headAtEnd) last.tips.push(last.vertical ? end.x : end.y)
  return segments
}

function placeOf(grid: Grid, vertex: number): Point {
  const column = vertex % grid.width
  return { x: grid.x.at[column] as number, y: grid.y.at[(vertex - column) / grid.width] as number }
}

function spreadGutter(grid: Grid, segments: Segment[]): void {
  const lines = (segments[0] as Segment).vertical ? grid.x : grid.y
  const gutter = lines.gutters[lines.gutter[(segments[0] as Segment).line] as number] as Gutter
  if (gutter.rigid) return
  segments.sort((a, b) => a.low - b.low || a.line - b.line || a.high - b.high)
  let cluster: Segment[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const segment of segments) {
    if (segment.low > reach + SEPARATION) {
      spreadCluster(lines, gutter, cluster)
      cluster = []
      reach = Number.NEGATIVE_INFINITY
    }
    cluster.push(segment)
    reach = Math.max(reach, segment.high)
  }
  spreadCluster(lines, gutter, cluster)
}

function spreadCluster(lines: Lines, gutter: Gutter, cluster: readonly Segment[]): void {
  const side = gutter.symbols > gutter.ruling ? 1 : -1
  const used = [...new Set(cluster.map((segment) => segment.line))].sort(
    (a, b) => side * ((lines.at[a] as number) - (lines.at[b] as number)),
  )
  const depth = Math.abs(gutter.symbols - gutter.ruling)
  const isNear = (tip: number): boolean => side * (tip - gutter.ruling) > 0 && side * (tip - gutter.symbols) < AMPLE
  const heads = cluster.filter(({ tips }) => tips.some(isNear))
  const lastHead = Math.max(-1, ...heads.map(({ line }) => used.indexOf(line)))
  const places = spreadPlaces(used.length, depth, lastHead)
  if (!places) return
  for (const segment of cluster) segment.at = gutter.ruling + side * (places[used.indexOf(segment.line)] as number)
}

/**
 * Distances from the ruling line for so many tracks in a half-gutter; undefined where they do not fit better than they are. From the
 * tracks up to `lastHead` arrowheads go on to the symbols, the others need room for a line only.
 */
function spreadPlaces(count: number, depth: number, lastHead: number): number[] | undefined {
  const beyond = count - 1 - lastHead
  const widest = depth - LEAST - PITCH * beyond
  const roomy = Math.max(depth - AMPLE, RULING_CLEARANCE + PITCH * lastHead)
  const withHeads = spreadBetween(lastHead + 1, RULING_CLEARANCE, Math.min(widest, roomy))
  const last = withHeads?.at(-1)
  const low = last === undefined ? RULING_CLEARANCE : last + PITCH
  const free = Math.min(AMPLE, Math.round((depth * BESIDE_PERCENT) / 100))
  const others = spreadBetween(beyond, low, Math.max(depth - free, Math.min(depth - LEAST, low + PITCH * (beyond - 1))))
  return withHeads && others && [...withHeads, ...others]
}

/** So many places between two, evenly apart, and clear of both where there is room. */
function spreadBetween(count: number, low: number, high: number): number[] | undefined {
  const room = high - low
  if (count === 0) return []
  if (room < PITCH * (count - 1)) return undefined
  const inner = room / (count + 1)
  const isRoomy = inner >= PITCH || count === 1
  const pitch = isRoomy ? inner : room / (count - 1)
  return Array.from({ length: count }, (_, k) => low + Math.round((isRoomy ? inner : 0) + pitch * k))
}

function cornersOf(segments: readonly Segment[], way: Way): Point[] {
  const points: Point[] = [{ x: way.start.x, y: way.start.y }]
  for (let k = 1; k < segments.length; k++) {
    const before = segments[k - 1] as Segment
    const after = segments[k] as Segment
    points.push(before.vertical ? { x: before.at, y: after.at } : { x: after.at, y: before.at })
  }
  points.push({ x: way.end.x, y: way.end.y })
  return points
}
