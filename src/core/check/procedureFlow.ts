import type { Flow, FlowSymbol, Procedure, StepRow } from '../draft/draft'
import { type SymbolPlace, stepNumbers, symbolPlaces, terminatorRole } from '../draft/query'

/** A procedure seen as a flow of work: which row leads to which, where it begins and ends. Made once for all rules. */
export interface ProcedureFlow {
  readonly procedure: Procedure
  readonly steps: readonly StepRow[]
  readonly numbers: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, SymbolPlace>
  /** The arrows that leave and reach a symbol; joint work (no arrowhead) is in neither. */
  readonly exits: ReadonlyMap<string, readonly Flow[]>
  readonly entries: ReadonlyMap<string, readonly Flow[]>
  /** Ids of all symbols that any line touches. */
  readonly joined: ReadonlySet<string>
  /** Ids of the rows that each row leads to, itself left out. */
  readonly next: ReadonlyMap<string, ReadonlySet<string>>
  /** Capsules by what they are, in reading order. */
  readonly starts: readonly FlowSymbol[]
  readonly ends: readonly FlowSymbol[]
  /** Ids of the rows that the work reaches from its beginning. */
  readonly reached: ReadonlySet<string>
  /** Ids of the rows from which an end can be reached. */
  readonly canEnd: ReadonlySet<string>
}

/** Builds the flow of a procedure. */
export const procedureFlow = (procedure: Procedure): ProcedureFlow => {
  const steps = procedure.rows.filter((row) => row.kind === 'step')
  const places = symbolPlaces(procedure)
  const capsules = [...places.values()].map(({ symbol }) => symbol).filter(({ shape }) => shape === 'terminator')
  const starts = capsules.filter(({ id }) => terminatorRole(procedure, id) === 'start')
  const ends = capsules.filter((symbol) => !starts.includes(symbol))
  const rowIdOf = (symbolId: string): string => places.get(symbolId)?.row.id ?? ''
  const { next, previous } = rowGraph(procedure, rowIdOf)
  const firstRow = steps.find(({ symbols }) => symbols.length > 0)
  const startRows = starts.length > 0 ? starts.map(({ id }) => rowIdOf(id)) : firstRow ? [firstRow.id] : []
  return {
    procedure,
    steps,
    numbers: stepNumbers(procedure),
    places,
    exits: groupBy(procedure.flows.flatMap(withHeads), ({ from }) => from),
    entries: groupBy(procedure.flows.flatMap(withHeads), ({ to }) => to),
    joined: new Set(procedure.flows.flatMap(({ from, to }) => [from, to])),
    next,
    starts,
    ends,
    reached: reachable(startRows, next),
    canEnd: reachable(
      ends.map(({ id }) => rowIdOf(id)),
      previous,
    ),
  }
}

/** Ids of the rows that can be reached from some rows, these included. */
export const reachable = (
  from: readonly string[],
  next: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> => {
  const reached = new Set(from)
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other)
  return reached
}

/** A line without heads leads nowhere; one with two heads leads both ways. */
const withHeads = (flow: Flow): readonly Flow[] => {
  if (flow.heads === 'none') return []
  return flow.heads === 'both' ? [flow, { ...flow, from: flow.to, to: flow.from }] : [flow]
}

const rowGraph = ({ flows }: Procedure, rowIdOf: (symbolId: string) => string) => {
  const next = new Map<string, Set<string>>()
  const previous = new Map<string, Set<string>>()
  const lead = (from: string, to: string): void => {
    add(next, from, to)
    add(previous, to, from)
  }
  for (const { from, to, heads } of flows) {
    const [fromRow, toRow] = [rowIdOf(from), rowIdOf(to)]
    if (fromRow === toRow) continue
    lead(fromRow, toRow)
    if (heads !== 'end') lead(toRow, fromRow)
  }
  return { next, previous }
}

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const values = map.get(key)
  if (values === undefined) map.set(key, new Set([value]))
  else values.add(value)
}

const groupBy = (flows: readonly Flow[], keyOf: (flow: Flow) => string): ReadonlyMap<string, readonly Flow[]> => {
  const groups = new Map<string, Flow[]>()
  for (const flow of flows) {
    const group = groups.get(keyOf(flow))
    if (group === undefined) groups.set(keyOf(flow), [flow])
    else group.push(flow)
  }
  return groups
}
