import type { Actor, Flow, FlowSymbol, Procedure, Row, SopDraft, StepRow } from './draft'

/** Where a symbol stands. */
export interface SymbolPlace {
  readonly row: StepRow
  /** Index into the procedure's rows, sections counted. */
  readonly rowIndex: number
  readonly symbol: FlowSymbol
  /** Index into the row's symbols. */
  readonly symbolIndex: number
  /** Index into the procedure's actors. */
  readonly actorIndex: number
}

/** The arrows that end and begin at one symbol, in the order in which they are stored. */
export interface FlowsAt {
  readonly incoming: readonly Flow[]
  readonly outgoing: readonly Flow[]
}

/** The procedure with that id, if there is one. */
export const procedureOf = (draft: SopDraft, procedureId: string): Procedure | undefined =>
  draft.procedures.find((procedure) => procedure.id === procedureId)

/** The row with that id, if there is one. */
export const rowOf = (procedure: Procedure, rowId: string): Row | undefined =>
  procedure.rows.find((row) => row.id === rowId)

/** The actor with that id, if there is one. */
export const actorOf = (procedure: Procedure, actorId: string): Actor | undefined =>
  procedure.actors.find((actor) => actor.id === actorId)

/** The flow with that id, if there is one. */
export const flowOf = (procedure: Procedure, flowId: string): Flow | undefined =>
  procedure.flows.find((flow) => flow.id === flowId)

/** The printed number of each step by row id: counted from 1, and again from 1 after every section row. */
export const stepNumbers = (procedure: Procedure): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>()
  let number = 0
  for (const row of procedure.rows) {
    if (row.kind === 'section') number = 0
    else numbers.set(row.id, ++number)
  }
  return numbers
}

/** Every symbol's place, by symbol id, in the order of rows and of symbols within a row. */
export const symbolPlaces = (procedure: Procedure): ReadonlyMap<string, SymbolPlace> => {
  const actorIndexes = new Map(procedure.actors.map((actor, index) => [actor.id, index]))
  const places = new Map<string, SymbolPlace>()
  procedure.rows.forEach((row, rowIndex) => {
    if (row.kind !== 'step') return
    row.symbols.forEach((symbol, symbolIndex) => {
      const actorIndex = actorIndexes.get(symbol.actorId) ?? -1
      places.set(symbol.id, { row, rowIndex, symbol, symbolIndex, actorIndex })
    })
  })
  return places
}

/** The arrows that end and begin at one symbol. */
export const flowsAt = (procedure: Procedure, symbolId: string): FlowsAt => ({
  incoming: procedure.flows.filter((flow) => flow.to === symbolId),
  outgoing: procedure.flows.filter((flow) => flow.from === symbolId),
})

/** The only arrow that leads from the step above a border between rows to the step below it; null when there is none or more. */
export const flowAcross = ({ rows, flows }: Procedure, gapIndex: number): Flow | null => {
  const above = symbolIds(rows.slice(0, gapIndex).findLast(({ kind }) => kind === 'step'))
  const below = symbolIds(rows.slice(gapIndex).find(({ kind }) => kind === 'step'))
  const across = flows.filter(({ from, to }) => above.has(from) && below.has(to))
  const [flow] = across
  return across.length === 1 && flow?.heads === 'end' ? flow : null
}

const symbolIds = (row: Row | undefined): ReadonlySet<string> =>
  new Set(row?.kind === 'step' ? row.symbols.map(({ id }) => id) : [])

/**
 * Whether a capsule begins or ends the work: no arrow comes in -> start; no arrow leaves -> end; both or neither -> start in
 * the first row that holds a symbol, end elsewhere.
 */
export const terminatorRole = (procedure: Procedure, symbolId: string): 'start' | 'end' => {
  const { incoming, outgoing } = flowsAt(procedure, symbolId)
  if (incoming.length === 0 && outgoing.length > 0) return 'start'
  if (outgoing.length === 0 && incoming.length > 0) return 'end'
  const firstRow = procedure.rows.find((row) => row.kind === 'step' && row.symbols.length > 0)
  const isFirst = firstRow?.kind === 'step' && firstRow.symbols.some((symbol) => symbol.id === symbolId)
  return isFirst ? 'start' : 'end'
}

/** The symbols of one actor's cell in one step, top to bottom. */
export const symbolsInCell = (row: StepRow, actorId: string): readonly FlowSymbol[] =>
  row.symbols.filter((symbol) => symbol.actorId === actorId)

/** The actors of the group whose head is named by its first actor, left to right. */
export const actorGroupIds = (draft: SopDraft, procedureId: string, firstActorId: string): readonly string[] => {
  const actors = procedureOf(draft, procedureId)?.actors ?? []
  const first = actors.findIndex((actor) => actor.id === firstActorId)
  const group = actors[first]?.group
  const after = actors.slice(Math.max(first, 0))
  const end = after.findIndex((actor) => actor.group !== group)
  return (end < 0 ? after : after.slice(0, end)).map((actor) => actor.id)
}

/** How many steps the draft holds in all its procedures. */
export const countSteps = (draft: SopDraft): number =>
  draft.procedures.reduce((sum, { rows }) => sum + rows.filter((row) => row.kind === 'step').length, 0)

/** True while the draft says nothing yet: no text on the identity page, no actor, no row. */
export const isEmptyDraft = (draft: SopDraft): boolean => {
  const { identity, procedures } = draft
  const { logo, approval, ...rest } = identity
  const texts = [...Object.values(rest), ...Object.values(approval)].flat()
  return (
    logo === null &&
    texts.every((text) => text === '') &&
    procedures.every(
      ({ title, actors, rows, footnote }) =>
        [title, footnote].every((text) => text === '') && actors.length === 0 && rows.length === 0,
    )
  )
}

/** The ids of all entities inside the draft: procedures, actors, rows, symbols and flows, in the order of the file. */
export function* entityIds(draft: SopDraft): Generator<string> {
  for (const procedure of draft.procedures) yield* procedureEntityIds(procedure)
}

/** The id of the procedure and of everything inside it, in the order of the file. */
export function* procedureEntityIds(procedure: Procedure): Generator<string> {
  yield procedure.id
  for (const actor of procedure.actors) yield actor.id
  for (const row of procedure.rows) yield* rowEntityIds(row)
  for (const flow of procedure.flows) yield flow.id
}

/** The id of the row and of its symbols. */
export function* rowEntityIds(row: Row): Generator<string> {
  yield row.id
  if (row.kind === 'step') for (const symbol of row.symbols) yield symbol.id
}
