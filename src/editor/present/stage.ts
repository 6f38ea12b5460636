import type { Flow, Procedure } from '../../core/draft/draft'
import { flowOf, symbolPlaces } from '../../core/draft/query'
import { partnerOf } from '../../core/layout/pages/joinPages'
import type { Layout, TablePart } from '../../core/layout/result'
import type { Box, Point } from '../../core/page/geometry'
import type { Visit } from './walk'

/** What is lit on the printed pages while a walk stands at a symbol. Lengths in mm on the page. */
export interface Stage {
  /** Index into `Layout.pages`. */
  readonly page: number
  /** Where the table's arrows run on this page: the lanes from the first row to the last. */
  readonly block: Box
  readonly symbol: Box
  /** The band of the row, across the whole table. */
  readonly row: Box
  /** The band of the lane, from the first row to the last on the page. */
  readonly lane: Box
}

/** A run of an arrow on one page. */
export interface WayPiece {
  /** Index into `Layout.pages`. */
  readonly page: number
  readonly points: readonly Point[]
}

/** What is lit for a symbol; null where the layout does not show it. */
export const stageOf = (layout: Layout, procedure: Procedure, symbolId: string): Stage | null => {
  const place = symbolPlaces(procedure).get(symbolId)
  const part = layout.tables.find(
    ({ kind, procedureId, nodes }) =>
      kind === 'flow' && procedureId === procedure.id && nodes.some(({ id }) => id === symbolId),
  )
  const symbol = part?.nodes.find(({ id }) => id === symbolId)
  if (place === undefined || part === undefined || symbol === undefined) return null
  const { block, page } = part
  const row = part.rows.find(({ id }) => id === place.row.id)
  const lane = part.lanes.find(({ id }) => id === place.symbol.actorId)
  const table = tableSpan(layout, part)
  return {
    page,
    block,
    symbol: { x: symbol.x, y: symbol.y, w: symbol.w, h: symbol.h },
    row: { x: table.x, w: table.w, y: row?.y ?? symbol.y, h: row?.h ?? symbol.h },
    lane: { y: block.y, h: block.h, x: lane?.x ?? symbol.x, w: lane?.w ?? symbol.w },
  }
}

/** The way on paper by which a visit came, in the direction of the walk: two pieces where the arrow changes page. */
export const wayOfVisit = (layout: Layout, procedure: Procedure, { flowId, symbolId }: Visit): readonly WayPiece[] => {
  const flow = flowId === null ? undefined : flowOf(procedure, flowId)
  return flow === undefined ? [] : wayOfFlow(layout, procedure.id, flow, flow.to === symbolId)
}

/** The way of an arrow on paper, from its beginning or, not `forward`, from its end. */
export const wayOfFlow = (layout: Layout, procedureId: string, flow: Flow, forward: boolean): readonly WayPiece[] => {
  const parts = layout.tables.filter((part) => part.kind === 'flow' && part.procedureId === procedureId)
  const pieces: WayPiece[] = []
  const out = findEdge(parts, ({ flowId, from }) => flowId === flow.id && from === flow.from)
  if (out !== undefined) pieces.push({ page: out.part.page, points: out.edge.points })
  if (out !== undefined && out.edge.to !== flow.to) {
    // A pair of connectors may serve several arrows, so the second half is found by the pair and not by the arrow.
    const into = findEdge(parts, ({ from, to }) => to === flow.to && from === partnerOf(out.edge.to))
    if (into !== undefined) pieces.push({ page: into.part.page, points: into.edge.points })
  }
  return forward ? pieces : pieces.toReversed().map(({ page, points }) => ({ page, points: points.toReversed() }))
}

type Edge = TablePart['edges'][number]

const findEdge = (
  parts: readonly TablePart[],
  matches: (edge: Edge) => boolean,
): { readonly part: TablePart; readonly edge: Edge } | undefined => {
  for (const part of parts) {
    const edge = part.edges.find(matches)
    if (edge !== undefined) return { part, edge }
  }
  return undefined
}

/** From the left of the table's first column to the right of its last, on the part's page. */
const tableSpan = (layout: Layout, part: TablePart): { readonly x: number; readonly w: number } => {
  const rows = new Set(part.rows.map(({ id }) => id))
  const cells = layout.regions.filter(
    ({ page, source }) => page === part.page && source.kind === 'row' && rows.has(source.id),
  )
  const left = Math.min(part.block.x, ...cells.map(({ x }) => x))
  const right = Math.max(part.block.x + part.block.w, ...cells.map(({ x, w }) => x + w))
  return { x: left, w: right - left }
}
