import type { Procedure, StepRow } from '../../core/draft/draft'
import { symbolPlaces } from '../../core/draft/query'
import type { Command } from '../../core/edit/command'

/** How far symbols move: lanes to the right, steps down; negative the other way. Section rows are passed over. */
export interface SymbolShift {
  readonly lanes: number
  readonly steps: number
}

/** Where a symbol comes to stand. */
export interface ShiftedPlace {
  readonly symbolId: string
  readonly rowId: string
  readonly actorId: string
}

/** The places of symbols after a move; null when one of them would leave the table. */
export const shiftedPlaces = (
  procedure: Procedure,
  symbolIds: readonly string[],
  { lanes, steps }: SymbolShift,
): readonly ShiftedPlace[] | null => {
  const places = symbolPlaces(procedure)
  const rows = procedure.rows.filter((row): row is StepRow => row.kind === 'step')
  const indexes = new Map(rows.map(({ id }, index) => [id, index]))
  const shifted: ShiftedPlace[] = []
  for (const symbolId of symbolIds) {
    const place = places.get(symbolId)
    if (place === undefined) return null
    const actor = procedure.actors[place.actorIndex + lanes]
    const row = rows[(indexes.get(place.row.id) ?? Number.NaN) + steps]
    if (actor === undefined || row === undefined) return null
    shifted.push({ symbolId, rowId: row.id, actorId: actor.id })
  }
  return shifted
}

/** The edit that moves symbols, all or none; null when one of them would leave the table, or none is named. */
export const shiftCommand = (
  procedure: Procedure,
  symbolIds: readonly string[],
  shift: SymbolShift,
): Command | null => {
  const places = shiftedPlaces(procedure, symbolIds, shift)
  if (places === null || places.length === 0) return null
  const commands = places.map((place): Command => ({ kind: 'moveSymbol', procedureId: procedure.id, ...place }))
  const [command] = commands
  return commands.length === 1 && command !== undefined ? command : { kind: 'batch', commands }
}
