import type { Flow, FlowSymbol } from '../draft/draft'
import type { ProcedureFlow } from './procedureFlow'

/** Each decision with the arrows that leave it, in reading order. */
export const decisionExits = (
  flow: ProcedureFlow,
): readonly { readonly symbol: FlowSymbol; readonly exits: readonly Flow[] }[] =>
  flow.steps
    .flatMap(({ symbols }) => symbols)
    .filter(({ shape }) => shape === 'decision')
    .map((symbol) => ({ symbol, exits: flow.exits.get(symbol.id) ?? [] }))
