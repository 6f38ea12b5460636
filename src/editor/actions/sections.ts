import { dissolveSelected, sectionOfSelected } from '../drop/structureEdits'
import type { Session } from '../session'
import type { Action } from './action'

/** Puts the selected steps under a heading of their own, whose words are asked for. */
export const makeSection: Action = {
  id: 'makeSection',
  keys: ['Mod+G'],
  enabled: ({ draft, selection }) => sectionOfSelected(draft, selection, () => '') !== null,
  run: ({ session }) => makeSectionOfSelected(session),
}

/** Takes a heading away; its steps stay where they are. */
export const dissolveSection: Action = {
  id: 'dissolveSection',
  keys: ['Mod+Shift+G'],
  enabled: ({ draft, selection }) => dissolveSelected(draft, selection) !== null,
  run: ({ session }) => dissolveSelectedSections(session),
}

/** Puts the selected steps under a heading and asks for its words. */
export const makeSectionOfSelected = (session: Session): void => {
  const { draft, selection } = session.getState()
  const made = sectionOfSelected(draft, selection, session.newId)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
  session.edit({ procedureId: made.selection.procedureId, kind: 'row', id: made.rowId, part: 'section' })
}

/** Takes the selected headings away. */
export const dissolveSelectedSections = (session: Session): void => {
  const { draft, selection } = session.getState()
  const command = dissolveSelected(draft, selection)
  if (command !== null) session.dispatch(command)
}
