import type { Box } from '../../page/geometry'
import { OFF_CENTRE, SEPARATION, SYMBOL_CLEARANCE, toUnits } from './costs'
import { buildLines, type Extent, type Lines, lowerBound, nearestLine } from './lines'
import type { RoutingNode, RoutingProblem } from './routing'

/**
 * The grid that arrows run on: every crossing of a vertical and a horizontal line is a vertex, numbered row by row; vertices in or
 * too near to a symbol are blocked. Coordinates in units (1/100 mm).
 */
export interface Grid {
  readonly x: Lines
  readonly y: Lines
  /** Number of vertices in one horizontal line. */
  readonly width: number
  readonly blocked: Uint8Array
  /** Where arrows may attach, for every node of the problem. */
  readonly ports: readonly (readonly Port[])[]
  readonly boxes: readonly UnitBox[]
}

/** A box in units. */
export interface UnitBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Directions are numbered clockwise, so that `direction ^ 2` is the opposite one. */
export type Direction = 0 | 1 | 2 | 3
export const UP = 0
export const RIGHT = 1
export const DOWN = 2
export const LEFT = 3

/** A place on a symbol's outline where an arrow may attach. */
export interface Port {
  readonly x: number
  readonly y: number
  /** Away from the symbol. */
  readonly direction: Direction
  /** First free vertex outward, where the arrow enters the grid. */
  readonly vertex: number
  /** Length from the outline to that vertex. */
  readonly stub: number
  /** What attaching here costs. */
  readonly cost: number
}

/** How far from the middle of a line's coordinate a port may be, and still count as on it. */
const ON_MIDDLE = 15
/** Nearest that an arrow attaches to a corner of a box. */
const CORNER = 120
/** Places where arrows attach to a symbol that is no box, as long as they do. */
const TIPS = 4
/** Attaching beside the tips: only for arrows that would otherwise run on one another. */
const BESIDE_TIP = 4 * OFF_CENTRE

/** Coordinates of lines that the grid has besides those that the table asks for. */
export interface ExtraLines {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** Makes the grid of a problem. `tracks` is the most that a half-gutter takes. */
export function buildGrid(problem: RoutingProblem, tracks: number, extra: ExtraLines): Grid {
  const boxes = problem.nodes.map(toUnitBox)
  const cells = problem.nodes.map((node) => node.row * (problem.lanes.length + 1) + node.lane)
  const crowded = crowdedNodes(problem)
  const extents = (vertical: boolean): Extent[] =>
    problem.nodes.map((node, index) => {
      const box = boxes[index] as UnitBox
      return {
        band: vertical ? node.row : node.lane,
        cell: cells[index] as number,
        low: vertical ? box.top : box.left,
        high: vertical ? box.bottom : box.right,
        manyPorts: node.type === 'process' || (!vertical && crowded.has(node.id)),
      }
    })
  const lanes = problem.lanes.map((lane) => ({ start: toUnits(lane.x), end: toUnits(lane.x + lane.w) }))
  const rows = problem.rows.map((row) => ({ start: toUnits(row.y), end: toUnits(row.y + row.h) }))
  const x = buildLines(lanes, extents(false), tracks, extra.x)
  const y = buildLines(rows, extents(true), tracks, extra.y)
  const blocked = blockSymbols(x, y, boxes)
  const ports = problem.nodes.map((node, index) =>
    portsOf(node, boxes[index] as UnitBox, x, y, blocked, crowded.has(node.id)),
  )
  return { x, y, width: x.count, blocked, ports, boxes }
}

/** A box in mm as one in units. */
export function toUnitBox({ x, y, w, h }: Box): UnitBox {
  return { left: toUnits(x), top: toUnits(y), right: toUnits(x + w), bottom: toUnits(y + h) }
}

function blockSymbols(x: Lines, y: Lines, boxes: readonly UnitBox[]): Uint8Array {
  const blocked = new Uint8Array(x.count * y.count)
  for (const box of boxes) {
    const fromX = lowerBound(x.at, box.left - SYMBOL_CLEARANCE + 1)
    const toX = lowerBound(x.at, box.right + SYMBOL_CLEARANCE)
    const fromY = lowerBound(y.at, box.top - SYMBOL_CLEARANCE + 1)
    const toY = lowerBound(y.at, box.bottom + SYMBOL_CLEARANCE)
    for (let row = fromY; row < toY; row++) blocked.fill(1, row * x.count + fromX, row * x.count + toX)
  }
  return blocked
}

/** Decisions, starts and ends with more arrows than their four tips, arrows that may join counted as one. */
function crowdedNodes({ nodes, edges }: RoutingProblem): ReadonlySet<string> {
  const ends = new Map<string, number>()
  const joined = new Set<string>()
  const count = (id: string): void => {
    ends.set(id, (ends.get(id) ?? 0) + 1)
  }
  for (const { from, to, headAtStart, headAtEnd } of edges) {
    count(from)
    const mayJoin = headAtEnd !== false && headAtStart !== true
    if (!mayJoin || !joined.has(to)) count(to)
    if (mayJoin) joined.add(to)
  }
  const hasTips = ({ type }: RoutingNode): boolean => type === 'decision' || type === 'start' || type === 'end'
  return new Set(nodes.filter((node) => hasTips(node) && (ends.get(node.id) ?? 0) > TIPS).map(({ id }) => id))
}

/**
 * Every side's middle, on a box every port line that meets the side well away from its corners, and on the upper and lower edges of
 * other symbols too where they are crowded.
 */
function portsOf(node: RoutingNode, box: UnitBox, x: Lines, y: Lines, blocked: Uint8Array, isCrowded: boolean): Port[] {
  const ports: Port[] = []
  const onSide = (lines: Lines, low: number, high: number): { line: number; cost: number }[] => {
    const middle = nearestLine(lines, (low + high) >> 1, ON_MIDDLE)
    const found = middle < 0 ? [] : [{ line: middle, cost: 0 }]
    if (node.type !== 'process') return found
    for (let line = lowerBound(lines.at, low + CORNER); line < lines.count; line++) {
      if ((lines.at[line] as number) > high - CORNER) break
      if (line !== middle && lines.middle[line] === 1) found.push({ line, cost: OFF_CENTRE })
    }
    return found
  }
  const add = (port: Omit<Port, 'vertex' | 'stub'>, column: number, row: number): void => {
    if (column < 0 || row < 0 || column >= x.count || row >= y.count) return
    const vertex = row * x.count + column
    if (blocked[vertex] === 1) return
    const stub = Math.abs((x.at[column] as number) - port.x) + Math.abs((y.at[row] as number) - port.y)
    ports.push({ ...port, vertex, stub })
  }
  const above = lowerBound(y.at, box.top - SYMBOL_CLEARANCE + 1) - 1
  const below = lowerBound(y.at, box.bottom + SYMBOL_CLEARANCE)
  const before = lowerBound(x.at, box.left - SYMBOL_CLEARANCE + 1) - 1
  const after = lowerBound(x.at, box.right + SYMBOL_CLEARANCE)
  for (const { line, cost } of onSide(x, box.left, box.right)) {
    const at = x.at[line] as number
    add({ x: at, y: box.top, direction: UP, cost }, line, above)
    add({ x: at, y: box.bottom, direction: DOWN, cost }, line, below)
  }
  if (isCrowded) {
    for (let line = lowerBound(x.at, box.left + 1); line < x.count && (x.at[line] as number) < box.right; line++) {
      const at = x.at[line] as number
      const middle = (box.left + box.right) >> 1
      if (x.middle[line] !== 1 || Math.abs(at - middle) < SEPARATION) continue
      const drop = dropBeside(node, box, Math.abs(at - middle))
      add({ x: at, y: box.top + drop, direction: UP, cost: BESIDE_TIP }, line, above)
      add({ x: at, y: box.bottom - drop, direction: DOWN, cost: BESIDE_TIP }, line, below)
    }
  }
  for (const { line, cost } of onSide(y, box.top, box.bottom)) {
    const at = y.at[line] as number
    add({ x: box.left, y: at, direction: LEFT, cost }, before, line)
    add({ x: box.right, y: at, direction: RIGHT, cost }, after, line)
  }
  return ports
}

/** How far the outline of a decision, or of a capsule, has come down at a distance beside its middle. */
function dropBeside(node: RoutingNode, box: UnitBox, distance: number): number {
  const halfWidth = (box.right - box.left) / 2
  const halfHeight = (box.bottom - box.top) / 2
  if (node.type === 'decision') return Math.round((halfHeight * distance) / halfWidth)
  const radius = Math.min(halfWidth, halfHeight)
  const intoArc = Math.max(0, distance - (halfWidth - radius))
  return Math.round(radius - Math.sqrt(radius * radius - intoArc * intoArc))
}
