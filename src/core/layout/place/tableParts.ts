import type { PlacedText, TablePart } from '../result'
import type { RoutedTable } from '../routeArrows'
import { routingRows } from './placeSymbols'

/** The geometry of an identity page: nothing but texts. */
export const identityPart = (page: number, texts: readonly PlacedText[]): TablePart => ({
  page,
  kind: 'identity',
  procedureId: '',
  block: { x: 0, y: 0, w: 0, h: 0 },
  lanes: [],
  rows: [],
  nodes: [],
  edges: [],
  texts: [...texts],
})

/** The geometry of a table's part on one page. */
export const tablePart = (page: number, routed: RoutedTable, texts: readonly PlacedText[]): TablePart => {
  const { placed, symbols, connectors, arrows } = routed
  return {
    page,
    kind: 'flow',
    procedureId: placed.table.procedure.id,
    block: placed.block,
    lanes: placed.table.columns.lanes,
    rows: routingRows(placed),
    nodes: [...symbols, ...connectors].map(({ id, type, x, y, w, h }) => ({ id, type, x, y, w, h })),
    edges: arrows.map(({ arrow, edge }) => ({
      id: arrow.id,
      flowId: arrow.flow.id,
      from: edge.from,
      to: edge.to,
      points: edge.points,
      ...(arrow.text === '' ? {} : { text: arrow.text }),
      ...(edge.label ? { label: edge.label } : {}),
    })),
    texts,
  }
}
