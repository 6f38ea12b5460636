import type { MeasuredTable } from './measure/measureTable'
import type { Growth, PlannedPage } from './pages/planPages'
import { type ConnectorWords, placeConnectors, placeSymbols } from './place/placeSymbols'
import { placeTable } from './place/placeTable'
import type { LayoutOptions } from './result'
import { type RoutedTable, routeArrows } from './routeArrows'

/** How often rows are made taller because the router asks for room. */
const mostRounds = 3
/** Most conflicts that taller rows could mend; hundreds of arrows into one symbol have more, whatever the rows give. */
const mostConflicts = 60

/** Where a table's pages stand, and what its connectors say. */
export interface TableFrame extends Omit<ConnectorWords, 'style'> {
  /** From where the bands of each page are stacked, in mm. */
  topOf(page: number): number
}

/** A table with its arrows, part by part, and the pages that were planned for it. */
export interface LaidOutTable {
  readonly parts: readonly RoutedTable[]
  readonly pages: readonly PlannedPage[]
  /** By how much its rows were made taller for arrows and labels. */
  readonly growth: Growth
}

/**
 * Places and routes a table page by page. Where the router asks for taller rows, the pages are planned anew with them, so that
 * page breaks and arrows always belong together; rows stay taller only when the drawing is the better for it.
 */
export function layoutTable(
  table: MeasuredTable,
  plan: (growth: Growth) => readonly PlannedPage[],
  frame: TableFrame,
  options: LayoutOptions,
): LaidOutTable {
  const growth = new Map<number, number>()
  let best: { readonly table: LaidOutTable; readonly faults: number } | undefined
  for (let round = 0; round <= mostRounds; round++) {
    const pages = plan(growth)
    const parts = pages.map((page, index) => routePage(table, page, index, frame, options))
    const faults = parts.reduce((sum, part) => sum + faultsOf(part), 0)
    if (best && faults >= best.faults) break
    best = { table: { parts, pages, growth: new Map(growth) }, faults }
    const conflicts = parts.reduce((sum, { result }) => sum + result.conflicts.length, 0)
    if (faults === 0 || conflicts > mostConflicts) break
    pages.forEach((page, index) => {
      takeGrowth(growth, page, parts[index])
    })
  }
  return best?.table ?? { parts: [], pages: [], growth }
}

/** How far from clean a drawing is: conflicts of arrows count most, then rows that labels find too low. */
const faultsOf = ({ result }: RoutedTable) => 100 * result.conflicts.length + result.rowsToGrow.length

function routePage(
  table: MeasuredTable,
  { page, connectors, arrows }: PlannedPage,
  index: number,
  frame: TableFrame,
  options: LayoutOptions,
): RoutedTable {
  const placed = placeTable(table, page, frame.topOf(index))
  const symbols = placeSymbols(placed)
  const placedConnectors = placeConnectors(placed, connectors, { ...frame, style: table.style.connector })
  return routeArrows(placed, symbols, placedConnectors, arrows, options)
}

/** Notes by how much the rows of a page must grow. Connector strips have room enough. */
function takeGrowth(growth: Map<number, number>, { page }: PlannedPage, routed: RoutedTable | undefined): void {
  for (const { row, by } of routed?.result.rowsToGrow ?? []) {
    const onPage = row - page.topStrip.length
    const slice = page.slices[onPage]
    if (slice) growth.set(slice.rowIndex, (growth.get(slice.rowIndex) ?? 0) + Math.ceil(by * 10 - 1e-6) / 10)
  }
}
