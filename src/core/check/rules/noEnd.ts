import { symbolSource } from '../../layout/sources'
import type { ProcedureFlow } from '../procedureFlow'
import type { Rule } from '../rule'

/** The work ends with a capsule. */
export const noEnd: Rule = {
  id: 'no-end',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: (flow) => {
    const last = missingEnd(flow)
    if (last === undefined) return []
    const source = symbolSource(last.id)
    if (last.shape !== 'process') return [{ source }]
    return [
      {
        source,
        fix: { command: { kind: 'setShape', procedureId: flow.procedure.id, symbolId: last.id, shape: 'terminator' } },
      },
    ]
  },
}

/** The symbol that should be the end where the work has none: the last that nothing leaves, or the very last. */
export const missingEnd = ({ steps, ends, exits }: ProcedureFlow) => {
  const symbols = steps.flatMap((step) => step.symbols)
  if (ends.length > 0 || symbols.length < 2) return undefined
  return symbols.findLast(({ id }) => !exits.has(id)) ?? symbols.at(-1)
}
