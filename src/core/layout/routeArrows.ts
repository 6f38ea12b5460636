import type { Box } from '../page/geometry'
import { blockInBox, labelBlocks, labelSizeOf } from './measure/labelBlocks'
import { widthLeftOfLanes } from './measure/measureRows'
import { CELL_PADDING, labelStyleOf } from './measure/tableStyle'
import type { TextBlock } from './measure/textBlock'
import type { PageArrow } from './pages/joinPages'
import { type PlacedConnector, type PlacedSymbol, routingRows } from './place/placeSymbols'
import type { PlacedTable } from './place/placeTable'
import type { LayoutOptions } from './result'
import { route } from './route/route'
import type { RoutedEdge, RoutingEdge, RoutingProblem, RoutingResult } from './route/routing'

/** An arrow with its way and its label's text. */
export interface RoutedArrow {
  readonly arrow: PageArrow
  readonly edge: RoutedEdge
  readonly label: TextBlock | null
}

/** A part of a table with its symbols and arrows. */
export interface RoutedTable {
  readonly placed: PlacedTable
  readonly symbols: readonly PlacedSymbol[]
  readonly connectors: readonly PlacedConnector[]
  readonly arrows: readonly RoutedArrow[]
  readonly problem: RoutingProblem
  readonly result: RoutingResult
}

const nothingToRoute: RoutingResult = { edges: [], rowsToGrow: [], conflicts: [] }

/** Draws the arrows of one page's part of a table. */
export function routeArrows(
  placed: PlacedTable,
  symbols: readonly PlacedSymbol[],
  connectors: readonly PlacedConnector[],
  arrows: readonly PageArrow[],
  { effort, router = route }: LayoutOptions,
): RoutedTable {
  const { columns, style } = placed.table
  const labelStyle = labelStyleOf(style.body.font, columns.lanes[0]?.w ?? 0)
  const labels = arrows.map(({ text }) => (text === '' ? [] : labelBlocks(text, labelStyle, columns.laneArea.w)))
  const problem: RoutingProblem = {
    block: placed.block,
    lanes: columns.lanes,
    rows: routingRows(placed),
    nodes: [...symbols, ...connectors].map(({ id, type, lane, row, x, y, w, h }) => ({
      id,
      type,
      lane,
      row,
      x,
      y,
      w,
      h,
    })),
    edges: arrows.map((arrow, index) => routingEdge(arrow, labels[index] ?? [])),
    words: sectionWords(placed),
  }
  const result = arrows.length > 0 ? router(problem, { effort }) : nothingToRoute
  const routed = arrows.flatMap((arrow, index): RoutedArrow[] => {
    const edge = result.edges[index]
    return edge ? [{ arrow, edge, label: blockInBox(labels[index] ?? [], edge.label) }] : []
  })
  return { placed, symbols, connectors, arrows: routed, problem, result }
}

function routingEdge({ id, from, to, text, flow }: PageArrow, labels: readonly TextBlock[]): RoutingEdge {
  const preferredPt = labels[0]?.style.sizePt ?? 0
  const [labelSize, ...otherLabelSizes] = labels.map((label) =>
    label.style.sizePt < preferredPt ? { ...labelSizeOf(label), smaller: true } : labelSizeOf(label),
  )
  return {
    id,
    from,
    to,
    ...(labelSize ? { text, labelSize, otherLabelSizes } : {}),
    ...(flow.heads === 'both' ? { headAtStart: true } : {}),
    ...(flow.heads === 'none' ? { headAtEnd: false } : {}),
  }
}

/** The headings of sections that reach into the lanes. */
function sectionWords({ table, rows }: PlacedTable): Box[] {
  const left = widthLeftOfLanes(table.columns)
  return rows.flatMap(({ slice, y, h }): Box[] => {
    const heading = slice.texts.get('section')
    return heading && heading.width > left - CELL_PADDING.x
      ? [{ x: table.columns.x, y, w: heading.width + CELL_PADDING.x, h }]
      : []
  })
}
