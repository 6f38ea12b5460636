import type { Flow, FlowSymbol } from '../draft/draft'
import type { ProcedureFlow } from './procedureFlow'

/** A symbol that is no decision, with its several ways out. */
export interface Split {
  readonly symbol: FlowSymbol
  readonly exits: readonly Flow[]
}

/** The symbols that are no decision and have several ways out of their row; arrows inside a row are joint work. */
export const splits = ({ steps, exits, places }: ProcedureFlow): readonly Split[] =>
  steps
    .flatMap(({ symbols }) => symbols)
    .filter(({ shape }) => shape !== 'decision')
    .map((symbol) => ({
      symbol,
      exits: (exits.get(symbol.id) ?? []).filter(({ to }) => places.get(to)?.row !== places.get(symbol.id)?.row),
    }))
    .filter((split) => split.exits.length > 1)

/** How many of the arrows carry words. */
export const labelledCount = (exits: readonly Flow[]): number => exits.filter(({ label }) => label.trim() !== '').length
