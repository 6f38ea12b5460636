import type { Filled } from '../grid'
import type { SourcePlace } from '../mapping'
import type { TablePart } from '../tables/parts'
import {
  type IdentityLabel,
  isBoxLabel,
  isDocumentHeading,
  type LabelledText,
  labelledText,
} from '../words/identityWords'
import type { IdentityCollector } from './fields'
import { itemNumber, listItems } from './listItems'

interface LabelCell extends LabelledText {
  readonly column: number
}

interface State {
  /** The boxes whose headings stand above, left to right. */
  boxes: readonly LabelCell[]
  /** The field whose value may go on below. */
  field: LabelCell | null
}

/** Reads the identity page in a table: label and value side by side, and boxes with their heading above, beside or inside. */
export const readCells = (part: TablePart, collector: IdentityCollector): void => {
  const state: State = { boxes: [], field: null }
  for (let row = part.firstRow; row < part.endRow; row++) {
    const filled = part.grid.filled(row)
    const labels = filled.flatMap((cell): readonly LabelCell[] => {
      const labelled = labelledText(cell.text)
      return labelled === null ? [] : [{ ...labelled, column: cell.column }]
    })
    for (const { label, wording } of labels) collector.label(label, wording)
    const placeOf = ({ column }: Filled): SourcePlace => ({ block: part.block, cell: { row, column } })
    const context: Context = { collector, state, filled, labels, placeOf }
    if (labels.some(({ label }) => isBoxLabel(label))) readHeadings(context)
    else if (labels.length > 0) readFields(context)
    else readContent(context)
  }
}

interface Context {
  readonly collector: IdentityCollector
  readonly state: State
  readonly filled: readonly Filled[]
  readonly labels: readonly LabelCell[]
  placeOf(cell: Filled): SourcePlace
}

/** A row with headings of boxes: their content stands in the same cells, below, or, of a heading alone, beside it. */
const readHeadings = ({ collector, state, filled, labels, placeOf }: Context): void => {
  const headings = labels.filter(({ label }) => isBoxLabel(label))
  const [only, second] = headings
  state.boxes = headings
  state.field = null
  for (const cell of filled) {
    const own = labels.find(({ column }) => column === cell.column)
    if (own !== undefined) collector.add(own.label, own.rest, placeOf(cell))
    else if (only !== undefined && second === undefined && cell.column > only.column) {
      collector.add(only.label, cell.text, placeOf(cell))
    } else collector.leave(cell.text, placeOf(cell))
  }
}

/** A row with labels of fields: what stands before the first one is the letterhead, what follows a label is its value. */
const readFields = ({ collector, state, filled, labels, placeOf }: Context): void => {
  state.boxes = []
  let current: LabelCell | null = null
  for (const cell of filled) {
    const own = labels.find(({ column }) => column === cell.column)
    if (own !== undefined) {
      current = own
      collector.add(own.label, own.rest, placeOf(cell))
    } else if (current === null) {
      addLetterhead(collector, labels[0]?.label ?? null, cell, placeOf(cell))
    } else {
      collector.add(current.label, cell.text.replace(/^:\s*/, ''), placeOf(cell))
    }
  }
  state.field = current
}

/** A cell left of the fields: the institution, or the unit from the row of the approver on. */
const addLetterhead = (
  collector: IdentityCollector,
  label: IdentityLabel | null,
  cell: Filled,
  place: SourcePlace,
): void => {
  if (isDocumentHeading(cell.text)) collector.leave(cell.text, place)
  else collector.add(label === 'approval' || label === 'title' ? 'unit' : 'institution', cell.text, place)
}

/** A row without labels: content of the boxes above, more of the approver, or the letterhead. */
const readContent = ({ collector, state, filled, placeOf }: Context): void => {
  if (state.boxes.length > 0) {
    for (const [label, cells] of byBox(state.boxes, filled, collector)) {
      const [first] = cells
      if (first !== undefined) collector.add(label, cells.map(({ text }) => text).join(' '), placeOf(first))
    }
    return
  }
  const { field } = state
  for (const cell of filled) {
    const isValue = field !== null && (cell.column > field.column || filled.length === 1)
    if (isValue && field.label === 'approval') collector.add('approval', cell.text, placeOf(cell))
    else if (isValue && field.label === 'title') collector.leave(cell.text, placeOf(cell))
    else if (field === null || cell.column < field.column)
      addLetterhead(collector, field?.label ?? null, cell, placeOf(cell))
    else collector.leave(cell.text, placeOf(cell))
  }
}

const byBox = (
  boxes: readonly LabelCell[],
  filled: readonly Filled[],
  collector: IdentityCollector,
): ReadonlyMap<IdentityLabel, readonly Filled[]> => {
  const cells = new Map<IdentityLabel, Filled[]>()
  const [left, right] = boxes
  for (const cell of filled) {
    let box = boxes.findLast(({ column }) => column <= cell.column) ?? left
    if (filled.length === 1 && box === left && right !== undefined && goesOnIn(right, left, cell.text, collector))
      box = right
    if (box === undefined) continue
    const list = cells.get(box.label) ?? []
    cells.set(box.label, list)
    list.push(cell)
  }
  return cells
}

/** Whether a lone cell belongs to the right box after all: its item's number goes on there and not on the left. */
const goesOnIn = (
  right: LabelCell,
  left: LabelCell | undefined,
  text: string,
  collector: IdentityCollector,
): boolean => {
  const number = itemNumber(text)
  if (number === null || left === undefined) return false
  const count = ({ label }: LabelCell) => listItems(collector.textOf(label)).length
  return number === count(right) + 1 && number !== count(left) + 1
}
