import type { Actor, Labels, Procedure, SopDraft } from '../../draft/draft'
import { roundMm } from '../../page/bounds'
import type { Source } from '../../page/item'
import type { ColumnPlace, TableColumns } from '../columns/tableColumns'
import { actorGroupSource, actorSource, labelSource } from '../sources'
import { CELL_PADDING, type TableStyle } from './tableStyle'
import { fitText, lineHeightOf, sliceBlock, type TextBlock, type TextMeter, type TextStyle } from './textBlock'

/** A cell of the table's head: over which columns, in which head rows, with which text. */
export interface HeadCell extends ColumnPlace {
  /** First head row, and how many of them the cell spans. */
  readonly row: number
  readonly rowSpan: number
  readonly block: TextBlock
  readonly upward: boolean
  /** Null for a cell that only shows where lanes will stand. */
  readonly source: Source | null
  readonly role: 'head' | 'actor' | 'actorGroup'
}

/** The measured head of a table. */
export interface TableHead {
  readonly cells: readonly HeadCell[]
  /** Heights of the head rows, top to bottom. */
  readonly rowHeights: readonly number[]
  /** Height of the row of column numbers; 0 without it. */
  readonly numbersHeight: number
  /** All of the head, column numbers included. */
  readonly height: number
}

/** A head cell before its height is known. */
type HeadText = Omit<HeadCell, 'block' | 'upward' | 'rowSpan'> & {
  readonly text: string
  readonly lastRow: number | null
}

/** Lane names may take this many lines across before they are turned to read upward. */
const mostLinesAcross = 7

/** Lane names across are not made smaller than this, in points. */
const smallestAcrossPt = 7

/** Measures the head of a table: the words of group cells, column cells and lane names, and the rows that hold them. */
export function measureHead(
  draft: SopDraft,
  procedure: Procedure,
  columns: TableColumns,
  style: TableStyle,
  meter: TextMeter,
): TableHead {
  const rows = headRows(draft, procedure)
  const texts = [
    ...fixedHeads(draft.labels, columns),
    ...laneHeads(draft, procedure, columns, rows),
    ...standardHeads(draft, columns, rows),
  ]
  const laneStyle = styleAcross(procedure, columns, style.head, meter)
  const cells = texts.map((text): HeadCell => {
    const { lastRow, text: words, ...cell } = text
    const turned = cell.role === 'actor' && laneStyle === null
    const block = turned
      ? setUpward(words, style.head, cell.w, meter)
      : fitText(
          words,
          (cell.role === 'actor' && laneStyle) || style.head,
          { w: innerWidth(cell.w), h: tallestCell },
          meter,
        )
    return { ...cell, rowSpan: (lastRow ?? rows.count - 1) - cell.row + 1, block, upward: turned }
  })
  const rowHeights = fitRows(cells, rows.count, style.head)
  const numbersHeight = draft.print.columnNumbers ? roundMm(lineHeightOf(style.body.sizePt) + 0.8) : 0
  const height = roundMm(rowHeights.reduce((sum, rowHeight) => sum + rowHeight, numbersHeight))
  return { cells, rowHeights, numbersHeight, height }
}

/**
 * The style in which every lane name can be set across its lane without cutting a word, a little smaller if need be; null where
 * the names must read upward.
 */
function styleAcross(
  procedure: Procedure,
  columns: TableColumns,
  style: TextStyle,
  meter: TextMeter,
): TextStyle | null {
  const fits = (sized: TextStyle) =>
    procedure.actors.every((actor, index) => {
      const width = innerWidth(columns.lanes[index]?.w ?? 0)
      if (meter.widestWord(actor.name, sized) > width) return false
      return meter.set(actor.name, sized, width).lines.length <= mostLinesAcross
    })
  const smaller = [0, 0.5, 1]
    .map((less) => style.sizePt - less)
    .filter((sizePt) => sizePt >= Math.min(style.sizePt, smallestAcrossPt))
  return smaller.map((sizePt) => ({ ...style, sizePt })).find(fits) ?? null
}

/** Which head rows there are: group cells above, actor groups between, lane and column names below. */
interface HeadRows {
  readonly count: number
  readonly hasActorsCell: boolean
  readonly hasStandardCell: boolean
  /** The head row of the actor groups; null without groups. */
  readonly groupRow: number | null
}

function headRows({ labels, print }: SopDraft, procedure: Procedure): HeadRows {
  const hasActorsCell = labels.actors !== '' || procedure.actors.length === 0
  const hasStandardCell = labels.standard !== '' && print.columns.some((key) => key !== 'note' || print.noteInStandard)
  const hasGroups = procedure.actors.some((actor) => actor.group !== '')
  const groupRow = hasGroups ? (hasActorsCell ? 1 : 0) : null
  const laneRows = 1 + (hasActorsCell ? 1 : 0) + (hasGroups ? 1 : 0)
  return { count: Math.max(laneRows, hasStandardCell ? 2 : 1), hasActorsCell, hasStandardCell, groupRow }
}

const fixedHeads = (labels: Labels, columns: TableColumns): HeadText[] => [
  { ...columns.number, row: 0, lastRow: null, text: labels.number, source: labelSource('number'), role: 'head' },
  { ...columns.activity, row: 0, lastRow: null, text: labels.activity, source: labelSource('activity'), role: 'head' },
]

function laneHeads({ labels }: SopDraft, { actors }: Procedure, columns: TableColumns, rows: HeadRows): HeadText[] {
  const heads: HeadText[] = []
  if (rows.hasActorsCell) {
    const lastRow = actors.length === 0 ? null : 0
    const source = labelSource('actors')
    heads.push({ ...columns.laneArea, row: 0, lastRow, text: labels.actors, source, role: 'head' })
  }
  const firstRow = rows.hasActorsCell ? 1 : 0
  actors.forEach((actor, index) => {
    const lane = columns.lanes[index]
    if (!lane) return
    const place = { x: lane.x, w: lane.w }
    if (rows.groupRow !== null && actor.group !== '' && actors[index - 1]?.group !== actor.group) {
      const w = groupWidth(actors, columns, index)
      const source = actorGroupSource(actor.id)
      heads.push({
        x: lane.x,
        w,
        row: rows.groupRow,
        lastRow: rows.groupRow,
        text: actor.group,
        source,
        role: 'actorGroup',
      })
    }
    const row = rows.groupRow !== null && actor.group !== '' ? rows.groupRow + 1 : firstRow
    heads.push({ ...place, row, lastRow: null, text: actor.name, source: actorSource(actor.id), role: 'actor' })
  })
  return heads
}

function groupWidth(actors: readonly Actor[], columns: TableColumns, first: number): number {
  let last = first
  while (actors[last + 1]?.group === actors[first]?.group) last++
  const from = columns.lanes[first]
  const to = columns.lanes[last]
  return from && to ? roundMm(to.x + to.w - from.x) : 0
}

function standardHeads({ labels, print }: SopDraft, { standard }: TableColumns, rows: HeadRows): HeadText[] {
  const heads: HeadText[] = []
  const isUnderStandard = (index: number) => {
    const key = standard[index]?.key
    return rows.hasStandardCell && key !== undefined && (key !== 'note' || print.noteInStandard)
  }
  standard.forEach((column, index) => {
    const { key, ...place } = column
    if (isUnderStandard(index) && !isUnderStandard(index - 1)) {
      let last = index
      while (isUnderStandard(last + 1)) last++
      const end = standard[last]
      const w = end ? roundMm(end.x + end.w - place.x) : place.w
      heads.push({
        x: place.x,
        w,
        row: 0,
        lastRow: 0,
        text: labels.standard,
        source: labelSource('standard'),
        role: 'head',
      })
    }
    const row = isUnderStandard(index) ? 1 : 0
    heads.push({ ...place, row, lastRow: null, text: labels[key], source: labelSource(key), role: 'head' })
  })
  return heads
}

const innerWidth = (width: number) => Math.max(1, width - 2 * CELL_PADDING.x)

/** Breaks a lane's name so that its lines, reading upward, stand side by side in the lane; shrinks it where they cannot. */
function setUpward(text: string, style: TextStyle, laneWidth: number, meter: TextMeter): TextBlock {
  for (let sizePt = style.sizePt; ; sizePt -= 0.5) {
    const sized = { ...style, sizePt }
    const mostLines = Math.floor((laneWidth - 0.6) / lineHeightOf(sizePt))
    const oneLine = meter.set(text, sized, Number.MAX_SAFE_INTEGER)
    const total = oneLine.lines.reduce((sum, { width }) => sum + width, 0)
    const shortest = Math.max(12, meter.widestWord(text, sized), total / Math.max(1, mostLines))
    for (let length = shortest; length <= longestUpward && mostLines > 0; length += 2) {
      const block = meter.set(text, sized, length)
      if (block.lines.length <= mostLines) return block
    }
    if (sizePt <= smallestSizePt) {
      return sliceBlock(meter.set(text, sized, longestUpward), 0, Math.max(1, mostLines))
    }
  }
}

/** A lane's name that reads upward is at most this long, in mm. */
const longestUpward = 45

/** Text of a head cell is at most this high, in mm. */
const tallestCell = 40

const smallestSizePt = 4

/** Heights of the head rows: each as high as its own cells need; a spanning cell stretches the last row that it covers. */
function fitRows(cells: readonly HeadCell[], count: number, style: TextStyle): number[] {
  const heights = Array.from({ length: count }, () => roundMm(lineHeightOf(style.sizePt) + 2 * CELL_PADDING.y))
  const bySpan = cells.toSorted((a, b) => a.rowSpan - b.rowSpan)
  for (const cell of bySpan) {
    const needed = (cell.upward ? cell.block.width : cell.block.height) + 2 * CELL_PADDING.y
    const last = cell.row + cell.rowSpan - 1
    const available = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0)
    if (needed > available) heights[last] = roundMm((heights[last] ?? 0) + needed - available)
  }
  return heights
}
