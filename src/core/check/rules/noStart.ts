import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** The work begins with a capsule. */
export const noStart: Rule = {
  id: 'no-start',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: ({ procedure, steps, starts, entries }) => {
    if (starts.length > 0) return []
    const symbols = steps.flatMap((step) => step.symbols)
    const first = symbols.find(({ id }) => !entries.has(id)) ?? symbols[0]
    if (first === undefined) return []
    const source = symbolSource(first.id)
    if (first.shape === 'decision') return [{ source }]
    return [
      {
        source,
        fix: { command: { kind: 'setShape', procedureId: procedure.id, symbolId: first.id, shape: 'terminator' } },
      },
    ]
  },
}
