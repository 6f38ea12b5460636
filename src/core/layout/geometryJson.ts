import type { Layout, TablePart } from './result'

/**
 * The layout's geometry as plain JSON, in mm from each page's top left corner: one entry a table part, points as pairs. Each
 * flow entry has the form that checkers of arrows read.
 */
export function toGeometryJson(layout: Layout) {
  return {
    pages: layout.tables.map((part) => {
      const page = layout.pages[part.page]
      return {
        page: part.page + 1,
        kind: part.kind,
        width: page?.width ?? 0,
        height: page?.height ?? 0,
        ...partJson(part),
      }
    }),
  }
}

function partJson({ block, lanes, rows, nodes, edges, texts }: TablePart) {
  return {
    block,
    lanes: lanes.map(({ id, x, w }) => ({ id, x, w })),
    rows: rows.map(({ id, y, h }) => ({ id, y, h })),
    nodes,
    edges: edges.map(({ points, flowId, ...edge }) => ({
      ...edge,
      flow: flowId,
      points: points.map(({ x, y }) => [x, y]),
    })),
    texts,
  }
}
