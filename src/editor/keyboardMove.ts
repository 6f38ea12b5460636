import type { SopDraft } from '../core/draft/draft'
import { procedureOf, symbolPlaces } from '../core/draft/query'
import type { Command } from '../core/edit/command'

/** Where an arrow key sends a symbol: one lane to the side, or one step up or down. */
export type MoveDirection = 'left' | 'right' | 'up' | 'down'

/**
 * The edit by which an arrow key moves symbols; section rows are passed over. All symbols move or none: null when one of them
 * stands at the edge of the table.
 */
export const keyboardMove = (
  draft: SopDraft,
  procedureId: string,
  symbolIds: readonly string[],
  direction: MoveDirection,
): Command | null => {
  const procedure = procedureOf(draft, procedureId)
  if (procedure === undefined || symbolIds.length === 0) return null
  const places = symbolPlaces(procedure)
  const steps = procedure.rows.filter((row) => row.kind === 'step')
  const commands: Command[] = []
  for (const symbolId of symbolIds) {
    const place = places.get(symbolId)
    if (place === undefined) return null
    const actor = procedure.actors[place.actorIndex + LANE_STEP[direction]]
    const row = steps[steps.indexOf(place.row) + ROW_STEP[direction]]
    if (actor === undefined || row === undefined) return null
    commands.push({ kind: 'moveSymbol', procedureId, symbolId, rowId: row.id, actorId: actor.id })
  }
  const [command] = commands
  return commands.length === 1 && command !== undefined ? command : { kind: 'batch', commands }
}

const LANE_STEP: Readonly<Record<MoveDirection, number>> = { left: -1, right: 1, up: 0, down: 0 }
const ROW_STEP: Readonly<Record<MoveDirection, number>> = { left: 0, right: 0, up: -1, down: 1 }
