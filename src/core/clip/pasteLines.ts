import { createFlow, createStepRow, createSymbol } from '../draft/create'
import type { Flow, FlowSymbol, Procedure, SopDraft, StepRow } from '../draft/draft'
import { flowsAt, procedureOf, symbolPlaces } from '../draft/query'
import type { Command } from '../edit/command'

/** What new steps need from outside: ids, and the words that an arrow out of a symbol is born with. */
export interface StepSource {
  newId(): string
  labelFrom(procedure: Procedure, symbolId: string): string
}

/** An edit that adds steps, the last of them, and that one's last symbol. */
export interface NewSteps {
  readonly command: Command
  readonly lastRowId: string
  /** Null where the last step is not a new one, or has no symbol. */
  readonly lastSymbolId: string | null
}

/**
 * New steps with these activities below a row (at `index` in the table's rows): each with a process in the lane of the step above,
 * each joined to the one before. The arrow by which the work went on from the step above is led through all of them, as a single
 * new step takes it over. With `fromId` they follow that symbol, of whatever row. Null without a table or without steps.
 */
export const stepsBelow = (
  draft: SopDraft,
  procedureId: string,
  index: number,
  steps: readonly Partial<StepRow>[],
  source: StepSource,
  fromId?: string,
): NewSteps | null => {
  const procedure = procedureOf(draft, procedureId)
  if (procedure === undefined || steps.length === 0) return null
  const from = fromId === undefined ? undefined : symbolPlaces(procedure).get(fromId)?.symbol
  const above = from === undefined ? symbolAbove(procedure, index) : { symbol: from, isNext: true }
  const actorId = above?.symbol.actorId ?? procedure.actors[0]?.id
  const rows = steps.map((step) => {
    const symbols = actorId === undefined ? [] : [createSymbol({ id: source.newId(), actorId })]
    return createStepRow({ symbols, ...step, id: source.newId() })
  })
  const chain = rows.flatMap(({ symbols }) => symbols)
  const flows = rows.slice(1).flatMap((row, at) => {
    const [from, to] = [rows[at]?.symbols.at(-1), row.symbols[0]]
    return from && to ? [createFlow({ id: source.newId(), from: from.id, to: to.id })] : []
  })
  const join = above?.isNext === true ? joinAbove(procedure, above.symbol, chain, source) : NO_JOIN
  const command: Command = {
    kind: 'insertPart',
    procedureId,
    actors: [],
    rows,
    index,
    symbols: [],
    flows: [...flows, ...join.flows],
  }
  return {
    command: join.turned === null ? command : { kind: 'batch', commands: [command, join.turned] },
    lastRowId: rows.at(-1)?.id ?? '',
    lastSymbolId: chain.at(-1)?.id ?? null,
  }
}

/** The nearest symbol above a place among the rows, and whether its row is the step right above. */
const symbolAbove = (
  procedure: Procedure,
  index: number,
): { readonly symbol: FlowSymbol; readonly isNext: boolean } | null => {
  const steps = procedure.rows.slice(0, index).filter((row) => row.kind === 'step')
  const holder = steps.findLast(({ symbols }) => symbols.length > 0)
  const symbol = holder?.symbols.at(-1)
  return symbol === undefined ? null : { symbol, isNext: holder === steps.at(-1) }
}

interface Join {
  readonly flows: readonly Flow[]
  /** The edit that leads an existing arrow to the first of the new steps; null where none is. */
  readonly turned: Command | null
}

const NO_JOIN: Join = { flows: [], turned: null }

const joinAbove = (procedure: Procedure, above: FlowSymbol, chain: readonly FlowSymbol[], source: StepSource): Join => {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return NO_JOIN
  const through = flowOnwards(procedure, above)
  if (through?.heads === 'end') {
    return {
      flows: [createFlow({ id: source.newId(), from: last.id, to: through.to })],
      turned: { kind: 'reattachFlow', procedureId: procedure.id, flowId: through.id, end: 'to', symbolId: first.id },
    }
  }
  const label = source.labelFrom(procedure, above.id)
  return { flows: [createFlow({ id: source.newId(), from: above.id, to: first.id, label })], turned: null }
}

/**
 * The arrow by which the work goes on from a symbol: a lone one; of a decision that has its exits, the one that leads to the nearest step
 * below. None where that is not one arrow, nor for a decision that still lacks an exit, since the new step is that.
 */
const flowOnwards = (procedure: Procedure, { id, shape }: FlowSymbol): Flow | undefined => {
  const { outgoing } = flowsAt(procedure, id)
  if (shape !== 'decision') return outgoing.length === 1 ? outgoing[0] : undefined
  if (outgoing.length < 2) return undefined
  const places = symbolPlaces(procedure)
  const rowOf = (symbolId: string): number => places.get(symbolId)?.rowIndex ?? 0
  const below = outgoing.filter(({ to }) => rowOf(to) > rowOf(id))
  const nearest = Math.min(...below.map(({ to }) => rowOf(to)))
  const [next, ...others] = below.filter(({ to }) => rowOf(to) === nearest)
  return others.length === 0 ? next : undefined
}

/**
 * Writes lines into the activities from a step on: into it, into the steps right below it that say nothing yet, and what is left into
 * new steps. `first` is what the step itself is to say.
 */
export const linesAsSteps = (
  draft: SopDraft,
  procedureId: string,
  rowId: string,
  lines: readonly string[],
  source: StepSource,
): NewSteps | null => {
  const procedure = procedureOf(draft, procedureId)
  const at = procedure?.rows.findIndex(({ id }) => id === rowId) ?? -1
  if (procedure === undefined || procedure.rows[at]?.kind !== 'step' || lines.length === 0) return null
  const filled = [procedure.rows[at]]
  for (const row of procedure.rows.slice(at + 1)) {
    if (filled.length >= lines.length || row.kind !== 'step' || row.activity !== '') break
    filled.push(row)
  }
  const written: Command[] = filled.map(({ id }, index) => ({
    kind: 'setStepText',
    procedureId,
    rowId: id,
    field: 'activity',
    value: lines[index] ?? '',
  }))
  const left = lines.slice(filled.length).map((activity) => ({ activity }))
  const added = stepsBelow(draft, procedureId, at + filled.length, left, source)
  return {
    command: { kind: 'batch', commands: added === null ? written : [...written, added.command] },
    lastRowId: added?.lastRowId ?? filled.at(-1)?.id ?? rowId,
    lastSymbolId: added?.lastSymbolId ?? null,
  }
}

/** Marks and numbers that lists are typed with: `1.`, `2)`, `a.`, `-`, `•`. */
const LIST_MARK = /^\s*(?:\d{1,3}[.)]|[a-z][.)]|[-–—•*·▪●○])\s+/i

/** The lines of a pasted text that say something; marks of a list go where every line has one, since the table numbers its steps. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length > 1 && lines.every((line) => LIST_MARK.test(line))
    ? lines.map((line) => line.replace(LIST_MARK, ''))
    : lines
}
