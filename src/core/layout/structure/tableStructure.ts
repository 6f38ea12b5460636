/** The structure of one table: its title, its head, its rows with their symbols and arrows, and what stands under it. */

import type { Flow, Procedure, SectionRow, SopDraft, StepRow } from '../../draft/draft'
import { symbolsInCell } from '../../draft/query'
import { APPROVAL_TEXTS } from '../../draft/textFields'
import type { Region } from '../../page/region'
import type { StructureNode } from '../../page/structure'
import type { Layout } from '../result'
import { flowSource, identitySource, procedureSource, rowSource, symbolSource } from '../sources'
import { type SpokenWords, spokenWordsOf } from './spokenWords'
import type { PageMarks } from './structureMarks'

/** The structure of a procedure's table, wherever its pages break. `index` counts the draft's procedures from 0. */
export function tableStructure(
  draft: SopDraft,
  procedure: Procedure,
  index: number,
  { tables, regions }: Pick<Layout, 'tables' | 'regions'>,
  marks: PageMarks,
): StructureNode {
  const firstPage = tables.find(({ kind, procedureId }) => kind === 'flow' && procedureId === procedure.id)?.page ?? 0
  const head = headRows(regions.filter(({ page }) => page === firstPage))
  const columns = 2 + Math.max(1, procedure.actors.length) + draft.print.columns.length
  const table: TableParts = {
    procedure,
    columns,
    standard: draft.print.columns,
    marks,
    words: spokenWordsOf(procedure),
    flowsFrom: flowsByStart(procedure.flows),
  }
  const rows = procedure.rows.map((row) => (row.kind === 'section' ? sectionRow(row, table) : stepRow(row, table)))
  const total = marks.all(procedureSource(procedure.id, 'total'))
  const totalRow: StructureNode = { role: 'TR', children: [{ role: 'TD', columnSpan: columns, marks: total }] }
  const paragraph = (part: 'footnote' | 'legend'): StructureNode => ({
    role: 'P',
    marks: marks.all(procedureSource(procedure.id, part)),
  })
  const hasEndSignature = draft.print.endSignature && index === draft.procedures.length - 1
  const children: StructureNode[] = [
    { role: 'H2', marks: marks.first(procedureSource(procedure.id, 'title')) },
    { role: 'Table', children: [...head, ...rows, ...(total.length > 0 ? [totalRow] : [])] },
    paragraph('footnote'),
    paragraph('legend'),
    ...(hasEndSignature ? endSignature(marks, firstPage) : []),
  ]
  return { role: 'Sect', children: children.filter((node) => node.role === 'Table' || node.marks?.length !== 0) }
}

/** What the rows of one table share. */
interface TableParts {
  readonly procedure: Procedure
  readonly columns: number
  readonly standard: SopDraft['print']['columns']
  readonly marks: PageMarks
  readonly words: SpokenWords
  readonly flowsFrom: ReadonlyMap<string, readonly Flow[]>
}

const sectionRow = ({ id }: SectionRow, { columns, marks }: TableParts): StructureNode => ({
  role: 'TR',
  children: [{ role: 'TH', scope: 'Row', columnSpan: columns, marks: marks.all(rowSource(id, 'section')) }],
})

function stepRow(row: StepRow, { procedure, standard, marks, words, flowsFrom }: TableParts): StructureNode {
  const cell = (key: 'activity' | (typeof standard)[number]): StructureNode => ({
    role: 'TD',
    marks: marks.all(rowSource(row.id, key)),
  })
  const lanes = procedure.actors.map((actor): StructureNode => {
    const figures = symbolsInCell(row, actor.id).map((symbol): StructureNode => {
      const leaving = flowsFrom.get(symbol.id) ?? []
      const drawn = leaving.flatMap(({ id }) => [...marks.all(flowSource(id)), ...marks.all(flowSource(id, 'label'))])
      return {
        role: 'Figure',
        alternative: words.symbol(symbol, leaving),
        marks: [...marks.all(symbolSource(symbol.id)), ...drawn],
      }
    })
    return { role: 'TD', children: figures }
  })
  return {
    role: 'TR',
    children: [
      { role: 'TH', scope: 'Row', marks: marks.first(rowSource(row.id, 'number')) },
      cell('activity'),
      ...(lanes.length > 0 ? withEmptyJoined(lanes) : [{ role: 'TD' as const }]),
      ...standard.map(cell),
    ],
  }
}

/** Empty neighbours as one cell: a reader need not be told of each, and the file stays small. */
function withEmptyJoined(lanes: readonly StructureNode[]): StructureNode[] {
  const cells: StructureNode[] = []
  for (const lane of lanes) {
    const last = cells.at(-1)
    if (!last || last.children?.length || lane.children?.length) cells.push(lane)
    else cells[cells.length - 1] = { ...last, columnSpan: (last.columnSpan ?? 1) + 1 }
  }
  return cells
}

const flowsByStart = (flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> => {
  const byStart = new Map<string, Flow[]>()
  for (const flow of flows) byStart.set(flow.from, [...(byStart.get(flow.from) ?? []), flow])
  return byStart
}

const HEAD_LABELS: ReadonlySet<string> = new Set([
  'number',
  'activity',
  'actors',
  'standard',
  'requirements',
  'duration',
  'output',
  'note',
])

const isHeadCell = ({ source: { kind, id } }: Region): boolean =>
  kind === 'actor' || kind === 'actorGroup' || (kind === 'label' && HEAD_LABELS.has(id))

/** The head's rows: how many columns and rows a cell spans follows from the edges of the other cells. */
function headRows(onPage: readonly Region[]): StructureNode[] {
  const cells = onPage.filter(isHeadCell)
  const lefts = distinct(cells.map(({ x }) => x))
  const tops = distinct(cells.map(({ y }) => y))
  const count = (edges: readonly number[], from: number, length: number) =>
    edges.filter((edge) => edge >= from && edge < from + length - 0.01).length
  return tops.map((top) => ({
    role: 'TR',
    children: cells
      .filter(({ y }) => y === top)
      .toSorted((a, b) => a.x - b.x)
      .map(({ page, source, x, y, w, h }) => ({
        role: 'TH',
        scope: 'Column',
        columnSpan: count(lefts, x, w),
        rowSpan: count(tops, y, h),
        marks: [{ page, source }],
      })),
  }))
}

const distinct = (values: readonly number[]): number[] => [...new Set(values)].toSorted((a, b) => a - b)

/** The approval once more; where it shares a page with the identity page, its words are read there. */
const endSignature = (marks: PageMarks, firstPage: number): StructureNode[] =>
  APPROVAL_TEXTS.map((field) => ({
    role: 'P',
    marks: marks.first(identitySource(field), Math.max(1, firstPage)),
  }))
