import type { Flow, Procedure, StepRow } from '../../core/draft/draft'
import { symbolPlaces, terminatorRole } from '../../core/draft/query'
import { type DurationTotal, totalDuration } from '../../core/text/duration'

/** A way through a procedure, as a trainer plays it: which symbols were visited, by which arrows. */
export interface Walk {
  /** In the order of the visits; never empty, the last is the present one. */
  readonly visits: readonly Visit[]
}

/** One stay at a symbol. */
export interface Visit {
  readonly symbolId: string
  /** The arrow that led here; null at the beginning and after a jump. */
  readonly flowId: string | null
}

/** A way on from where the walk stands. */
export interface Exit {
  readonly flow: Flow
  /** The symbol that it leaves; another than the present one where a branch left open earlier is taken up. */
  readonly from: string
  /** The symbol that it leads to. */
  readonly to: string
  /** How often the walk has gone this way already. */
  readonly takenBefore: number
}

/** A walk at the procedure's beginning: at a start capsule, else at a symbol that no arrow reaches, else at the first. */
export const beginWalk = (procedure: Procedure): Walk | null => {
  const ids = [...symbolPlaces(procedure).values()]
  const reached = new Set(procedure.flows.map(({ to }) => to))
  const isStart = (id: string): boolean => terminatorRole(procedure, id) === 'start'
  const first =
    ids.find(({ symbol }) => symbol.shape === 'terminator' && isStart(symbol.id)) ??
    ids.find(({ symbol }) => !reached.has(symbol.id)) ??
    ids[0]
  return first === undefined ? null : { visits: [{ symbolId: first.symbol.id, flowId: null }] }
}

/** Where the walk stands. */
export const presentVisit = ({ visits }: Walk): Visit => visits[visits.length - 1] as Visit

/**
 * The ways on, the best one first: what was gone least often, then what leads forward, at a fork its side branches first. Where a branch ends, the other branches of
 * earlier forks are the ways on, since a fork that is no decision means that all its branches are done. Empty at the end.
 */
export const exitsOf = (procedure: Procedure, walk: Walk): readonly Exit[] => {
  const { symbolId } = presentVisit(walk)
  const taken = takenCounts(walk)
  const own = directExits(procedure, symbolId, taken)
  const exits = own.length > 0 ? own : openBranches(procedure, walk, taken)
  const places = symbolPlaces(procedure)
  const isDecision = places.get(symbolId)?.symbol.shape === 'decision'
  const rank = (exit: Exit): number => {
    const here = places.get(exit.from)?.rowIndex ?? 0
    const there = places.get(exit.to)?.rowIndex ?? 0
    const isEnd = directExits(procedure, exit.to, taken).length === 0
    const isSideBranch = isEnd && places.get(exit.to)?.symbol.shape !== 'terminator'
    return (there < here ? 2 : 0) + (isDecision || isSideBranch ? 0 : 1)
  }
  return [...exits].sort((a, b) => a.takenBefore - b.takenBefore || rank(a) - rank(b))
}

/** The walk one symbol further. */
export const follow = ({ visits }: Walk, { to, flow }: Exit): Walk => ({
  visits: [...visits, { symbolId: to, flowId: flow.id }],
})

/** The walk without its last visit; at the beginning it stays there. */
export const goBack = (walk: Walk): Walk => (walk.visits.length === 1 ? walk : { visits: walk.visits.slice(0, -1) })

/** The walk goes on at any symbol, without an arrow. */
export const jumpTo = ({ visits }: Walk, symbolId: string): Walk => ({
  visits: [...visits, { symbolId, flowId: null }],
})

/** How often the walk has been at its present symbol; 1 the first time. */
export const roundOf = (walk: Walk): number =>
  walk.visits.filter(({ symbolId }) => symbolId === presentVisit(walk).symbolId).length

/** The times of the steps that were entered, each as often as it was, added up as far as they are amounts. */
export const timeSoFar = (procedure: Procedure, walk: Walk): DurationTotal => {
  const places = symbolPlaces(procedure)
  const rows = walk.visits.map(({ symbolId }) => places.get(symbolId)?.row)
  const entered = rows.filter((row, index): row is StepRow => row !== undefined && row !== rows[index - 1])
  return totalDuration(entered.map(({ duration }) => duration))
}

const takenCounts = ({ visits }: Walk): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { flowId } of visits) if (flowId !== null) counts.set(flowId, (counts.get(flowId) ?? 0) + 1)
  return counts
}

/** The arrows that leave a symbol; double arrows can also be gone backwards. */
const directExits = (procedure: Procedure, symbolId: string, taken: ReadonlyMap<string, number>): readonly Exit[] => {
  const exit = (flow: Flow, to: string): Exit => ({
    flow,
    from: symbolId,
    to,
    takenBefore: taken.get(flow.id) ?? 0,
  })
  const forward = procedure.flows.filter(({ from }) => from === symbolId).map((flow) => exit(flow, flow.to))
  const double = procedure.flows
    .filter(({ to, heads }) => to === symbolId && heads === 'both')
    .map((flow) => exit(flow, flow.from))
  return [...forward, ...double]
}

const openBranches = (procedure: Procedure, { visits }: Walk, taken: ReadonlyMap<string, number>): readonly Exit[] => {
  const places = symbolPlaces(procedure)
  const forks = new Set(visits.map(({ symbolId }) => symbolId))
  return [...forks]
    .filter((id) => places.get(id)?.symbol.shape !== 'decision')
    .map((id) => directExits(procedure, id, taken))
    .filter((exits) => exits.length > 1)
    .flat()
    .filter(({ takenBefore }) => takenBefore === 0)
}
