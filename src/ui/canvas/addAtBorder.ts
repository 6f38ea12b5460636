import type { CanvasHost } from './CanvasHost'
import { actorAtBorder, stepAtBorder } from './fromFlow'
import { sourcesOf } from './regions'

/** Puts a step at a row border and focuses its symbol. */
export const addStep = (host: CanvasHost, procedureId: string, index: number): void => {
  const { session, source } = host
  const made = stepAtBorder(session.getState().draft, procedureId, index, source)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  const [symbol] = sourcesOf(made.selection)
  if (symbol !== undefined) host.focusSoon(symbol)
}

/** Puts a lane at a lane border and asks for its name. */
export const addActor = (host: CanvasHost, procedureId: string, index: number): void => {
  const { session, source } = host
  const made = actorAtBorder(session.getState().draft, procedureId, index, source)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  const [actor] = sourcesOf(made.selection)
  if (actor !== undefined) session.edit({ procedureId, kind: 'actor', id: actor.id })
}
