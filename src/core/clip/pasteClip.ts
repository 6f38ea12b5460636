import { createFlow, createStepRow } from '../draft/create'
import type { Actor, FlowSymbol, Procedure, Row, SopDraft } from '../draft/draft'
import { flowAcross, procedureOf } from '../draft/query'
import type { Command, InsertPartCommand } from '../edit/command'
import { copyProcedure } from '../edit/copyProcedure'
import type { Selection } from '../edit/selection'
import type { Clip } from './clip'

/** Where something is pasted. */
export interface PastePlace {
  readonly procedureId: string
  /** Where new rows come. */
  readonly index: number
  /** The lane's cell that has the focus: copied symbols go there and into the steps below it. */
  readonly cell?: { readonly rowId: string; readonly actorId: string }
}

/** The one edit that pasting makes, and what is selected after it. */
export interface Paste {
  readonly command: Command
  readonly selection: Selection
}

/**
 * Pastes a clip: everything gets a new id, lanes are found by name, and those that the table lacks are added. Rows that come between two
 * connected steps are led into their arrow. Null without a table.
 */
export const pasteClip = (draft: SopDraft, clip: Clip, place: PastePlace, newId: () => string): Paste | null => {
  const procedure = procedureOf(draft, place.procedureId)
  if (procedure === undefined) return null
  const copy = copyProcedure(clip.procedure, newId)
  const originals = new Map(copy.actors.map(({ id }, index) => [id, clip.procedure.actors[index]]))
  const lanes = new Map<string, string>()
  const newActors: Actor[] = []
  const isOneLane = copy.actors.length === 1
  for (const actor of copy.actors) {
    const there =
      clip.kind === 'symbols' && isOneLane && place.cell !== undefined
        ? place.cell.actorId
        : sameLane(procedure, originals.get(actor.id) ?? actor)?.id
    if (there === undefined) newActors.push(actor)
    lanes.set(actor.id, there ?? actor.id)
  }
  const rows = copy.rows.map((row) => inLanes(row, lanes))
  const base = { kind: 'insertPart', procedureId: procedure.id, actors: newActors, flows: copy.flows } as const
  if (clip.kind === 'rows') {
    return {
      command: ledInto(procedure, { ...base, rows, index: place.index, symbols: [] }, newId),
      selection: { procedureId: procedure.id, kind: 'rows', ids: rows.map(({ id }) => id) },
    }
  }
  const symbols = rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))
  const selection: Selection = { procedureId: procedure.id, kind: 'symbols', ids: symbols.map(({ id }) => id) }
  const { cell } = place
  if (cell === undefined) {
    return { command: ledInto(procedure, { ...base, rows, index: place.index, symbols: [] }, newId), selection }
  }
  return { command: { ...base, ...intoSteps(procedure, rows, cell.rowId) }, selection }
}

/**
 * Leads the one arrow between the steps round the new rows through these, as a single new step takes it over: where their own arrows go
 * from the first symbol to the last, and neither is a capsule, which begins or ends.
 */
const ledInto = (procedure: Procedure, part: InsertPartCommand, newId: () => string): Command => {
  const across = flowAcross(procedure, part.index)
  const symbols = part.rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))
  const [first, last] = [symbols[0], symbols.at(-1)]
  const isCapsule = first?.shape === 'terminator' || last?.shape === 'terminator'
  if (across === null || first === undefined || last === undefined || isCapsule) return part
  if (!leads(part, first.id, last.id)) return part
  const onwards = createFlow({ id: newId(), from: last.id, to: across.to })
  const { procedureId } = part
  return {
    kind: 'batch',
    commands: [
      { ...part, flows: [...part.flows, onwards] },
      { kind: 'reattachFlow', procedureId, flowId: across.id, end: 'to', symbolId: first.id },
    ],
  }
}

/** Whether the arrows of a part lead from one of its symbols to another. */
const leads = ({ flows }: InsertPartCommand, from: string, to: string): boolean => {
  const reached = new Set([from])
  for (const id of reached) for (const flow of flows) if (flow.from === id) reached.add(flow.to)
  return reached.has(to)
}

/** The lane of the table that a copied lane is: the very same one, else the first of its name, one in the same group before others. */
const sameLane = ({ actors }: Procedure, copied: Actor): Actor | undefined => {
  const name = laneName(copied)
  const alike = actors.filter((actor) => laneName(actor) === name)
  return alike.find(({ id }) => id === copied.id) ?? alike.find(({ group }) => group === copied.group) ?? alike.at(0)
}

const laneName = ({ name }: Actor): string => name.replaceAll('*', '').replace(/\s+/g, ' ').trim().toLowerCase()

const inLanes = (row: Row, lanes: ReadonlyMap<string, string>): Row =>
  row.kind === 'section'
    ? row
    : {
        ...row,
        symbols: row.symbols.map((symbol) => ({ ...symbol, actorId: lanes.get(symbol.actorId) ?? symbol.actorId })),
      }

/** Each copied row's symbols go into one step, from a step on; where the table ends, new steps take them. */
const intoSteps = (
  procedure: Procedure,
  copied: readonly Row[],
  firstRowId: string,
): Pick<InsertPartCommand, 'rows' | 'index' | 'symbols'> => {
  const steps = procedure.rows.filter(({ kind }) => kind === 'step')
  const first = Math.max(
    steps.findIndex(({ id }) => id === firstRowId),
    0,
  )
  const rows: Row[] = []
  const symbols: { rowId: string; symbol: FlowSymbol }[] = []
  copied.forEach((row, index) => {
    if (row.kind !== 'step') return
    const target = steps[first + index]
    if (target === undefined) rows.push(createStepRow({ id: row.id, symbols: row.symbols }))
    else for (const symbol of row.symbols) symbols.push({ rowId: target.id, symbol })
  })
  return { rows, index: procedure.rows.length, symbols }
}
