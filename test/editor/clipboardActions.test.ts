import { describe, expect, it, vi } from 'vitest'
import { NO_SELECTION, type Selection } from '../../src/core/edit/selection'
import type { ActionContext, ActionId, EditorView } from '../../src/editor/actions/action'
import { ACTIONS } from '../../src/editor/actions/actions'
import { cutOf } from '../../src/editor/actions/clipboard'
import { matchShortcut } from '../../src/editor/actions/shortcuts'
import { createSession } from '../../src/editor/createSession'
import { UNSHARED_CLAIM } from '../../src/editor/ports/tabs'
import type { Session } from '../../src/editor/session'
import { draftWith, sampleProcedure } from './drop/dropDrafts'
import { createFakePorts } from './fakes'

const draft = draftWith(sampleProcedure())

const at = (kind: Selection['kind'], ids: readonly string[], field?: string): Selection => ({
  procedureId: 'p1',
  kind,
  ids,
  ...(field !== undefined && { field }),
})

const startSession = (selection: Selection): Session => {
  const stored = { draft, revision: 1, changedAt: 0 }
  const opening = { stored, claim: UNSHARED_CLAIM, copyTitle: (title: string) => title }
  const session = createSession(createFakePorts([draft]).ports, opening)
  session.select(selection)
  return session
}

const isEnabled = (id: ActionId, selection: Selection): boolean =>
  ACTIONS[id].enabled(startSession(selection).getState())

/** Only what these actions ask of the view. */
const contextOf = (session: Session): ActionContext => ({ session, view: {} as EditorView })

const rowIdsOf = (session: Session) => session.getState().draft.procedures[0]?.rows.map(({ id }) => id) ?? []

describe('the actions of the clipboard', () => {
  it('leave their keys to the browser, which makes events of its own of them', () => {
    for (const key of ['c', 'x', 'v']) {
      const press = { key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false }
      expect(matchShortcut(press, Object.values(ACTIONS))).toBe(null)
    }
  })

  it('copy what says or is something, or the whole table where nothing is selected', () => {
    expect(isEnabled('copy', NO_SELECTION)).toBe(true)
    expect(isEnabled('copy', at('cell', ['r1'], 'activity'))).toBe(true)
    expect(isEnabled('copy', at('cell', ['r1'], 'note'))).toBe(false)
    expect(isEnabled('copy', at('laneCell', ['r1', 'a2']))).toBe(false)
    expect(isEnabled('copy', at('laneCell', ['r1', 'a1']))).toBe(true)
  })

  it('cut nothing of which only words are copied', () => {
    expect(isEnabled('cut', at('rows', ['r1']))).toBe(true)
    expect(isEnabled('cut', at('actors', ['a1']))).toBe(false)
    expect(cutOf(draft, at('flows', ['f1']))).toBe(null)
  })

  it('duplicate rows in place, selected afterwards, as one step of undo', async () => {
    const session = startSession(at('rows', ['r1']))
    ACTIONS.duplicate.run(contextOf(session))
    await vi.dynamicImportSettled()
    const [section, first, copy] = rowIdsOf(session)
    expect([section, first]).toEqual(['r0', 'r1'])
    expect(session.getState().selection).toMatchObject({ kind: 'rows', ids: [copy] })
    session.undo()
    expect(session.getState().draft).toBe(draft)
  })

  it('select all of the kind in hand, and all rows where there is none', () => {
    const allOf = (selection: Selection) => {
      const session = startSession(selection)
      ACTIONS.selectAll.run(contextOf(session))
      return session.getState().selection
    }
    expect(allOf(NO_SELECTION)).toMatchObject({ kind: 'rows', ids: ['r0', 'r1', 'r2', 'r3'] })
    expect(allOf(at('symbols', ['s1']))).toMatchObject({ kind: 'symbols', ids: ['s1', 's2', 's3', 's4'] })
    expect(allOf(at('actors', ['a1']))).toMatchObject({ kind: 'actors', ids: ['a1', 'a2', 'a3'] })
  })
})
