import type { Grid } from '../grid'
import { bareWords, onOneLine } from '../words/bareWords'
import { type HeadKind, headKindOf } from '../words/headWords'
import { isSymbolText } from '../words/marks'
import { isDuration } from './cellKinds'

/** What a column holds, as the head lists it from left to right. */
export interface Leaf {
  readonly kind: Exclude<HeadKind, 'actors' | 'standard'> | 'actor' | 'actorNames' | 'other'
  /** The head's words on one line. */
  readonly text: string
  /** The words above it: the name of a group of actors; empty for Pelaksana itself. */
  readonly group: string
  /** The column under which the words stand. In plain text it may be off. */
  readonly column: number
}

/** A table's head. */
export interface Head {
  readonly firstRow: number
  readonly endRow: number
  /** The columns in their order. */
  readonly leaves: readonly Leaf[]
  /** Words of the cell over the actors; null where there is none. */
  readonly actorsLabel: string | null
  /** Words of the cell over the quality standard; null where there is none. */
  readonly standardLabel: string | null
  /** Whether Keterangan stands under Mutu Baku. */
  readonly isNoteInStandard: boolean
}

/** A head has no more rows than this. */
const MOST_ROWS = 4

/** Reads the head that begins in a row; null where none does. */
export const headAt = (grid: Grid, firstRow: number): Head | null => {
  if (!isHeadRow(grid, firstRow) || firstRow >= grid.rowCount) return null
  let endRow = firstRow + 1
  while (endRow < Math.min(grid.rowCount, firstRow + MOST_ROWS) && belongsToHead(grid, firstRow, endRow)) endRow++
  const leaves = leavesOf(grid, firstRow, endRow)
  const kinds = new Set(leaves.map(({ kind }) => kind))
  const isTable = kinds.has('activity') && (kinds.size >= 3 || leaves.length >= 4)
  if (!isTable) return null
  const groups = entriesOf(grid, firstRow, endRow)
  const noteRow = groups.find(({ kind }) => kind === 'note')?.row
  const standard = groups.find(({ kind }) => kind === 'standard')
  return {
    firstRow,
    endRow,
    leaves,
    actorsLabel: actorsGroup(groups)?.text ?? null,
    standardLabel: standard?.text ?? null,
    isNoteInStandard: standard !== undefined && noteRow !== undefined && noteRow > standard.row,
  }
}

interface Entry {
  readonly row: number
  readonly column: number
  readonly endColumn: number
  readonly text: string
  readonly kind: HeadKind | null
}

const entriesOf = (grid: Grid, firstRow: number, endRow: number): readonly Entry[] => {
  const entries: Entry[] = []
  for (let row = firstRow; row < endRow; row++) {
    for (const { column, text } of grid.filled(row)) {
      const endColumn = column + grid.columnSpan(row, column)
      entries.push({ row, column, endColumn, text: onOneLine(text), kind: headKindOf(text) })
    }
  }
  return entries
}

/** A row with the words of two or more columns. */
const isHeadRow = (grid: Grid, row: number): boolean => {
  const kinds = new Set<HeadKind>()
  let others = 0
  for (const { text } of grid.filled(row)) {
    const kind = headKindOf(text)
    if (kind !== null) kinds.add(kind)
    else if (text.length > 80) others++
  }
  return others === 0 && (kinds.size >= 3 || (kinds.size === 2 && !onlyNames(kinds)))
}

/** Pelaksana and Keterangan alone may be words of any row. */
const onlyNames = (kinds: ReadonlySet<HeadKind>): boolean =>
  !(kinds.has('activity') || kinds.has('standard') || (kinds.has('duration') && kinds.has('output')))

/** Whether a row below a head's first row is part of the head: it names columns, and no step begins in it. */
const belongsToHead = (grid: Grid, firstRow: number, row: number): boolean => {
  const filled = grid.filled(row)
  if (filled.length === 0 || filled.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text))) return false
  if (filled.some(({ text }) => text.length > 80)) return false
  const above = entriesOf(grid, firstRow, row)
  const has = (kind: HeadKind) => above.some((entry) => entry.kind === kind)
  const kinds = new Set(filled.map(({ text }) => headKindOf(text)))
  const repeats = (['number', 'activity'] as const).some((kind) => kinds.has(kind) && has(kind))
  if (repeats) return false
  const namesStandard = kinds.has('requirements') || kinds.has('output') || kinds.has('duration')
  if (namesStandard && !(has('duration') && has('output'))) return true
  const merged = above.some(({ row: top, column }) => top < row && grid.isCoveredFromAbove(row, column))
  if (merged) return filled.every(({ column }) => above.some((entry) => entry.column <= column))
  return namesLanes(grid, row, above)
}

/** Whether a row only names lanes below their groups: nothing stands under number and activity, and no symbol is in it. */
const namesLanes = (grid: Grid, row: number, above: readonly Entry[]): boolean => {
  const activity = above.find(({ kind }) => kind === 'activity')
  const filled = grid.filled(row)
  const group = above.find(({ kind }) => kind === 'actors')
  const isNamed = above.some(({ row: at, column }) => group !== undefined && at > group.row && column >= group.column)
  const hasGroups = activity !== undefined && above.some((entry) => entry.kind === null && entry.row > activity.row)
  return (
    activity !== undefined &&
    ((group !== undefined && !isNamed) || (hasGroups && filled.length >= 2)) &&
    filled.every(({ column, text }) => column > activity.column && !isSymbolText(text) && !isDuration(text)) &&
    filled.every(({ text }) => headKindOf(text) === null || headKindOf(text) === 'actors')
  )
}

const actorsGroup = (entries: readonly Entry[]): Entry | undefined => {
  const [top] = entries
  // Below the first row the same word is the name of an actor, unless actors' names stand under it.
  return entries.find(
    (entry) =>
      entry.kind === 'actors' &&
      (entry.row === top?.row || entries.some(({ row, column }) => row > entry.row && column === entry.column)),
  )
}

/**
 * Lists the columns from left to right. Where a head has several rows, the words of a lower row are taken by the group to which they
 * belong by what they say, since in text that was copied groups do not stand over their columns.
 */
const leavesOf = (grid: Grid, firstRow: number, endRow: number): readonly Leaf[] => {
  const entries = entriesOf(grid, firstRow, endRow)
  const group = actorsGroup(entries)
  const standard = entries.find(({ kind }) => kind === 'standard')
  const lowest = (entry: Entry): boolean =>
    !entries.some(({ row, column }) => row > entry.row && column >= entry.column && column < entry.endColumn)
  const isUpper = (entry: Entry) => entry.row === firstRow
  const asLeaf = (entry: Entry, kind: Leaf['kind']): Leaf => ({
    kind,
    text: entry.text,
    group: groupNameOf(entry, entries),
    column: entry.column,
  })
  const lower = entries.filter((entry) => !isUpper(entry) && entry !== group && entry !== standard)
  const lowerActors = lower
    .filter((entry) => entry.kind === null || entry.kind === 'actors')
    .filter((entry) => lowest(entry))
    .toSorted((one, other) => one.column - other.column)
    .map((entry) => asLeaf(entry, 'actor'))
  const lowerStandard = lower.flatMap((entry) => (isStandardKind(entry.kind) ? [asLeaf(entry, entry.kind)] : []))
  const lowerFirst = lower.flatMap((entry) =>
    entry.kind === 'number' || entry.kind === 'activity' ? [asLeaf(entry, entry.kind)] : [],
  )
  const leaves: Leaf[] = [...lowerFirst]
  let actorsAreDone = false
  let standardIsDone = false
  const addActors = () => {
    if (!actorsAreDone) leaves.push(...lowerActors)
    actorsAreDone = true
  }
  const addStandard = () => {
    if (!standardIsDone) leaves.push(...lowerStandard)
    standardIsDone = true
  }
  for (const entry of entries.filter(
    (candidate) => isUpper(candidate) || candidate === group || candidate === standard,
  )) {
    if (entry === group) {
      if (lowerActors.length === 0) leaves.push(...unnamedActors(entry))
      addActors()
    } else if (entry === standard) {
      if (group === undefined) addActors()
      addStandard()
    } else if (entry.kind === null || entry.kind === 'actors') {
      const isGroup = !lowest(entry) && group === undefined
      if (isGroup) addActors()
      else leaves.push(asLeaf(entry, standardIsDone || hasStandard(leaves) ? 'other' : 'actor'))
    } else if (entry.kind !== 'standard') {
      leaves.push(asLeaf(entry, entry.kind))
    }
  }
  addActors()
  addStandard()
  return withoutRepeats(leaves)
}

const isStandardKind = (
  kind: HeadKind | null,
): kind is 'requirements' | 'duration' | 'durationUnit' | 'output' | 'note' =>
  kind === 'requirements' || kind === 'duration' || kind === 'durationUnit' || kind === 'output' || kind === 'note'

const hasStandard = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ kind }) => kind === 'requirements' || kind === 'duration' || kind === 'output')

/** Pelaksana over several columns without names has as many lanes; over one column, its cells hold names. */
const unnamedActors = ({ column, endColumn, text }: Entry): readonly Leaf[] =>
  endColumn - column <= 1
    ? [{ kind: 'actorNames', text, group: '', column }]
    : Array.from({ length: endColumn - column }, (_, index): Leaf => {
        return { kind: 'actor', text: '', group: '', column: column + index }
      })

/** The name of the group over an actor: the words that stand over it below Pelaksana. */
const groupNameOf = (entry: Entry, entries: readonly Entry[]): string => {
  const hasNames = ({ row, column }: Entry) => entries.some((below) => below.row > row && below.column === column)
  const above = entries.findLast(
    (other) => other.row < entry.row && other.kind === null && other.column <= entry.column && hasNames(other),
  )
  // In plain text a group's cell does not say how far it reaches: up to the next cell of its row.
  const next = entries.find((other) => other.row === above?.row && other.column > above.column)
  return above === undefined || (next !== undefined && next.column <= entry.column) ? '' : above.text
}

/** A column kind that stands twice is the first one; what comes after is another column. Actors may be as many as they are. */
const withoutRepeats = (leaves: readonly Leaf[]): readonly Leaf[] => {
  const seen = new Set<string>()
  return leaves.flatMap((leaf): readonly Leaf[] => {
    if (leaf.kind === 'actor' || leaf.kind === 'other') return [leaf]
    if (!seen.has(leaf.kind)) {
      seen.add(leaf.kind)
      return [leaf]
    }
    return [{ ...leaf, kind: 'other' }]
  })
}

/** Whether two heads name the same columns: most words of the one stand in the other too. */
export const areAlike = (one: Head, other: Head): boolean => {
  const wordsOf = (head: Head) => new Set(head.leaves.map(({ text }) => bareWords(text).replaceAll(' ', '')))
  const [left, right] = [wordsOf(one), wordsOf(other)]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared * 10 >= Math.max(left.size, right.size) * 6
}
