import type { PrintSettings, SopDraft } from '../../draft/draft'
import type { Box } from '../../page/geometry'
import { measureUnderTable } from '../draw/underTable'
import type { MeasuredTable } from '../measure/measureTable'
import { type PlannedPage, planPages, type TableRoom } from './planPages'

/** Where a table begins in the printed document. */
export interface TableStart {
  /** Index of the table's first page. */
  readonly firstPage: number
  /** From where its bands are stacked on that page, in mm. */
  readonly top: number
  readonly room: TableRoom
}

/** What stands in the printed document before a table. */
export interface PrintedBefore {
  readonly printedPages: number
  /** Where the identity page ends, while a table may still begin under it; else null. */
  readonly freeFrom: number | null
  readonly lettersUsed: number
}

/** Distance between the identity block and a table under it, in mm. */
const gapAboveTable = 4

/** A table begins under the identity block where it may and fits, every other on a new page. */
export function chooseStart(draft: SopDraft, table: MeasuredTable, content: Box, before: PrintedBefore): TableStart {
  const under = measureUnderTable(draft, table).height
  const keptTogether = under < content.h / 2 ? under : 0
  const fresh: TableStart = {
    firstPage: before.printedPages,
    top: content.y,
    room: { first: content.h, others: content.h, under: keptTogether },
  }
  if (before.freeFrom === null) return fresh
  const top = before.freeFrom + gapAboveTable
  const room = { ...fresh.room, first: content.y + content.h - top }
  const planned = planUngrown(table, draft.print, room, before)
  return fitsFirstPage(table, planned, room) ? { firstPage: before.printedPages - 1, top, room } : fresh
}

/** The pages of a table as long as no arrow asks for taller rows. */
export function planUngrown(
  table: MeasuredTable,
  print: PrintSettings,
  room: TableRoom,
  { lettersUsed }: PrintedBefore,
): PlannedPage[] {
  return planPages(table, print, room, new Map(), lettersUsed)
}

/** Whether the room under the identity block holds at least two rows, or all there are. */
function fitsFirstPage(table: MeasuredTable, planned: readonly PlannedPage[], room: TableRoom): boolean {
  const [first] = planned
  if (!first) return false
  const { heights, topStrip, bottomStrip } = first.page
  const bands = [table.title?.height ?? 0, table.head.height, ...heights, ...topStrip, ...bottomStrip]
  if (planned.length === 1) bands.push(table.total?.height ?? 0)
  const used = bands.reduce((sum, height) => sum + height, 0)
  return used <= room.first && (planned.length === 1 || heights.length > 1)
}
