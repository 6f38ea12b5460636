import type { Flow, FlowSymbol } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import { type SymbolSize, sizeSymbol } from './symbolSize'
import type { TextStyle } from './textBlock'

/** A symbol's size and how far its centre stands below the middle of its row, in mm. */
export interface StackedSymbol extends SymbolSize {
  readonly symbol: FlowSymbol
  readonly offset: number
  /** How many levels it stands below the middle one: 0 in the middle, -0.5 and 0.5 for two levels. */
  readonly levelsDown: number
}

/** The symbols of one row, arranged up and down. */
export interface SymbolStack {
  readonly symbols: readonly StackedSymbol[]
  readonly levelCount: number
  /** From the top of the highest to the bottom of the lowest symbol; 0 without symbols. */
  readonly height: number
}

/** The stack of a row without symbols. */
export const NO_SYMBOLS: SymbolStack = { symbols: [], levelCount: 0, height: 0 }

/** Distance between symbols that stand one above the other: an arrow with its head must fit between them, in mm. */
const stackGap = 4.5

/** Above this many levels the arrangement is not searched but taken in order. */
const mostLevelsSearched = 6

/**
 * Arranges the symbols of a row. The cell with most symbols sets the levels; symbols of other cells take the level of the
 * symbol that an arrow of the row joins them to, so that this arrow runs straight; those without such an arrow stand in the
 * row's middle.
 */
export function stackSymbols(
  symbols: readonly FlowSymbol[],
  rowFlows: readonly Flow[],
  laneWidth: number,
  style: TextStyle,
): SymbolStack {
  if (symbols.length === 0) return NO_SYMBOLS
  const cells = groupByActor(symbols)
  const levels = chooseLevels(cells, rowFlows)
  const sizes = new Map(symbols.map((symbol) => [symbol.id, sizeSymbol(symbol, laneWidth, style)]))
  const levelCount = Math.max(...cells.map((cell) => cell.length))
  const centres = levelCentres(levelCount, levels, sizes)
  const placed = symbols.map((symbol): StackedSymbol => {
    const size = sizes.get(symbol.id) ?? sizeSymbol(symbol, laneWidth, style)
    const level = levels.get(symbol.id)
    const levelsDown = level === undefined ? 0 : level - (levelCount - 1) / 2
    return { ...size, symbol, offset: roundMm(level === undefined ? 0 : (centres[level] ?? 0)), levelsDown }
  })
  const top = Math.min(...placed.map(({ offset, h }) => offset - h / 2))
  const bottom = Math.max(...placed.map(({ offset, h }) => offset + h / 2))
  return { symbols: placed, levelCount, height: roundMm(2 * Math.max(-top, bottom)) }
}

/** Height of the symbols of a row when only those of one cell are stacked: the least that any arrangement needs. */
export function leastStackHeight(symbols: readonly FlowSymbol[], laneWidth: number, style: TextStyle): number {
  const heights = groupByActor(symbols).map((cell) =>
    cell.reduce((sum, symbol) => sum + sizeSymbol(symbol, laneWidth, style).h, (cell.length - 1) * stackGap),
  )
  return Math.max(0, ...heights)
}

function groupByActor(symbols: readonly FlowSymbol[]): FlowSymbol[][] {
  const cells = new Map<string, FlowSymbol[]>()
  for (const symbol of symbols) {
    const cell = cells.get(symbol.actorId)
    if (cell) cell.push(symbol)
    else cells.set(symbol.actorId, [symbol])
  }
  return [...cells.values()]
}

/** The level of each symbol, counted from the top; a symbol that nothing ties to a level has none. */
function chooseLevels(cells: readonly FlowSymbol[][], rowFlows: readonly Flow[]): ReadonlyMap<string, number> {
  const levelCount = Math.max(...cells.map((cell) => cell.length))
  const levels = new Map<string, number>()
  const waiting = cells.toSorted((a, b) => b.length - a.length)
  while (waiting.length > 0) {
    const tied = waiting.findIndex((cell) => cell.length === levelCount || cost(cell, [], rowFlows, levels).ties > 0)
    const [cell] = waiting.splice(Math.max(0, tied), 1)
    if (!cell) break
    if (tied < 0 && cell.length === 1) continue
    const choices = levelCount > mostLevelsSearched ? [cell.map((_, index) => index)] : subsets(levelCount, cell.length)
    const best = choices.reduce((cheapest, choice) =>
      cost(cell, choice, rowFlows, levels).steps < cost(cell, cheapest, rowFlows, levels).steps ? choice : cheapest,
    )
    cell.forEach((symbol, index) => {
      levels.set(symbol.id, best[index] ?? index)
    })
  }
  return levels
}

/** How many arrows tie a cell to placed symbols, and how many levels they climb if the cell's symbols take these levels. */
function cost(
  cell: readonly FlowSymbol[],
  choice: readonly number[],
  rowFlows: readonly Flow[],
  levels: ReadonlyMap<string, number>,
): { ties: number; steps: number } {
  let ties = 0
  let steps = 0
  cell.forEach((symbol, index) => {
    for (const flow of rowFlows) {
      const partner = flow.from === symbol.id ? flow.to : flow.to === symbol.id ? flow.from : undefined
      const level = partner === undefined ? undefined : levels.get(partner)
      if (level === undefined) continue
      ties++
      steps += Math.abs(level - (choice[index] ?? 0))
    }
  })
  return { ties, steps }
}

/** All rising choices of `count` levels out of `levelCount`. */
function subsets(levelCount: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]]
  const choices: number[][] = []
  for (let level = from; level <= levelCount - count; level++) {
    for (const rest of subsets(levelCount, count - 1, level + 1)) choices.push([level, ...rest])
  }
  return choices
}

/** Where the levels' centres stand below the row's middle. */
function levelCentres(
  levelCount: number,
  levels: ReadonlyMap<string, number>,
  sizes: ReadonlyMap<string, SymbolSize>,
): number[] {
  const heights = Array.from({ length: levelCount }, () => 0)
  for (const [id, level] of levels) heights[level] = Math.max(heights[level] ?? 0, sizes.get(id)?.h ?? 0)
  const total = heights.reduce((sum, height) => sum + height, (levelCount - 1) * stackGap)
  let top = -total / 2
  return heights.map((height) => {
    const centre = top + height / 2
    top += height + stackGap
    return centre
  })
}
