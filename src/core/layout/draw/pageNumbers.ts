import type { PrintSettings } from '../../draft/draft'
import { baselineOffset, setText, type TextStyle } from '../measure/textBlock'
import { type Sheet, writeText } from '../pages/sheet'
import type { SheetArea } from '../pages/sheetArea'
import { pageNumberText } from '../structure/printedWords'

/** Writes 'Halaman x dari y' on every sheet, right-aligned where the sheet has its place for it. */
export function drawPageNumbers(sheets: readonly Sheet[], area: SheetArea, print: PrintSettings): void {
  const at = area.pageNumber
  if (!at) return
  const style: TextStyle = { font: print.font, sizePt: 7, face: 'regular' }
  sheets.forEach((sheet, index) => {
    const block = setText(pageNumberText(index + 1, sheets.length), style, area.content.w)
    const w = Math.min(60, area.content.w)
    const box = { x: at.x - w, y: at.y - baselineOffset(style), w, h: block.lineHeight }
    const placement = { align: 'right', verticalAlign: 'top', paddingX: 0, paddingY: 0 } as const
    writeText(sheet, { box, block, placement, source: { kind: 'page', id: `${index + 1}` }, role: 'pageNumber' })
  })
}
