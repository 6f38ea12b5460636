import type { Finding } from '../../core/check/finding'
import type { Procedure } from '../../core/draft/draft'
import { stepNumbers } from '../../core/draft/query'
import type { Selection } from '../../core/edit/selection'
import type { Layout, Problem, TablePart } from '../../core/layout/result'
import { rowSource } from '../../core/layout/sources'
import type { Box, Point } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import { regionAt, sourceKey, sourcesOf } from '../canvas/regions'

/** From the printed pages to what stands on them and back. Lengths in mm on their page. */

/** A box on one of the pages. */
export interface PageBox extends Box {
  /** Index of the page. */
  readonly page: number
}

/** How near to an arrow's line a click still means the arrow. */
const REACH = 1

/** What stands at a point of a page: a symbol, an arrow, or the smallest cell or field; null for empty paper. */
export const sourceAt = (layout: Layout, page: number, point: Point): Source | null => {
  const symbol = layout.regions.find(
    (region) => region.page === page && region.source.kind === 'symbol' && isInside(region, point),
  )
  if (symbol) return symbol.source
  for (const table of layout.tables) {
    if (table.page !== page) continue
    const edge = table.edges.find(({ points }) => isNear(points, point))
    if (edge) return { kind: 'flow', id: edge.flowId }
  }
  return regionAt(layout, { ...point, page })?.source ?? null
}

const isInside = ({ x, y, w, h }: Box, point: Point): boolean =>
  point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h

/** Segments are level or upright, so that a box round each of them holds what is near. */
const isNear = (points: readonly Point[], point: Point): boolean =>
  points.some((to, index) => {
    const from = points[index - 1]
    if (!from) return false
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
    const around = { x: x - REACH, y: y - REACH, w: Math.abs(to.x - from.x), h: Math.abs(to.y - from.y) }
    return isInside({ ...around, w: around.w + 2 * REACH, h: around.h + 2 * REACH }, point)
  })

/** Where what is selected stands, in the order of the pages: the whole band of a selected row, the boxes of all else. */
export const selectedBoxes = (layout: Layout, selection: Selection): readonly PageBox[] => {
  if (selection.kind === 'rows') {
    return layout.tables.flatMap((table) =>
      table.rows.flatMap(({ id, y, h }) =>
        selection.ids.includes(id) ? [{ page: table.page, ...bandOf(table, y, h) }] : [],
      ),
    )
  }
  const keys = new Set(sourcesOf(selection).map(sourceKey))
  return layout.regions
    .filter(({ source }) => keys.has(sourceKey(source)))
    .map(({ page, x, y, w, h }) => ({ page, x, y, w, h }))
}

/** A row's band, from the first of its texts to the last. */
const bandOf = ({ block, texts }: TablePart, y: number, h: number): Box => {
  const cells = texts.filter(({ rowId }) => rowId !== undefined)
  const left = Math.min(block.x, ...cells.map(({ x }) => x))
  return { x: left, y, w: Math.max(block.x + block.w, ...cells.map((cell) => cell.x + cell.w)) - left, h }
}

/** One step on one page. */
export interface StepPlace extends PageBox {
  readonly rowId: string
  /** Its printed number; undefined for a section's heading. */
  readonly number: number | undefined
}

/** The rows of every page, in reading order. */
export const stepPlaces = (layout: Layout, procedures: readonly Procedure[]): readonly StepPlace[] => {
  const numbers = new Map(procedures.flatMap((procedure) => [...stepNumbers(procedure)]))
  const rowIds = new Set(procedures.flatMap(({ rows }) => rows.map(({ id }) => id)))
  // The strips of connectors are rows of the table that no draft has.
  return layout.tables.flatMap((table) =>
    table.rows
      .filter(({ id }) => rowIds.has(id))
      .map(({ id, y, h }) => ({ page: table.page, ...bandOf(table, y, h), rowId: id, number: numbers.get(id) })),
  )
}

/** What one part of the pages is about that is open: a fault of the layout, or findings of the checker. */
export interface PageMark {
  readonly page: number
  /** Top right corner of the place. */
  readonly at: Point
  readonly source: Source
  readonly severity: Finding['severity']
  readonly words: string
}

/** The marks of the pages, one a place, worst first in its words. `describe` says problems and findings in words. */
export const pageMarks = (
  layout: Layout,
  findings: readonly Finding[],
  describe: { problem(problem: Problem): string; finding(finding: Finding): string },
): readonly PageMark[] => {
  const open = [
    ...layout.problems.map((problem) => ({
      source: problem.source,
      severity: 'error' as const,
      words: describe.problem(problem),
    })),
    ...findings
      .filter(({ severity, silencedBy }) => silencedBy === null && severity !== 'hint')
      .map((finding) => ({ source: finding.source, severity: finding.severity, words: describe.finding(finding) })),
  ]
  const marks = new Map<string, PageMark>()
  for (const { source, severity, words } of open) {
    const key = sourceKey(source)
    const known = marks.get(key)
    if (known) marks.set(key, { ...known, words: `${known.words}\n${words}` })
    else {
      const place = placeOf(layout, source)
      if (place) marks.set(key, { ...place, source, severity, words })
    }
  }
  return [...marks.values()]
}

const placeOf = (layout: Layout, source: Source): { readonly page: number; readonly at: Point } | undefined => {
  const key = sourceKey(source)
  const region =
    layout.regions.find((candidate) => sourceKey(candidate.source) === key) ??
    layout.regions.find((candidate) => candidate.source.kind === source.kind && candidate.source.id === source.id)
  return region && { page: region.page, at: { x: region.x + region.w, y: region.y } }
}

/** The source by which a row is selected as a whole. */
export const sourceOfRow = (rowId: string): Source => rowSource(rowId, 'number')
