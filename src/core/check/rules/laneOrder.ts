import { actorSource } from '../../layout/sources'
import type { Rule } from '../rule'
import { lateStart, orderByUse } from './startNotLeftmost'

/** Lanes stand in the order in which the work first reaches them. Lanes that are not used do not count. */
export const laneOrder: Rule = {
  id: 'lane-order',
  severity: 'hint',
  basis: 'unconfirmed',
  subject: 'procedure',
  check: (flow) => {
    const { actors } = flow.procedure
    const command = orderByUse(flow)
    if (lateStart(flow) !== undefined || flow.places.size === 0) return []
    const used = new Set([...flow.places.values()].map(({ symbol }) => symbol.actorId))
    const present = actors.filter(({ id }) => used.has(id))
    const byUse = command.actorIds.filter((id) => used.has(id))
    const early = present.find(({ id }, index) => id !== byUse[index])
    return early === undefined ? [] : [{ source: actorSource(early.id), fix: { command } }]
  },
}
