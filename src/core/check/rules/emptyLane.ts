import { actorSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** Each lane has work: a lane without a symbol takes room and says nothing. */
export const emptyLane: Rule = {
  id: 'empty-lane',
  severity: 'warning',
  basis: 'sense',
  subject: 'procedure',
  check: ({ procedure, places }) => {
    const used = new Set([...places.values()].map(({ symbol }) => symbol.actorId))
    if (used.size === 0) return []
    return procedure.actors
      .filter(({ id }) => !used.has(id))
      .map(({ id, name }) => ({
        source: actorSource(id),
        values: { name },
        fix: { command: { kind: 'deleteActor', procedureId: procedure.id, actorId: id } as const },
      }))
  },
}
