import { rowSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Each step is somebody's work: it has a symbol in a lane. */
export const stepWithoutActor: Rule = {
  id: 'step-without-actor',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: ({ procedure, steps }) =>
    procedure.actors.length === 0
      ? []
      : steps.filter(({ symbols }) => symbols.length === 0).map(({ id }) => ({ source: rowSource(id, 'number') })),
}
