import { symbolSource } from '../../layout/sources'
import type { ProcedureFlow } from '../procedureFlow'
import type { Rule } from '../rule'

/** No step stands below the end that the work never comes to. */
export const endBeforeLast: Rule = {
  id: 'end-before-last',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: (flow) => {
    const end = flow.ends.at(-1)
    const [first, ...more] = stepsAfterEnd(flow)
    if (end === undefined || first === undefined) return []
    const numberOf = (rowId: string): number => flow.numbers.get(rowId) ?? 0
    const values = {
      end: numberOf(flow.places.get(end.id)?.row.id ?? ''),
      first: numberOf(first.id),
      last: numberOf(more.at(-1)?.id ?? first.id),
    }
    return [{ source: symbolSource(end.id), values }]
  },
}

/** The steps below the last end that the work does not come to. */
export const stepsAfterEnd = ({ procedure, ends, places, steps, reached }: ProcedureFlow) => {
  const end = ends.at(-1)
  const rowIndex = end && places.get(end.id)?.rowIndex
  if (rowIndex === undefined || procedure.flows.length === 0) return []
  const below = new Set(procedure.rows.slice(rowIndex + 1).map(({ id }) => id))
  return steps.filter(({ id }) => below.has(id) && !reached.has(id))
}
