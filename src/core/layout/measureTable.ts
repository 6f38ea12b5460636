import type { Procedure, SopDraft } from '../draft/draft'
import { roundMm } from '../page/bounds'
import type { Box } from '../page/geometry'
import { formatTotal, totalDuration } from '../text/duration'
import { measureHead, type TableHead } from './measureHead'
import { type MeasuredRow, measureRows, widthLeftOfLanes } from './measureRows'
import { totalLabel } from './printedWords'
import { sizeColumns } from './sizeColumns'
import type { TableColumns } from './tableColumns'
import { CELL_PADDING, type TableStyle, tableStyleOf } from './tableStyle'
import { createTextMeter, fitText, lineHeightOf, setText, type TextBlock } from './textBlock'

/** All of a procedure's table that does not depend on where pages break. Lengths in mm. */
export interface MeasuredTable {
  readonly procedure: Procedure
  readonly style: TableStyle
  readonly columns: TableColumns
  /** The paper is too narrow for readable columns. */
  readonly isTooWide: boolean
  /** The line above the table, with the height that it takes; null without one. */
  readonly title: { readonly block: TextBlock; readonly height: number } | null
  readonly head: TableHead
  readonly rows: readonly MeasuredRow[]
  /** The row with the sum of the durations; null when it is not printed. */
  readonly total: { readonly label: TextBlock; readonly value: TextBlock; readonly height: number } | null
}

/** A title takes at most this share of a page. */
const tallestTitle = 0.2

/** Measures a procedure's table for the given area of a page. */
export function measureTable(draft: SopDraft, procedure: Procedure, area: Box): MeasuredTable {
  const style = tableStyleOf(draft.print)
  const meter = createTextMeter()
  const { columns, isTooWide } = sizeColumns(draft, procedure, area, style, meter)
  return {
    procedure,
    style,
    columns,
    isTooWide,
    title: measureTitle(procedure.title, columns, style, area.h * tallestTitle),
    head: measureHead(draft, procedure, columns, style, meter),
    rows: measureRows(procedure, columns, style),
    total: draft.print.totalRow ? measureTotal(procedure, columns, style) : null,
  }
}

function measureTitle(title: string, columns: TableColumns, style: TableStyle, height: number): MeasuredTable['title'] {
  if (title === '') return null
  const block = fitText(title, style.title, { w: columns.w, h: height })
  return { block, height: roundMm(block.height + 2) }
}

/** The total stands in the duration column; without that column there is no place for it. */
function measureTotal(procedure: Procedure, columns: TableColumns, style: TableStyle): MeasuredTable['total'] {
  const column = columns.standard.find(({ key }) => key === 'duration')
  if (!column) return null
  const durations = procedure.rows.flatMap((row) => (row.kind === 'step' ? [row.duration] : []))
  const label = setText(totalLabel, style.head, widthLeftOfLanes(columns) - 2 * CELL_PADDING.x)
  const sum = keepAmountsWhole(formatTotal(totalDuration(durations)))
  const value = fitText(sum, style.head, { w: column.w - 2 * CELL_PADDING.x, h: Number.POSITIVE_INFINITY })
  const lines = Math.max(label.height, value.height, lineHeightOf(style.head.sizePt))
  return { label, value, height: roundMm(lines + 2 * CELL_PADDING.y) }
}

/** Lines break between amounts, never between a number and its unit. */
const keepAmountsWhole = (total: string) => total.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
