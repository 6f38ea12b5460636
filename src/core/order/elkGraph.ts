import type { OrderGraph } from './buildGraph'
import type { ElkGraphInput, LayerPlace } from './solver'

/** Size of a vertex in ELK's units. All are alike, so that the vertices of one layer share their y. */
const VERTEX = { width: 40, height: 20 }

/**
 * How ELK solves the order: layered, network simplex, which makes the arrows as short as they can be in sum. Measured against
 * nine other settings; the model order breaks ties by the drafter's own order.
 */
const LAYOUT_OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'POLYLINE',
  'elk.randomSeed': '1',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
}

/** Writes an order graph, which must have no cycle, as the JSON that elkjs reads. */
export const toElkGraph = (graph: OrderGraph): ElkGraphInput => {
  const entered = new Set(graph.arrows.map(({ to }) => to))
  const start = graph.roots.find((id) => !entered.has(id))
  return {
    id: 'order',
    layoutOptions: LAYOUT_OPTIONS,
    children: graph.vertices.map((id) => ({
      id,
      ...VERTEX,
      ...(id === start && { layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } }),
    })),
    edges: graph.arrows.map(({ id, from, to, rank }) => ({
      id,
      sources: [from],
      targets: [to],
      layoutOptions: { 'elk.layered.priority.shortness': rank < 2 ? '10' : '1' },
    })),
  }
}

/** The part of elkjs's answer that is read. */
export interface ElkAnswer {
  readonly children?: readonly { readonly id: string; readonly y?: number }[] | undefined
}

/** Reads each vertex's layer from elkjs's answer: vertices at one height are one layer. */
export const fromElkGraph = (answer: ElkAnswer): ReadonlyMap<string, LayerPlace> => {
  const children = answer.children ?? []
  const heights = [...new Set(children.map(({ y }) => Math.round(y ?? 0)))].sort((left, right) => left - right)
  const layers = new Map(heights.map((height, index) => [height, index]))
  return new Map(children.map(({ id, y }) => [id, { layer: layers.get(Math.round(y ?? 0)) ?? 0 }]))
}
