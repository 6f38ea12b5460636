/** What stands under a table: its footnote, the legend of symbols, and after the last table the signature. */
import type { SopDraft } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import type { MeasuredTable } from '../measure/measureTable'
import { LEFT_TOP } from '../measure/tableStyle'
import { fitText, setText, sliceBlock, type TextBlock } from '../measure/textBlock'
import { createSheet, type Sheet, writeCell } from '../pages/sheet'
import { identitySource, procedureSource } from '../sources'
import { drawSignatory, signatoryLines, tallest } from './identityHead'
import { MIDDLE } from './identityStyle'
import { drawLegend, LEGEND_HEIGHT } from './legend'

/** The measured texts under a table. Lengths in mm. */
export interface UnderTable {
  readonly footnote: TextBlock | null
  readonly hasLegend: boolean
  readonly hasSignature: boolean
  readonly height: number
}

/** Distance between the table and what stands under it, and between these, in mm. */
const gap = 2.5

const signature = { w: 80, gapAbove: 5, room: 22 } as const

/** Measures what stands under one table of a draft. */
export function measureUnderTable(draft: SopDraft, table: MeasuredTable): UnderTable {
  const { procedure, columns, style } = table
  const isLast = draft.procedures.at(-1) === procedure
  const footnote = procedure.footnote === '' ? null : setText(procedure.footnote, style.body, columns.w)
  const hasLegend = draft.print.legend
  const hasSignature = draft.print.endSignature && isLast
  const parts = [footnote?.height ?? 0, hasLegend ? LEGEND_HEIGHT : 0, hasSignature ? signatureHeight(draft, table) : 0]
  const height = parts.filter((part) => part > 0).reduce((sum, part) => sum + part + gap, 0)
  return { footnote, hasLegend, hasSignature, height: roundMm(height) }
}

/** A place on the sheets of a document, from which drawing goes on. */
export interface DrawingPlace {
  readonly sheet: Sheet
  readonly y: number
}

/** Draws it from `start` down; goes on to new sheets at `area.y` where the area ends. Gives the sheets added and the end. */
export function drawUnderTable(
  draft: SopDraft,
  table: MeasuredTable,
  under: UnderTable,
  start: DrawingPlace,
  area: Box,
): { readonly added: readonly Sheet[]; readonly bottom: number } {
  const added: Sheet[] = []
  let { sheet, y } = start
  const reserve = (height: number): number => {
    if (y + gap + height > area.y + area.h + 1e-6) {
      sheet = createSheet()
      added.push(sheet)
      y = area.y
    } else y += gap
    const top = roundMm(y)
    y = roundMm(top + height)
    return top
  }
  if (under.footnote) drawFootnote(table, under.footnote, area, { reserve, current: () => ({ sheet, y }) })
  if (under.hasLegend) {
    const top = reserve(LEGEND_HEIGHT)
    drawLegend(sheet, { x: table.columns.x, y: top }, table.columns.w, table.procedure.id, table.style.body)
  }
  if (under.hasSignature) {
    const top = reserve(signatureHeight(draft, table))
    drawSignature(sheet, draft, table, top)
  }
  return { added, bottom: y }
}

function drawFootnote(
  { procedure, columns }: MeasuredTable,
  footnote: TextBlock,
  area: Box,
  flow: { reserve(height: number): number; current(): DrawingPlace },
): void {
  const source = procedureSource(procedure.id, 'footnote')
  for (let from = 0; from < footnote.lines.length; ) {
    const room = area.y + area.h - flow.current().y - gap
    const all = footnote.lines.length - from
    const fits = Math.floor(room / footnote.lineHeight + 1e-6)
    const perPage = Math.max(1, Math.floor(area.h / footnote.lineHeight))
    const count = Math.min(all, fits >= Math.min(2, all) ? fits : perPage)
    const block = sliceBlock(footnote, from, from + count)
    const y = flow.reserve(block.height)
    const box = { x: columns.x, y, w: columns.w, h: block.height }
    const placement = { ...LEFT_TOP, paddingX: 0, paddingY: 0 }
    writeCell(flow.current().sheet, { box, block, placement, source, role: 'footnote' })
    from += count
  }
}

function signatureHeight(draft: SopDraft, table: MeasuredTable): number {
  const { position, lines } = measureSignature(draft, table)
  return roundMm(
    signature.gapAbove + position.height + signature.room + lines.reduce((sum, { height }) => sum + height, 0),
  )
}

function measureSignature({ identity }: SopDraft, { style }: MeasuredTable) {
  const fonts = { body: style.body, strong: style.head }
  return {
    position: fitText(identity.approval.position, style.body, { w: signature.w, h: tallest.field }),
    lines: signatoryLines(identity.approval, fonts, signature.w),
  }
}

/** The approval once more, at the right. */
function drawSignature(sheet: Sheet, draft: SopDraft, table: MeasuredTable, top: number): void {
  const { position, lines } = measureSignature(draft, table)
  const { x, w } = table.columns
  const box = {
    x: roundMm(x + w - signature.w),
    y: roundMm(top + signature.gapAbove),
    w: signature.w,
    h: position.height,
  }
  const source = identitySource('position')
  writeCell(sheet, { box, block: position, placement: { ...MIDDLE, paddingY: 0 }, source, role: 'position' })
  drawSignatory(sheet, lines, { ...box, y: roundMm(box.y + position.height + signature.room) })
}
