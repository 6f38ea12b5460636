import { boundsOfPoints, roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import { CENTRED } from '../measure/tableStyle'
import { addRegion, type Sheet, writeCell, writeText } from '../pages/sheet'
import { frameRect, rulingLines } from '../place/gridLines'
import type { PlacedConnector, PlacedSymbol } from '../place/placeSymbols'
import type { PlacedTable, Span } from '../place/placeTable'
import type { RoutedArrow, RoutedTable } from '../routeArrows'
import { flowSource, procedureSource, symbolSource } from '../sources'
import { arrowItems, commonTailLength, cutTail, labelGround } from './arrows'
import { drawHead } from './head'
import { drawRow, drawTotal } from './rows'
import { PENTAGON_BODY, symbolOutline } from './symbols'

/** Draws a table, or the part of it on one page, from its title to its last connector, in reading order. */
export function drawTable(sheet: Sheet, routed: RoutedTable, shaded: boolean): void {
  const { placed } = routed
  const { table } = placed
  const { procedure } = table
  addRegion(sheet, placed.frame, procedureSource(procedure.id))
  drawTitle(sheet, placed)
  const cells: Box[] = placed.head ? drawHead(sheet, table, placed.head, shaded) : []
  for (const strip of placed.topStrip) drawBand(sheet, routed, strip)
  placed.rows.forEach((row) => {
    cells.push(...drawRow(sheet, table, row, () => drawBand(sheet, routed, row)))
  })
  if (placed.total) cells.push(...drawTotal(sheet, table, placed.total))
  for (const strip of placed.bottomStrip) drawBand(sheet, routed, strip)
  drawArrows(sheet, routed.arrows)
  sheet.lines.push(...rulingLines(cells))
  if (placed.frame.h > 0) sheet.lines.push(frameRect(placed.frame))
}

function drawTitle(sheet: Sheet, { title, table }: PlacedTable): void {
  if (!title || !table.title) return
  const box = { x: table.columns.x, y: title.y, w: table.columns.w, h: table.title.block.height }
  const source = procedureSource(table.procedure.id, 'title')
  writeCell(sheet, { box, block: table.title.block, placement: CENTRED, source, role: 'procedureTitle' })
}

/** Draws what stands in the lanes at one height: symbols, connectors, and the labels of arrows, from left to right. */
function drawBand(sheet: Sheet, routed: RoutedTable, band: Span): void {
  const { block } = routed.placed
  const inBand = ({ y, h }: Box) => {
    const middle = Math.max(block.y, Math.min(y + h / 2, block.y + block.h - 0.01))
    return middle >= band.y && middle < band.y + band.h
  }
  const drawings: { readonly box: Box; draw(): void }[] = [
    ...routed.symbols.filter(inBand).map((symbol) => ({ box: symbol, draw: () => drawSymbol(sheet, symbol) })),
    ...routed.connectors.filter(inBand).map((connector) => ({
      box: connector,
      draw: () => drawConnector(sheet, connector),
    })),
    ...routed.arrows.flatMap((arrow) => {
      const box = arrow.edge.label
      return box && inBand(box) ? [{ box, draw: () => drawLabel(sheet, arrow, box) }] : []
    }),
  ]
  for (const { draw } of drawings.toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y)) draw()
}

function drawSymbol(sheet: Sheet, symbol: PlacedSymbol): void {
  const source = symbolSource(symbol.id)
  const { x, y, w, h } = symbol
  sheet.symbols.push(symbolOutline(symbol, symbol.type, source))
  writeCell(sheet, { box: { x, y, w, h }, block: symbol.text, placement: CENTRED, source, role: 'symbol' })
}

function drawConnector(sheet: Sheet, placed: PlacedConnector): void {
  const { connector, x, y, w, h } = placed
  const source = flowSource(connector.flowId)
  const down = connector.pointing === 'down'
  sheet.symbols.push(symbolOutline(placed, down ? 'connector' : 'connectorUp', source))
  const bodyHeight = h * PENTAGON_BODY
  const body = { x, y: down ? y : y + h - bodyHeight, w, h: bodyHeight }
  writeText(sheet, { box: body, block: placed.text, placement: CENTRED, source, role: 'connector' })
}

function drawLabel(sheet: Sheet, { arrow, edge, label }: RoutedArrow, box: Box): void {
  if (!label) return
  const source = flowSource(arrow.flow.id, 'label')
  sheet.texts.push(labelGround(box, edge.points, source))
  writeCell(sheet, { box, block: label, placement: { ...CENTRED, paddingX: 0.3, paddingY: 0 }, source, role: 'label' })
}

/** Draws the arrows; one that runs on into an arrow already drawn only up to there, so that no line is inked twice. */
function drawArrows(sheet: Sheet, arrows: readonly RoutedArrow[]): void {
  const drawn = new Map<string, RoutedArrow[]>()
  for (const routed of arrows) {
    const { heads, dashed } = routed.arrow.flow
    const key = `${heads} ${dashed} ${routed.edge.to}`
    const alike = drawn.get(key) ?? []
    drawArrow(sheet, routed, heads === 'both' ? [] : alike)
    drawn.set(key, [...alike, routed])
  }
}

/** Draws an arrow up to where it joins one of those that are drawn alike and end at the same symbol. */
function drawArrow(sheet: Sheet, { arrow, edge }: RoutedArrow, alike: readonly RoutedArrow[]): void {
  const source = flowSource(arrow.flow.id)
  const { heads: ownHeads, dashed } = arrow.flow
  const tails = alike.map((other) => commonTailLength(edge.points, other.edge.points))
  const shared = Math.max(0, ...tails)
  const line = shared > 0 ? cutTail(edge.points, shared) : edge.points
  const heads = shared > 0 ? 'none' : ownHeads
  if (line.length > 1) sheet.arrows.push(...arrowItems(line, { heads, dashed }, source))
  const { x, y, w, h } = boundsOfPoints(edge.points)
  sheet.regions.push({ x: roundMm(x), y: roundMm(y), w: roundMm(w), h: roundMm(h), source, points: edge.points })
}
