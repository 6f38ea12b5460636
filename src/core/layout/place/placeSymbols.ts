import type { FlowSymbol, Procedure } from '../../draft/draft'
import { terminatorRole } from '../../draft/query'
import { roundMm } from '../../page/bounds'
import { heightOfStack } from '../measure/measureRows'
import type { SymbolStack } from '../measure/stackSymbols'
import type { TextBlock, TextStyle } from '../measure/textBlock'
import { setText } from '../measure/textBlock'
import type { Connector } from '../pages/joinPages'
import type { NodeType, RoutingNode } from '../route/routing'
import type { PlacedTable, Span } from './placeTable'

/** A symbol of the draft on a page, with its text. */
export interface PlacedSymbol extends RoutingNode {
  readonly symbol: FlowSymbol
  readonly text: TextBlock
}

/** An off-page connector on a page, with its letter and, where there is room, the other page's number. */
export interface PlacedConnector extends RoutingNode {
  readonly connector: Connector
  readonly text: TextBlock
}

/** Size of an off-page connector in mm, and the room that arrows need beside it. */
const connectorSize = { w: 7, h: 5.6, gutter: 2.4 } as const

/** Height of one level of connectors, with room for an arrow above and below, in mm. */
export const STRIP_HEIGHT = 12

/** Symbols of one cell are not drawn apart by more than this, in mm. */
const widestExtraGap = 4

/** How many connectors stand side by side in a lane. */
export const connectorsPerLane = (laneWidth: number): number =>
  Math.max(1, Math.floor((laneWidth - 2) / (connectorSize.w + connectorSize.gutter)))

/** The rows that the router sees, top to bottom: upper strips, rows, lower strips. */
export const routingRows = (placed: PlacedTable): readonly (Span & { readonly id: string })[] => [
  ...placed.topStrip.map(({ y, h }, index) => ({ id: `strip-top-${index + 1}`, y, h })),
  ...placed.rows.map(({ slice, y, h }) => ({ id: slice.row.id, y, h })),
  ...placed.bottomStrip.map(({ y, h }, index) => ({ id: `strip-bottom-${index + 1}`, y, h })),
]

/** Puts the symbols into the middle of their lanes, at their level in the row. */
export function placeSymbols(placed: PlacedTable): PlacedSymbol[] {
  const { procedure, columns } = placed.table
  const laneIndexes = new Map(columns.lanes.map((lane, index) => [lane.id, index]))
  return placed.rows.flatMap(({ slice, y, h }, rowIndex) =>
    slice.stack.symbols.flatMap((stacked): PlacedSymbol[] => {
      const { symbol, text, levelsDown } = stacked
      const offset = stacked.offset + levelsDown * extraGap(slice.stack, h)
      const lane = laneIndexes.get(symbol.actorId) ?? -1
      const place = columns.lanes[lane]
      if (!place) return []
      return [
        {
          id: symbol.id,
          type: nodeTypeOf(procedure, symbol),
          lane,
          row: placed.topStrip.length + rowIndex,
          x: roundMm(place.x + place.w / 2 - stacked.w / 2),
          y: roundMm(y + h / 2 + offset - stacked.h / 2),
          w: stacked.w,
          h: stacked.h,
          symbol,
          text,
        },
      ]
    }),
  )
}

/** What is written in connectors. */
export interface ConnectorWords {
  readonly style: TextStyle
  /** False for blank connectors. */
  readonly hasLetters: boolean
  /** The printed number of a page of this table. */
  pageNumberOf(page: number): number
}

/** By how much the levels of a stack stand farther apart than they must, where their row is taller than they need, in mm. */
function extraGap({ levelCount, height }: SymbolStack, rowHeight: number): number {
  const spare = Math.max(0, rowHeight - heightOfStack(height))
  return Math.min(widestExtraGap, spare / (levelCount + 1))
}

/** Puts the connectors into their strips. */
export function placeConnectors(
  placed: PlacedTable,
  connectors: readonly Connector[],
  words: ConnectorWords,
): PlacedConnector[] {
  return connectors.flatMap((connector): PlacedConnector[] => {
    const lane = placed.table.columns.lanes[connector.lane]
    if (!lane) return []
    const perLane = connectorsPerLane(lane.w)
    const level = Math.floor(connector.place / perLane)
    const inLevel = connectors.filter(
      ({ side, lane: other, place }) =>
        side === connector.side && other === connector.lane && Math.floor(place / perLane) === level,
    ).length
    const strip = connector.side === 'top' ? placed.topStrip[level] : placed.bottomStrip[level]
    if (!strip) return []
    const w = Math.min(connectorSize.w, Math.floor((lane.w - 2) * 50) / 50)
    const centre = lane.x + (lane.w * ((connector.place % perLane) + 0.5)) / inLevel
    const rowsAbove = connector.side === 'top' ? 0 : placed.topStrip.length + placed.rows.length
    return [
      {
        id: connector.id,
        type: 'connector',
        lane: connector.lane,
        row: rowsAbove + level,
        x: roundMm(centre - w / 2),
        y: roundMm(strip.y + (strip.h - connectorSize.h) / 2),
        w,
        h: connectorSize.h,
        connector,
        text: connectorText(connector, w, words),
      },
    ]
  })
}

/** "A/2" where it fits, else the letter alone. */
function connectorText({ letter, otherPage }: Connector, width: number, words: ConnectorWords): TextBlock {
  if (!words.hasLetters) return setText('', words.style, width)
  const full = setText(`${letter}/${words.pageNumberOf(otherPage)}`, words.style, width)
  return full.lines.length === 1 && full.width <= width - 0.8 ? full : setText(letter, words.style, width)
}

function nodeTypeOf(procedure: Procedure, symbol: FlowSymbol): NodeType {
  return symbol.shape === 'terminator' ? terminatorRole(procedure, symbol.id) : symbol.shape
}
