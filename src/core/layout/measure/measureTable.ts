import type { Procedure, SopDraft } from '../../draft/draft'
import { stepNumbers } from '../../draft/query'
import { roundMm } from '../../page/bounds'
import type { Box } from '../../page/geometry'
import { formatTotal, totalDuration } from '../../text/duration'
import { sizeColumns } from '../columns/sizeColumns'
import type { TableColumns } from '../columns/tableColumns'
import { totalLabel, uncountedText } from '../structure/printedWords'
import { measureHead, type TableHead } from './measureHead'
import { type MeasuredRow, measureRows, widthLeftOfLanes } from './measureRows'
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
  readonly total: MeasuredTotal | null
}

/** The row with the sum of the durations. Lengths in mm. */
export interface MeasuredTotal {
  readonly label: TextBlock
  /** Under the label: which steps are not in the sum; null when all are. */
  readonly uncounted: TextBlock | null
  readonly value: TextBlock
  readonly height: number
}

/** A title takes at most this share of a page. */
const tallestTitle = 0.2

/** Size of the line of uncounted steps, as a share of the table's text, and the height in mm at which it shrinks further. */
const smallShare = 0.85
const tallestUncounted = 20

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
    total: draft.print.totalRow ? measureTotal(draft, procedure, columns, style) : null,
  }
}

function measureTitle(title: string, columns: TableColumns, style: TableStyle, height: number): MeasuredTable['title'] {
  if (title === '') return null
  const block = fitText(title, style.title, { w: columns.w, h: height })
  return { block, height: roundMm(block.height + 2) }
}

/** The total stands in the duration column; without that column there is no place for it. */
function measureTotal(
  { print }: SopDraft,
  procedure: Procedure,
  columns: TableColumns,
  style: TableStyle,
): MeasuredTotal | null {
  const column = columns.standard.find(({ key }) => key === 'duration')
  if (!column) return null
  const steps = procedure.rows.filter((row) => row.kind === 'step')
  const total = totalDuration(steps.map(({ duration }) => duration))
  const numbers = stepNumbers(procedure)
  const uncounted = total.uncounted
    .flatMap((index) => steps[index] ?? [])
    .map(({ id, duration }) => ({
      number: String(numbers.get(id) ?? ''),
      duration: duration.replace(/\s+/g, ' '),
    }))
  const label = setText(totalLabel, style.head, widthLeftOfLanes(columns) - 2 * CELL_PADDING.x)
  const small = { ...style.body, sizePt: style.body.sizePt * smallShare }
  const room = { w: column.x - columns.x - 2 * CELL_PADDING.x, h: tallestUncounted }
  const uncountedBlock = uncounted.length > 0 ? fitText(uncountedText(uncounted), small, room) : null
  const sum = keepAmountsWhole(formatTotal(total, print.workingDayHours))
  const value = fitText(sum, style.head, { w: column.w - 2 * CELL_PADDING.x, h: Number.POSITIVE_INFINITY })
  const left = label.height + (uncountedBlock?.height ?? 0)
  const lines = Math.max(left, value.height, lineHeightOf(style.head.sizePt))
  return { label, uncounted: uncountedBlock, value, height: roundMm(lines + 2 * CELL_PADDING.y) }
}

/** Lines break between amounts, never between a number and its unit. */
const keepAmountsWhole = (total: string) => total.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
