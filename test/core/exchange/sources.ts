import { draftFromMapping } from '../../../src/core/exchange/draftFromMapping'
import type { ImportMapping, ProcedureMapping, StepMapping } from '../../../src/core/exchange/mapping'
import { proposeMapping } from '../../../src/core/exchange/proposeMapping'
import type {
  SourceBlock,
  SourceCell,
  SourceConnector,
  SourceDocument,
  SourceShape,
} from '../../../src/core/exchange/sourceTable'

/** Makes source documents for tests: texts are cells, `null` is covered by the merged cell that reaches it. */

/** A merged cell. */
export const merged = (text: string, rowSpan: number, columnSpan: number): SourceCell => ({ text, rowSpan, columnSpan })

/** A table of rows; short rows are filled with empty cells. */
export const table = (
  rows: readonly (readonly (string | SourceCell | null)[])[],
  drawn: { readonly shapes?: readonly SourceShape[]; readonly connectors?: readonly SourceConnector[] } = {},
): SourceBlock => {
  const width = Math.max(...rows.map(({ length }) => length))
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] === undefined ? '' : row[column]
      return typeof cell === 'string' ? merged(cell, 1, 1) : cell
    }),
  )
  return { kind: 'table', name: null, rows: cells, shapes: drawn.shapes ?? [], connectors: drawn.connectors ?? [] }
}

/** A table of lines whose cells are parted by bars. */
export const lines = (...rows: readonly string[]): SourceBlock =>
  table(rows.map((row) => row.split('|').map((cell) => cell.trim())))

/** A paragraph. */
export const paragraph = (text: string): SourceBlock => ({ kind: 'paragraph', text })

/** A document of blocks. */
export const documentOf = (...blocks: readonly SourceBlock[]): SourceDocument => ({ blocks, losses: [] })

/** The mapping that is proposed for some blocks. */
export const mappingOf = (...blocks: readonly SourceBlock[]): ImportMapping => proposeMapping(documentOf(...blocks))

/** The first procedure of a mapping. */
export const firstProcedure = ({ drafts }: ImportMapping): ProcedureMapping => {
  const procedure = drafts[0]?.procedures[0]
  if (procedure === undefined) throw new Error('No procedure was found')
  return procedure
}

/** The steps of a mapping's first procedure. */
export const stepsOf = (mapping: ImportMapping): readonly StepMapping[] =>
  firstProcedure(mapping).rows.flatMap((row) => (row.kind === 'step' ? [row] : []))

/** A step's texts on one line: activity, requirements, duration, output, note. */
export const textsOf = (mapping: ImportMapping): readonly string[] =>
  stepsOf(mapping).map(({ texts }) =>
    [texts.activity, texts.requirements, texts.duration, texts.output, texts.note].join(' | '),
  )

/** The symbols of each step as lane and shape, `0 terminator`. */
export const symbolsOf = (mapping: ImportMapping): readonly string[] =>
  stepsOf(mapping).map(({ symbols }) =>
    symbols.map(({ actorIndex, shape, text }) => `${actorIndex} ${shape}${text && ` ${text}`}`).join(', '),
  )

/** Makes the first draft of a mapping. */
export const made = (mapping: ImportMapping, draftIndex = 0) => {
  let count = 0
  return draftFromMapping(mapping, draftIndex, { draftId: 'draft', nextId: () => `e${++count}` })
}
