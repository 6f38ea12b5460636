import { procedureOf } from '../core/draft/query'
import type { LayerSolver } from '../core/order/solver'
import type { OrderPort } from '../editor/ports/layout'

/** Lends a solver for one use. */
export type SolverLender = <Answer>(use: (solve: LayerSolver) => Promise<Answer>) => Promise<Answer>

/** Orders the rows of procedures by a borrowed solver; what it needs loads on first use. */
export const createOrderPort = (lend: SolverLender): OrderPort => ({
  orderRows: async (draft, procedureId) => {
    const procedure = procedureOf(draft, procedureId)
    if (procedure === undefined) throw new Error(`No procedure ${procedureId}`)
    const { orderRows } = await import('../core/order/order')
    return lend((solve) => orderRows(procedure, solve))
  },
})
