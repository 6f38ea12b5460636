import { roundMm } from '../page/bounds'
import { labelStyleOf } from './measure/tableStyle'
import { setText, type TextBlock, type TextStyle } from './measure/textBlock'
import type { PageArrow } from './pages/joinPages'
import { type PlacedConnector, type PlacedSymbol, routingRows } from './place/placeSymbols'
import type { PlacedTable } from './place/placeTable'
import { route } from './route/route'
import type { RoutedEdge, RoutingEdge, RoutingOptions, RoutingProblem, RoutingResult } from './route/routing'

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

/** Distance in mm between a label's text and the edge of its box. */
const labelGap = 0.3

/** Draws the arrows of one page's part of a table. */
export function routeArrows(
  placed: PlacedTable,
  symbols: readonly PlacedSymbol[],
  connectors: readonly PlacedConnector[],
  arrows: readonly PageArrow[],
  options: RoutingOptions,
): RoutedTable {
  const { columns, style } = placed.table
  const labelStyle = labelStyleOf(style.body.font, columns.lanes[0]?.w ?? 0)
  const labels = arrows.map(({ text }) => (text === '' ? null : setLabel(text, labelStyle, columns.laneArea.w)))
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
    edges: arrows.map((arrow, index) => routingEdge(arrow, labels[index] ?? null)),
  }
  const result = arrows.length > 0 ? route(problem, options) : nothingToRoute
  const routed = arrows.flatMap((arrow, index): RoutedArrow[] => {
    const edge = result.edges[index]
    return edge ? [{ arrow, edge, label: labels[index] ?? null }] : []
  })
  return { placed, symbols, connectors, arrows: routed, problem, result }
}

function routingEdge({ id, from, to, text, flow }: PageArrow, label: TextBlock | null): RoutingEdge {
  return {
    id,
    from,
    to,
    ...(label ? { text, labelSize: labelSize(label) } : {}),
    ...(flow.heads === 'both' ? { headAtStart: true } : {}),
    ...(flow.heads === 'none' ? { headAtEnd: false } : {}),
  }
}

const labelSize = (label: TextBlock) => ({
  w: roundMm(label.width + 2 * labelGap),
  h: roundMm(label.height - 0.4),
})

/** A label stands on one line; one too long for the lanes is set smaller, and in the end broken. */
function setLabel(text: string, style: TextStyle, width: number): TextBlock {
  const line = text.replaceAll('\n', ' ')
  for (let sizePt = style.sizePt; sizePt > 4; sizePt -= 0.5) {
    const block = setText(line, { ...style, sizePt }, width * 0.9)
    if (block.lines.length === 1) return block
  }
  return setText(line, { ...style, sizePt: 4 }, width * 0.9)
}
