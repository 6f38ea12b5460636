import { symbolSource } from '../../layout/sources'
import { actorsByFirstUse } from '../../order/actorOrder'
import type { ProcedureFlow } from '../procedureFlow'
import type { Rule } from '../rule'

/** The work begins in the leftmost lane that is used. */
export const startNotLeftmost: Rule = {
  id: 'start-not-leftmost',
  severity: 'warning',
  basis: 'unconfirmed',
  subject: 'procedure',
  check: (flow) => {
    const start = lateStart(flow)
    if (start === undefined) return []
    const command = orderByUse(flow)
    const isOtherOrder = command.actorIds.some((id, index) => id !== flow.procedure.actors[index]?.id)
    return [{ source: symbolSource(start.id), ...(isOtherOrder && { fix: { command } }) }]
  },
}

/** The start, where it stands right of another lane that is used. */
export const lateStart = ({ starts, places }: ProcedureFlow) => {
  const lanes = [...places.values()].map(({ actorIndex }) => actorIndex)
  const [start] = starts
  const lane = start && places.get(start.id)?.actorIndex
  const row = start && places.get(start.id)?.row
  const firstLane = Math.min(
    ...[...places.values()].filter((place) => place.row === row).map((place) => place.actorIndex),
  )
  return lane !== undefined && firstLane > Math.min(...lanes) ? start : undefined
}

/** Puts the lanes in the order in which the work first reaches them. */
export const orderByUse = ({ procedure }: ProcedureFlow) =>
  ({ kind: 'orderActors', procedureId: procedure.id, actorIds: actorsByFirstUse(procedure) }) as const
