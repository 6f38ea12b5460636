import { NO_LABEL_ROOM, toUnits } from './costs'
import { type Direction, DOWN, type Grid, LEFT, type Port, RIGHT, type UnitBox, UP } from './grid'
import { portsWithLabelRoom } from './labelPlaces'
import { createNeighbourhood, type Neighbourhood } from './neighbourhood'
import type { RoutingEdge, RoutingNode, RoutingProblem } from './routing'

/** An arrow as the search sees it: its ends, what each side costs, and who it may join. */
export interface Arrow {
  /** Index into the router's arrows. */
  readonly number: number
  /** Index into the problem's edges. */
  readonly index: number
  readonly from: number
  readonly to: number
  readonly fromLane: number
  readonly toLane: number
  readonly fromRow: number
  readonly toRow: number
  /** Cost of leaving or entering by each side, by direction away from the symbol. */
  readonly leave: readonly number[]
  readonly enter: readonly number[]
  /** Arrows of one group may join on their way to the symbol that they share; -1 joins none. */
  readonly group: number
  readonly headAtStart: boolean
  readonly headAtEnd: boolean
  readonly course: Course
  readonly sources: readonly Port[]
  readonly targets: readonly Port[]
  readonly target: UnitBox
}

/** Where an arrow goes in the table. */
export type Course = 'down' | 'up' | 'across'

/**
 * The problem's arrows in its order; those that name a missing symbol are left out. Of several between the same two symbols only the
 * first may join others, so that they are drawn apart.
 */
export function readArrows(problem: RoutingProblem, grid: Grid): Arrow[] {
  const indexById = new Map(problem.nodes.map((node, index) => [node.id, index]))
  const arrows: Arrow[] = []
  const { near } = createNeighbourhood(problem, grid, [])
  const ends = new Set<string>()
  for (const [index, edge] of problem.edges.entries()) {
    const from = indexById.get(edge.from)
    const to = indexById.get(edge.to)
    if (from === undefined || to === undefined) continue
    const arrow = readArrow(problem, grid, edge, { number: arrows.length, index, from, to }, near)
    const key = `${from} ${to}`
    arrows.push(ends.has(key) ? { ...arrow, group: -1 } : arrow)
    ends.add(key)
  }
  return arrows
}

function readArrow(
  problem: RoutingProblem,
  grid: Grid,
  edge: RoutingEdge,
  place: Pick<Arrow, 'number' | 'index' | 'from' | 'to'>,
  near: (around: UnitBox) => Neighbourhood,
): Arrow {
  const { from, to } = place
  const source = problem.nodes[from] as RoutingNode
  const target = problem.nodes[to] as RoutingNode
  const course = courseOf(source, target)
  const headAtEnd = edge.headAtEnd !== false
  return {
    ...place,
    fromLane: source.lane,
    toLane: target.lane,
    fromRow: source.row,
    toRow: target.row,
    ...sideCosts(source, target, course),
    group: headAtEnd && edge.headAtStart !== true ? to : -1,
    headAtStart: edge.headAtStart === true,
    headAtEnd,
    course,
    sources: edge.text
      ? withLabelRoom(edge, grid.ports[from] as readonly Port[], near)
      : (grid.ports[from] as readonly Port[]),
    targets: grid.ports[to] as readonly Port[],
    target: grid.boxes[to] as UnitBox,
  }
}

/** Ports where the arrow's label finds no room cost more. */
function withLabelRoom(edge: RoutingEdge, ports: readonly Port[], near: (around: UnitBox) => Neighbourhood): Port[] {
  const room = portsWithLabelRoom(edge, ports, near)
  return ports.map((port, k) => (room[k] ? port : { ...port, cost: port.cost + NO_LABEL_ROOM }))
}

/** Stacked symbols of one cell go down or up like rows; other symbols of one row go across. */
function courseOf(source: RoutingNode, target: RoutingNode): Course {
  if (source.row !== target.row) return source.row < target.row ? 'down' : 'up'
  if (source.lane !== target.lane) return 'across'
  if (target.y >= source.y + source.h) return 'down'
  return source.y >= target.y + target.h ? 'up' : 'across'
}

function sideCosts(source: RoutingNode, target: RoutingNode, course: Course): Pick<Arrow, 'leave' | 'enter'> {
  const ahead = target.x + target.w / 2 - (source.x + source.w / 2)
  const facing: Direction = ahead > 0 ? RIGHT : LEFT
  const away = (facing ^ 2) as Direction
  const leave = [0, 0, 0, 0]
  const enter = [0, 0, 0, 0]
  const sameLane = Math.abs(ahead) < 0.01
  if (course === 'down') {
    leave[UP] = 22
    leave[away] = 6
    if (sameLane) leave[facing] = 6
    enter[LEFT] = 4
    enter[RIGHT] = 4
    enter[DOWN] = 26
  } else if (course === 'up') {
    const straightUp = source.type === 'connector' || target.type === 'connector' || source.row === target.row
    leave[UP] = straightUp ? 2 : 12
    leave[DOWN] = 20
    enter[UP] = straightUp ? 14 : 4
    enter[DOWN] = straightUp ? 2 : 4
  } else {
    leave[UP] = 12
    leave[DOWN] = 8
    leave[away] = 16
    enter[UP] = 8
    enter[DOWN] = 12
    enter[facing] = 16
  }
  return { leave: leave.map(toUnits), enter: enter.map(toUnits) }
}

/** The order in which arrows are first drawn: forward by span, then across, then back by span; ties as given. */
export function drawingOrder(arrows: readonly Arrow[]): number[] {
  const rank = { down: 0, across: 1, up: 2 }
  const span = (arrow: Arrow): number =>
    Math.abs(arrow.toRow - arrow.fromRow) * 100 + Math.abs(arrow.toLane - arrow.fromLane)
  return arrows
    .map((_, index) => index)
    .toSorted((a, b) => {
      const first = arrows[a] as Arrow
      const second = arrows[b] as Arrow
      return rank[first.course] - rank[second.course] || span(first) - span(second) || a - b
    })
}
