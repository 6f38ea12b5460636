/**
 * Where everything goes: a draft in, finished pages out. The same draft and options always give the same pages.
 *
 * Per table: measure rows and size columns -> break pages -> join pages by connectors -> place symbols -> route arrows -> draw.
 */
import type { SopDraft } from '../draft/draft'
import { roundMm } from '../page/bounds'
import { drawFingerprint } from './draw/fingerprintLine'
import { drawIdentity } from './draw/identity'
import { drawPageNumbers } from './draw/pageNumbers'
import { drawTable } from './draw/table'
import { drawUnderTable, measureUnderTable } from './draw/underTable'
import { layoutTable } from './layoutTable'
import { type MeasuredTable, measureTable } from './measure/measureTable'
import { type Growth, type PlannedPage, planContinuous, planPages } from './pages/planPages'
import { createSheet, itemsOf, type Sheet } from './pages/sheet'
import { measureSheet, type SheetArea } from './pages/sheetArea'
import { chooseStart, type PrintedBefore } from './pages/tableStart'
import { identityPart, tablePart } from './place/tableParts'
import { fontProblems, glyphProblems, identityProblems, tableProblems } from './problems'
import type { Layout, LayoutOptions, PageBreak, Problem, TablePart } from './result'
import type { RoutedTable } from './routeArrows'

/** Lays out a draft, on printed pages or without end for the canvas; see `LayoutOptions`. */
export function layout(draft: SopDraft, options: LayoutOptions): Layout {
  const area = measureSheet(draft.print)
  const book = startBook(draft, area)
  for (const procedure of draft.procedures) {
    const table = measureTable(draft, procedure, area.content)
    if (options.mode === 'paged') addPaged(book, draft, table, options)
    else addContinuous(book, draft, table, options)
  }
  if (options.mode === 'paged') {
    drawPageNumbers(book.sheets, area, draft.print)
    drawFingerprint(book.sheets, area, draft)
  }
  return finish(book, draft)
}

/** The pages so far, and what later pages need to know of them. */
interface Book extends PrintedBefore {
  readonly area: SheetArea
  readonly sheets: Sheet[]
  readonly heights: number[]
  readonly tables: TablePart[]
  readonly breaks: PageBreak[]
  readonly problems: Problem[]
  /** Where the identity page ends, while a table may still begin under it; else null. */
  freeFrom: number | null
  /** Printed pages so far: in the continuous layout not the same as the number of sheets. */
  printedPages: number
  lettersUsed: number
}

function startBook(draft: SopDraft, area: SheetArea): Book {
  const { sheets, bottom } = drawIdentity(draft, area.content)
  return {
    area,
    sheets: [...sheets],
    heights: sheets.map(() => area.height),
    tables: sheets.map((sheet, page) => identityPart(page, sheet.placedTexts)),
    breaks: [],
    problems: [],
    freeFrom: draft.print.identityPage === 'above-table' ? bottom : null,
    printedPages: sheets.length,
    lettersUsed: 0,
  }
}

/** Adds a table on printed pages: the first under the identity block where it may and fits, every other on a new page. */
function addPaged(book: Book, draft: SopDraft, table: MeasuredTable, options: LayoutOptions): void {
  const { content } = book.area
  const start = chooseStart(draft, table, content, book)
  const plan = (growth: Growth) => planPages(table, draft.print, start.room, growth, book.lettersUsed)
  const { parts, pages } = layoutTable(
    table,
    plan,
    {
      topOf: (page) => (page === 0 ? start.top : content.y),
      pageNumberOf: (page) => start.firstPage + page + 1,
      hasLetters: draft.print.connectorLetters,
    },
    options,
  )
  parts.forEach((part, index) => {
    const page = start.firstPage + index
    const sheet = book.sheets[page] ?? addSheet(book, book.area.height)
    drawPart(book, draft, part, sheet, page)
  })
  drawUnder(book, draft, table, parts)
  book.problems.push(...tableProblems(table, parts, pages))
  book.lettersUsed += countPairs(parts)
  book.printedPages = book.sheets.length
  book.freeFrom = null
}

/**
 * Adds a table as one page as tall as it needs, one without rows as a whole sheet to begin on, and notes where the printed pages would
 * break, with rows as tall as its arrows want them here.
 */
function addContinuous(book: Book, draft: SopDraft, table: MeasuredTable, options: LayoutOptions): void {
  const { content } = book.area
  const start = chooseStart(draft, table, content, book)
  const page = book.sheets.length
  const frame = { topOf: () => content.y, pageNumberOf: () => page + 1, hasLetters: false }
  const { parts, growth } = layoutTable(table, (taller) => [planContinuous(table, taller)], frame, options)
  const planned = planPages(table, draft.print, start.room, growth, book.lettersUsed)
  book.breaks.push(...breaksOf(table, planned, start.firstPage))
  book.printedPages = start.firstPage + planned.length
  book.freeFrom = null
  const [part] = parts
  if (!part) return
  const sheet = addSheet(book, 0)
  drawPart(book, draft, part, sheet, page)
  const endless = { ...content, h: Number.POSITIVE_INFINITY }
  const under = measureUnderTable(draft, table)
  const { bottom } = drawUnderTable(draft, table, under, { sheet, y: part.placed.bottom }, endless)
  const height = roundMm(bottom + book.area.height - content.y - content.h)
  book.heights[page] = table.procedure.rows.length === 0 ? Math.max(height, book.area.height) : height
  book.problems.push(...tableProblems(table, parts, planned))
}

function addSheet(book: Book, height: number): Sheet {
  const sheet = createSheet()
  book.sheets.push(sheet)
  book.heights.push(height)
  return sheet
}

function drawPart(book: Book, draft: SopDraft, part: RoutedTable, sheet: Sheet, page: number): void {
  const textsBefore = sheet.placedTexts.length
  drawTable(sheet, part, draft.print.headerShade === 'grey')
  book.tables.push(tablePart(page, part, sheet.placedTexts.slice(textsBefore)))
}

function drawUnder(book: Book, draft: SopDraft, table: MeasuredTable, parts: readonly RoutedTable[]): void {
  const sheet = book.sheets.at(-1)
  const last = parts.at(-1)
  if (!sheet || !last) return
  const under = measureUnderTable(draft, table)
  const { added } = drawUnderTable(draft, table, under, { sheet, y: last.placed.bottom }, book.area.content)
  book.sheets.push(...added)
  book.heights.push(...added.map(() => book.area.height))
}

function breaksOf({ procedure }: MeasuredTable, planned: readonly PlannedPage[], firstPage: number): PageBreak[] {
  return planned.slice(1).flatMap(({ page }, index): PageBreak[] => {
    const beforeRowId = page.slices[0]?.row.id
    if (beforeRowId === undefined) return []
    return [{ procedureId: procedure.id, beforeRowId, pageNumber: firstPage + index + 2 }]
  })
}

const countPairs = (parts: readonly RoutedTable[]) =>
  parts.reduce((sum, { connectors }) => sum + connectors.length, 0) / 2

function finish(book: Book, draft: SopDraft): Layout {
  const { sheets, heights, area, tables, breaks, problems } = book
  return {
    pages: sheets.map((sheet, index) => ({
      width: area.width,
      height: heights[index] ?? area.height,
      items: itemsOf(sheet),
    })),
    regions: sheets.flatMap((sheet, page) => sheet.regions.map((region) => ({ ...region, page }))),
    tables,
    breaks,
    problems: [...problems, ...identityProblems(draft, tables), ...fontProblems(draft), ...glyphProblems(draft)],
  }
}
