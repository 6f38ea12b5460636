import type { SopDraft } from '../../core/draft/draft'
import { procedureOf } from '../../core/draft/query'
import type { Command } from '../../core/edit/command'
import { type SymbolShift, shiftCommand } from './moveSymbols'

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
  return procedure === undefined ? null : shiftCommand(procedure, symbolIds, SHIFTS[direction])
}

const SHIFTS: Readonly<Record<MoveDirection, SymbolShift>> = {
  left: { lanes: -1, steps: 0 },
  right: { lanes: 1, steps: 0 },
  up: { lanes: 0, steps: -1 },
  down: { lanes: 0, steps: 1 },
}
