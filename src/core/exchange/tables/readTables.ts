import { gridOf } from '../grid'
import type { ColumnMapping, ColumnRole, Correction, PartMapping, PartUse, RowMapping, RowRole } from '../mapping'
import type { SourceDocument } from '../sourceTable'
import { type Placement, placeLeaves, withUnitColumn } from './columns'
import { areAlike, type Head, type Leaf } from './head'
import { cutTable, firstNumber, lastNumber, type TablePart } from './parts'
import { areSqueezed } from './rowAlignment'
import { bodyRows, classifyRows } from './rows'
import { unheadedLeaves } from './unheaded'

/** A part of a table with the meaning of its columns and rows. */
export interface ReadPart {
  readonly part: TablePart
  readonly use: PartUse
  readonly origin: PartMapping['origin']
  /** The draft that the drafter has put it in; null where it stays where it stands. */
  readonly chosenDraft: number | null
  /** Counts the procedures of the whole document; null for parts that are none. */
  readonly procedure: number | null
  readonly leaves: readonly Leaf[]
  readonly placement: Placement
  readonly columns: readonly ColumnMapping[]
  readonly rows: readonly RowMapping[]
}

/** The corrections by the thing that they are about, the newest alone. */
interface Chosen {
  readonly uses: ReadonlyMap<string, { readonly use: PartUse; readonly draftIndex: number | null }>
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ColumnRole>>
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RowRole>>
}

/** Reads all tables of a document from top to bottom. */
export const readTables = (document: SourceDocument, corrections: readonly Correction[]): readonly ReadPart[] => {
  const chosen = chosenOf(corrections)
  const parts: ReadPart[] = []
  let procedures = 0
  document.blocks.forEach((source, block) => {
    if (source.kind !== 'table') return
    for (const part of cutTable(block, gridOf(source))) {
      const last = parts.findLast(({ procedure }) => procedure !== null) ?? null
      const set = chosen.uses.get(part.id)
      const use = set?.use ?? purposeOf(part, last)
      const isProcedure = use === 'procedure' || use === 'continuation'
      if (use === 'procedure') procedures++
      const procedure = !isProcedure ? null : Math.max(procedures - 1, 0)
      if (isProcedure && procedures === 0) procedures = 1
      parts.push({
        part,
        use,
        origin: set !== undefined ? 'set' : part.head !== null || use === 'identity' ? 'read' : 'guessed',
        chosenDraft: set?.draftIndex ?? null,
        procedure,
        ...(isProcedure ? readProcedurePart(part, use === 'continuation' ? last : null, chosen) : plainPart(part, use)),
      })
    }
  })
  return parts
}

const chosenOf = (corrections: readonly Correction[]): Chosen => {
  const uses = new Map<string, { use: PartUse; draftIndex: number | null }>()
  const columns = new Map<string, Map<number, ColumnRole>>()
  const rows = new Map<number, Map<number, RowRole>>()
  for (const correction of corrections) {
    if (correction.kind === 'set-part') uses.set(correction.partId, correction)
    if (correction.kind === 'set-column') entryOf(columns, correction.partId).set(correction.column, correction.role)
    if (correction.kind === 'set-row') entryOf(rows, correction.block).set(correction.row, correction.role)
  }
  return { uses, columns, rows }
}

const entryOf = <Key, Inner>(map: Map<Key, Map<number, Inner>>, key: Key): Map<number, Inner> => {
  const inner = map.get(key) ?? new Map<number, Inner>()
  map.set(key, inner)
  return inner
}

/** A table goes on with the procedure above where its numbers go on; a table without a head may begin one too. */
const purposeOf = (part: TablePart, last: ReadPart | null): PartUse => {
  const { grid, firstRow, endRow, head } = part
  if (part.use === 'identity') return 'identity'
  const first = firstNumber(grid, head?.endRow ?? firstRow, endRow)
  const before = last === null ? null : lastNumber(last.part.grid, last.part.firstRow, last.part.endRow)
  const goesOn = first !== null && before !== null && (first === before + 1 || (first === before && first > 1))
  if (head === null) {
    if (goesOn) return 'continuation'
    return unheadedLeaves(part) === null ? 'ignored' : 'procedure'
  }
  const isAlike = last?.part.head != null && areAlike(last.part.head, head)
  return isAlike && (goesOn || (first === null && before === null)) ? 'continuation' : 'procedure'
}

const readProcedurePart = (
  part: TablePart,
  last: ReadPart | null,
  chosen: Chosen,
): Pick<ReadPart, 'leaves' | 'placement' | 'columns' | 'rows'> => {
  const { grid } = part
  const body = bodyRows(part)
  const found = part.head?.leaves ?? inherited(last) ?? unheadedLeaves(part) ?? []
  const squeezed = areSqueezed(grid, body, found)
  const leaves = squeezed ? found : withUnitColumn(found)
  const isHeaded = part.head !== null
  const placement = squeezed
    ? leaves.map(({ column }) => column)
    : placeLeaves(leaves, grid, body, isHeaded || last !== null)
  const proposed = columnsOf(leaves, placement, grid.columnCount, part.head)
  const set = chosen.columns.get(part.id)
  const columns = set === undefined ? proposed : withRoles(proposed, set)
  const kept = set === undefined ? { leaves, placement } : leavesOfColumns(columns, leaves, placement)
  const rows = classifyRows(part, kept, last !== null, chosen.rows.get(part.block) ?? new Map())
  return { ...kept, columns, rows }
}

/** The columns of the part above, each at the place where it stood there. */
const inherited = (last: ReadPart | null): readonly Leaf[] | null =>
  last?.leaves
    .filter(({ kind }) => kind !== 'durationUnit')
    .map((leaf) => ({ ...leaf, column: last.placement[last.leaves.indexOf(leaf)] ?? leaf.column })) ?? null

const plainPart = (part: TablePart, use: PartUse): Pick<ReadPart, 'leaves' | 'placement' | 'columns' | 'rows'> => {
  const role: RowRole = use === 'identity' ? 'identity' : use === 'signature' ? 'signature' : 'ignored'
  const columns = Array.from({ length: part.grid.columnCount }, (): ColumnMapping => NO_COLUMN)
  const rows: RowMapping[] = []
  for (let row = part.firstRow; row < part.endRow; row++) rows.push({ row, role, origin: 'read', shifted: null })
  return { leaves: [], placement: [], columns, rows }
}

const NO_COLUMN: ColumnMapping = { role: { kind: 'ignored' }, head: '', origin: 'read' }

const columnsOf = (
  leaves: readonly Leaf[],
  placement: Placement,
  count: number,
  head: Head | null,
): readonly ColumnMapping[] => {
  const columns: ColumnMapping[] = Array.from({ length: count }, () => NO_COLUMN)
  leaves.forEach((leaf, index) => {
    const column = placement[index] ?? null
    if (column === null) return
    const isRead = head !== null && leaf.column === column
    columns[column] = { role: roleOf(leaf), head: head === null ? '' : leaf.text, origin: isRead ? 'read' : 'guessed' }
  })
  return columns
}

const roleOf = ({ kind, text, group }: Leaf): ColumnRole => {
  if (kind === 'actor') return { kind, name: text, group }
  return kind === 'other' ? { kind: 'ignored' } : { kind }
}

/** The columns with the drafter's roles; of roles that a table has once, the column that had it before gives it up. */
const withRoles = (
  columns: readonly ColumnMapping[],
  set: ReadonlyMap<number, ColumnRole>,
): readonly ColumnMapping[] => {
  const single = [...set.values()].map(({ kind }) => kind).filter((kind) => kind !== 'actor' && kind !== 'ignored')
  const given = new Set<ColumnRole['kind']>(single)
  return columns.map((column, index) => {
    const role = set.get(index)
    if (role !== undefined) return { ...column, role, origin: 'set' }
    return given.has(column.role.kind) ? { ...column, role: { kind: 'ignored' } } : column
  })
}

/** The columns as leaves, from left to right; lanes that have no column of their own stay. */
const leavesOfColumns = (
  columns: readonly ColumnMapping[],
  leaves: readonly Leaf[],
  placement: Placement,
): { readonly leaves: readonly Leaf[]; readonly placement: Placement } => {
  const placed = columns.flatMap(({ role, head }, column): readonly Leaf[] => {
    if (role.kind === 'ignored') return []
    if (role.kind === 'actor') return [{ kind: 'actor', text: role.name, group: role.group, column }]
    return [{ kind: role.kind, text: head, group: '', column }]
  })
  const lost = leaves.filter((leaf, index) => leaf.kind === 'actor' && placement[index] === null)
  return {
    leaves: [...placed, ...lost],
    placement: [...placed.map(({ column }) => column), ...lost.map(() => null)],
  }
}
