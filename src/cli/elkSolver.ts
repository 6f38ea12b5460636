import type { ElkNode } from 'elkjs/lib/elk-api.js'
import { fromElkGraph } from '../core/order/elkGraph'
import type { LayerSolver } from '../core/order/solver'

/** Solves a graph by ELK in this very process; ELK loads on the first use. Rejects when ELK fails. */
export const solveWithElk: LayerSolver = async (graph) => {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  return fromElkGraph(await new Elk().layout(structuredClone<unknown>(graph) as ElkNode))
}
