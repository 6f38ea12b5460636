import type { SopDraft, StandardColumn, StepRow } from '../../draft/draft'
import { rowSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Each step has its quality standard: what it needs, how long it takes, what comes of it. "-" counts as filled for Waktu only. */
export const emptyStandard: Rule = {
  id: 'empty-standard',
  severity: 'warning',
  basis: 'regulation',
  subject: 'draft',
  check: ({ procedures, print, labels }) => {
    const columns = STANDARD.filter((column) => print.columns.includes(column))
    return procedures.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const [first, ...more] = row.kind === 'step' ? columns.filter((column) => isEmpty(row, column)) : []
        if (first === undefined) return []
        const names = [first, ...more].map((column) => labelOf(labels, column)).join(', ')
        return [{ source: rowSource(row.id, first), values: { columns: names } }]
      }),
    )
  },
}

const STANDARD: readonly StandardColumn[] = ['requirements', 'duration', 'output']

const isEmpty = (row: StepRow, column: StandardColumn): boolean => {
  const text = row[column].trim()
  return text === '' || (column !== 'duration' && /^[-\u2013\u2014.]+$/.test(text))
}

const labelOf = (labels: SopDraft['labels'], column: StandardColumn): string =>
  labels[column].replace(/\s+/g, ' ').trim()
