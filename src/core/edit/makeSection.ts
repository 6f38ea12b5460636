import type { Procedure, SopDraft } from '../draft/draft'
import { success } from '../result'
import { changeProcedure, type Edited, inserted, limitRefusal, plainValue, takenIdRefusal } from './change'
import type { MakeSectionCommand } from './command'
import { refuse } from './refusal'

/**
 * Puts steps that follow each other under a heading. A section lasts until the next heading, so `next` begins another one after
 * the last of them where more steps would follow.
 */
export const applyMakeSection = (draft: SopDraft, given: MakeSectionCommand): Edited<SopDraft> => {
  const plain = plainValue(given)
  if (!plain.ok) return plain
  return changeProcedure(draft, given.procedureId, (procedure) => withSection(draft, procedure, plain.value))
}

const withSection = (draft: SopDraft, procedure: Procedure, command: MakeSectionCommand): Edited<Procedure> => {
  const { rows } = procedure
  const places = command.rowIds.map((id) => rows.findIndex((row) => row.id === id))
  const unknown = command.rowIds.find((_, index) => places[index] === -1)
  if (unknown !== undefined) return refuse('unknown-row', { id: unknown })
  const heading = places.find((place) => rows[place]?.kind === 'section')
  if (heading !== undefined) return refuse('not-a-step', { row: heading + 1 })
  const [first, last] = [Math.min(...places), Math.max(...places)]
  if (last - first + 1 !== new Set(places).size) return refuse('rows-apart')
  const next = rows[last + 1]?.kind === 'step' ? command.next : undefined
  const sections = next === undefined ? [command.section] : [command.section, next]
  const refusal =
    limitRefusal('rows', rows.length + sections.length) ??
    takenIdRefusal(
      draft,
      sections.map(({ id }) => id),
    )
  if (refusal !== null) return refusal
  const closed = next === undefined ? rows : inserted(rows, next, last + 1)
  return success({ ...procedure, rows: inserted(closed, command.section, first) })
}
