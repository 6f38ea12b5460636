import type { Procedure } from '../draft/draft'
import { withoutBackEdges } from './backEdges'
import { buildFences, buildGraph } from './buildGraph'
import { toElkGraph } from './elkGraph'
import { linearise } from './linearise'
import { withPins } from './pins'
import type { LayerSolver } from './solver'

/**
 * Orders the rows of a procedure so that the work reads downward and every loop returns upward: gives the ids of all its rows.
 * Section rows stay where they are and no row crosses them. A row that no arrow joins to another stays below the row that it
 * follows now, a pinned row between its two neighbours where the arrows allow it. Rejects when the solver does.
 */
export const orderRows = async (procedure: Procedure, solve: LayerSolver): Promise<readonly string[]> => {
  const graph = withoutBackEdges(buildGraph(procedure))
  const fences = buildFences(procedure, graph)
  // The solver does not see the pins: a thousand rows pinned in any order would keep it busy for many minutes.
  const places = graph.vertices.length < 2 ? new Map() : await solve(toElkGraph(graph))
  const withFollowers = (id: string | null): readonly string[] => [
    ...(id === null ? [] : [id]),
    ...(fences.followers.get(id) ?? []),
  ]
  return linearise(withPins(graph, fences, procedure), places, fences).flatMap((rowIds, span) => [
    ...withFollowers(fences.sections[span] ?? null),
    ...rowIds.flatMap(withFollowers),
  ])
}
