import type { SopDraft } from '../../draft/draft'
import { drawIdentity } from '../draw/identity'
import { drawUnderTable, measureUnderTable } from '../draw/underTable'
import { measureTable } from '../measure/measureTable'
import { placeTable } from '../place/placeTable'
import { createSheet } from './sheet'
import { measureSheet } from './sheetArea'
import { chooseStart, type PrintedBefore, planUngrown } from './tableStart'

/** How many pages a draft needs, foreseen without drawing its arrows. */
export interface PageCount {
  /** Arrows that ask for taller rows can make it more, in rare cases. */
  readonly pages: number
  /** Some table is wider than the paper. */
  readonly isTooWide: boolean
}

/** Plans the printed pages of a draft as `layout` does, but neither routes nor draws the tables. */
export function countPages(draft: SopDraft): PageCount {
  const { content } = measureSheet(draft.print)
  const { sheets, bottom } = drawIdentity(draft, content)
  let isTooWide = false
  let before: PrintedBefore = {
    printedPages: sheets.length,
    freeFrom: draft.print.identityPage === 'above-table' ? bottom : null,
    lettersUsed: 0,
  }
  for (const procedure of draft.procedures) {
    const table = measureTable(draft, procedure, content)
    const start = chooseStart(draft, table, content, before)
    const planned = planUngrown(table, draft.print, start.room, before)
    const [last] = planned.slice(-1)
    const top = planned.length === 1 ? start.top : content.y
    const y = last ? placeTable(table, last.page, top).bottom : top
    const under = measureUnderTable(draft, table)
    const { added } = drawUnderTable(draft, table, under, { sheet: createSheet(), y }, content)
    isTooWide ||= table.isTooWide
    before = { printedPages: start.firstPage + planned.length + added.length, freeFrom: null, lettersUsed: 0 }
  }
  return { pages: before.printedPages, isTooWide }
}
