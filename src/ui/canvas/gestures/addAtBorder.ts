import { procedureOf, symbolPlaces } from '../../../core/draft/query'
import type { TextTarget } from '../../../editor/state'
import type { CanvasHost } from '../CanvasHost'
import { actorAtBorder, stepAtBorder } from '../fromFlow'
import { sourcesOf } from '../regions'

/** Opens the activity of a step that was just made; Escape takes the step back as long as it says nothing. */
export const askForActivity = (host: CanvasHost, target: TextTarget): void => {
  const { session, store } = host
  store.set({ madeStep: { rowId: target.id, draft: session.getState().draft }, tabStart: null })
  session.edit(target)
}

/** Puts a step at a row border and asks for its activity. */
export const addStep = (host: CanvasHost, procedureId: string, index: number): void => {
  const { session, source } = host
  const made = stepAtBorder(session.getState().draft, procedureId, index, source)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  const [symbolId = ''] = made.selection.ids
  const procedure = procedureOf(session.getState().draft, procedureId)
  const row = procedure && symbolPlaces(procedure).get(symbolId)?.row
  if (row !== undefined) askForActivity(host, { procedureId, kind: 'row', id: row.id, part: 'activity' })
}

/** Puts a lane at a lane border and asks for its name. */
export const addActor = (host: CanvasHost, procedureId: string, index: number): void => {
  const { session, source } = host
  const made = actorAtBorder(session.getState().draft, procedureId, index, source)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  const [actor] = sourcesOf(made.selection)
  if (actor !== undefined) session.edit({ procedureId, kind: 'actor', id: actor.id })
}
