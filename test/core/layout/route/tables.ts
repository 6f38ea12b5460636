import type { NodeType, RoutingEdge, RoutingNode, RoutingProblem } from '../../../../src/core/layout/route/routing'
import { labelSizeOf } from './cases'

/** A symbol of a hand-made table: its cell, and where it stands in it when it is not in the middle. */
export interface TableSymbol {
  readonly lane: number
  readonly row: number
  readonly type?: NodeType
  readonly w?: number
  readonly h?: number
  /** Distance of the symbol's middle from the cell's, in mm. */
  readonly dx?: number
  readonly dy?: number
}

/** Makes a table of equal lanes and rows. Symbols are named by their keys; an arrow is `from>to` or `from>to:label`. */
export function tableOf(options: {
  readonly lanes: number
  readonly rows: number | readonly number[]
  readonly laneWidth?: number
  readonly symbols: Readonly<Record<string, TableSymbol>>
  readonly arrows: readonly (string | (Partial<RoutingEdge> & { readonly arrow: string }))[]
}): RoutingProblem {
  const laneWidth = options.laneWidth ?? 20
  const heights = typeof options.rows === 'number' ? Array.from({ length: options.rows }, () => 16) : options.rows
  const lanes = Array.from({ length: options.lanes }, (_, k) => ({
    id: `lane${k}`,
    x: 10 + k * laneWidth,
    w: laneWidth,
  }))
  let y = 5
  const rows = heights.map((h, k) => {
    const row = { id: `row${k}`, y, h }
    y += h
    return row
  })
  const nodes = Object.entries(options.symbols).map(([id, symbol]): RoutingNode => {
    const { lane, row, type = 'process', dx = 0, dy = 0 } = symbol
    const w = symbol.w ?? (type === 'connector' ? 6 : Math.min(12, laneWidth - 5))
    const h = symbol.h ?? (type === 'connector' ? 6 : 8)
    const cellX = 10 + lane * laneWidth + laneWidth / 2
    const at = rows[row] ?? { y: 0, h: 0 }
    return { id, type, lane, row, w, h, x: cellX + dx - w / 2, y: at.y + at.h / 2 + dy - h / 2 }
  })
  const edges = options.arrows.map((entry, k): RoutingEdge => {
    const { arrow, ...rest } = typeof entry === 'string' ? { arrow: entry } : entry
    const [ends = '', text] = arrow.split(':')
    const [from = '', to = ''] = ends.split('>')
    const label = text ? { text, labelSize: labelSizeOf(text, laneWidth < 13.5) } : {}
    return { id: `arrow${k}`, from, to, ...label, ...rest }
  })
  return { block: { x: 10, y: 5, w: options.lanes * laneWidth, h: y - 5 }, lanes, rows, nodes, edges }
}
