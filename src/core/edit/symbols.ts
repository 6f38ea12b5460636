import type { FlowSymbol, Procedure, SopDraft, StepRow } from '../draft/draft'
import { actorOf, type SymbolPlace, symbolPlaces } from '../draft/query'
import { success } from '../result'
import { withoutSymbols } from './bridge'
import { changeProcedure, type Edited, inserted, moved, patched, plainValue, replaced, takenIdRefusal } from './change'
import type { Command, SymbolCommand } from './command'
import { refuse } from './refusal'
import { findStep } from './rows'

/** Applies an edit of symbols. */
export const applySymbol = (draft: SopDraft, command: SymbolCommand): Edited<SopDraft> =>
  changeProcedure(draft, command.procedureId, (procedure) => {
    switch (command.kind) {
      case 'addSymbol':
        return addSymbol(draft, procedure, command)
      case 'moveSymbol':
        return moveSymbol(procedure, command)
      case 'setShape':
        return setSymbol(procedure, command.symbolId, { shape: command.shape })
      case 'setSymbolText':
        return setSymbol(procedure, command.symbolId, { text: command.value })
      case 'deleteSymbols':
        return deleteSymbols(procedure, command.symbolIds)
    }
  })

type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

const addSymbol = (draft: SopDraft, procedure: Procedure, command: CommandOf<'addSymbol'>): Edited<Procedure> => {
  const row = findStep(procedure, command.rowId)
  if (!row.ok) return row
  const symbol = plainValue(command.symbol)
  if (!symbol.ok) return symbol
  const { id, actorId } = symbol.value
  if (actorOf(procedure, actorId) === undefined) return refuse('unknown-actor', { id: actorId })
  const refusal = takenIdRefusal(draft, [id])
  return refusal ?? success(withSymbols(procedure, row.value, inserted(row.value.symbols, symbol.value, command.index)))
}

const moveSymbol = (procedure: Procedure, command: CommandOf<'moveSymbol'>): Edited<Procedure> => {
  const place = symbolPlaces(procedure).get(command.symbolId)
  if (place === undefined) return refuse('unknown-symbol', { id: command.symbolId })
  if (actorOf(procedure, command.actorId) === undefined) return refuse('unknown-actor', { id: command.actorId })
  const target = findStep(procedure, command.rowId)
  if (!target.ok) return target
  const symbol = patched(place.symbol, { actorId: command.actorId })
  return success(
    target.value === place.row
      ? movedWithinRow(procedure, place, symbol, command.index ?? place.symbolIndex)
      : movedToRow(procedure, place, symbol, target.value, command.index ?? target.value.symbols.length),
  )
}

const movedWithinRow = (procedure: Procedure, place: SymbolPlace, symbol: FlowSymbol, index: number): Procedure =>
  withSymbols(procedure, place.row, moved(replaced(place.row.symbols, place.symbol, symbol), symbol, index))

const movedToRow = (
  procedure: Procedure,
  place: SymbolPlace,
  symbol: FlowSymbol,
  target: StepRow,
  index: number,
): Procedure => {
  const left = place.row.symbols.filter((other) => other !== place.symbol)
  return withSymbols(withSymbols(procedure, place.row, left), target, inserted(target.symbols, symbol, index))
}

const setSymbol = (
  procedure: Procedure,
  symbolId: string,
  patch: Partial<Pick<FlowSymbol, 'shape' | 'text'>>,
): Edited<Procedure> => {
  const place = symbolPlaces(procedure).get(symbolId)
  if (place === undefined) return refuse('unknown-symbol', { id: symbolId })
  const plain = plainValue(patch)
  if (!plain.ok) return plain
  const symbol = patched(place.symbol, plain.value)
  return success(withSymbols(procedure, place.row, replaced(place.row.symbols, place.symbol, symbol)))
}

const deleteSymbols = (procedure: Procedure, symbolIds: readonly string[]): Edited<Procedure> => {
  const places = symbolPlaces(procedure)
  const unknown = symbolIds.find((id) => !places.has(id))
  if (unknown !== undefined) return refuse('unknown-symbol', { id: unknown })
  return success(withoutSymbols(procedure, new Set(symbolIds)))
}

const withSymbols = (procedure: Procedure, row: StepRow, symbols: readonly FlowSymbol[]): Procedure =>
  patched(procedure, { rows: replaced(procedure.rows, row, patched(row, { symbols })) })
