import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** A symbol beside others in its row is joined to them, or to another row, by an arrow or a line. */
export const unjoinedSymbol: Rule = {
  id: 'unjoined-symbol',
  severity: 'warning',
  basis: 'sense',
  subject: 'procedure',
  check: ({ procedure, steps, joined }) =>
    procedure.flows.length === 0
      ? []
      : steps.flatMap(({ symbols }) =>
          symbols.some(({ id }) => joined.has(id))
            ? symbols.filter(({ id }) => !joined.has(id)).map(({ id }) => ({ source: symbolSource(id) }))
            : [],
        ),
}
