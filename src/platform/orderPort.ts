import { procedureOf } from '../core/draft/query'
import { orderRows } from '../core/order/order'
import type { LayerSolver } from '../core/order/solver'
import type { OrderPort } from '../editor/ports'

/** Lends a solver for one use. */
export type SolverLender = <Answer>(use: (solve: LayerSolver) => Promise<Answer>) => Promise<Answer>

/** Orders the rows of procedures by a borrowed solver. */
export const createOrderPort = (lend: SolverLender): OrderPort => ({
  orderRows: async (draft, procedureId) => {
    const procedure = procedureOf(draft, procedureId)
    if (procedure === undefined) throw new Error(`No procedure ${procedureId}`)
    return lend((solve) => orderRows(procedure, solve))
  },
})
