import { afterAll, describe, expect, it, vi } from 'vitest'
import { NO_SELECTION, type Selection, type SelectionKind } from '../../src/core/edit/selection'
import type { ActionContext } from '../../src/editor/actions/action'
import { ACTIONS } from '../../src/editor/actions/actions'
import { deletionOf } from '../../src/editor/actions/deleteSelection'
import { type KeyPress, matchShortcut } from '../../src/editor/actions/shortcuts'
import { createSession } from '../../src/editor/createSession'
import { UNSHARED_CLAIM } from '../../src/editor/ports/tabs'
import type { Session } from '../../src/editor/session'
import { draftWith, sampleProcedure } from './drop/dropDrafts'
import { createFakePorts } from './fakes'

/** Some actions load what they need on first use; the tests do not end before that. */
afterAll(() => vi.dynamicImportSettled())

const draft = draftWith(sampleProcedure())

const selected = (kind: SelectionKind, ids: readonly string[], field?: string): Selection => ({
  procedureId: 'p1',
  kind,
  ids,
  ...(field !== undefined && { field }),
})

const startSession = (): Session =>
  createSession(
    { ...createFakePorts([draft]).ports, order: { orderRows: async () => ['r0', 'r1', 'r2', 'r3'] } },
    { stored: { draft, revision: 1, changedAt: 0 }, claim: UNSHARED_CLAIM, copyTitle: (title) => title },
  )

const contextOf = (session: Session): ActionContext => ({
  session,
  view: {
    togglePreview: () => undefined,
    offerActorOrders: () => undefined,
    openCheck: () => undefined,
    goToFinding: () => undefined,
    caret: () => null,
    renameEverywhere: () => undefined,
    openFind: () => undefined,
    openPanel: () => undefined,
    askClipboard: () => undefined,
    exportCsv: () => undefined,
    present: () => undefined,
    openRevisions: () => undefined,
    openGuide: () => undefined,
  },
})

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

const all = Object.values(ACTIONS)

describe('accepting what an import has guessed', () => {
  it('is possible while there are guesses, and settles them all in one step', () => {
    const symbolId = draft.procedures[0]?.rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))[0]?.id ?? ''
    const guessing = { ...draft, guessed: [symbolId] }
    const session = createSession(createFakePorts([guessing]).ports, {
      stored: { draft: guessing, revision: 1, changedAt: 0 },
      claim: UNSHARED_CLAIM,
      copyTitle: (title) => title,
    })
    expect(ACTIONS.acceptGuesses.enabled(session.getState())).toBe(true)
    ACTIONS.acceptGuesses.run(contextOf(session))
    expect(session.getState().draft.guessed).toBeUndefined()
    expect(ACTIONS.acceptGuesses.enabled(session.getState())).toBe(false)
  })
})

describe('shortcuts', () => {
  it.each([
    [press('z', { ctrlKey: true }), 'undo'],
    [press('z', { metaKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('y', { ctrlKey: true }), 'redo'],
    [press('Delete'), 'deleteSelection'],
    [press('ArrowLeft'), 'moveLeft'],
    [press('s', { ctrlKey: true }), 'save'],
    [press('p', { ctrlKey: true }), 'togglePreview'],
  ])('%j asks for %s', (given, id) => {
    expect(matchShortcut(given, all)?.id).toBe(id)
  })

  it.each([press('z'), press('z', { ctrlKey: true, altKey: true }), press('Delete', { shiftKey: true }), press('x')])(
    '%j asks for nothing',
    (given) => {
      expect(matchShortcut(given, all)).toBeNull()
    },
  )

  it('leave a text field the keys that it needs itself', () => {
    expect(matchShortcut(press('z', { ctrlKey: true }), all, true)).toBeNull()
    expect(matchShortcut(press('Backspace'), all, true)).toBeNull()
    expect(matchShortcut(press('s', { ctrlKey: true }), all, true)?.id).toBe('save')
  })

  it('open the presentation and the revisions from everywhere, also out of a text', () => {
    expect(matchShortcut(press('F9'), all, true)?.id).toBe('present')
    expect(matchShortcut(press('F9', { ctrlKey: true }), all, true)?.id).toBe('openRevisions')
  })

  it('leave browsers the keys by which pages are loaded and windows opened and closed', () => {
    const kept = [
      'F5',
      'F6',
      'F7',
      'F11',
      'F12',
      'Mod+F5',
      'Shift+F5',
      ...'RTNWLJQ'.split('').map((key) => `Mod+${key}`),
    ]
    const keptWithShift = [...'RTNWIJC'].map((key) => `Mod+Shift+${key}`)
    expect(all.flatMap(({ keys }) => keys).filter((key) => [...kept, ...keptWithShift].includes(key))).toEqual([])
  })

  it('belong to one action each', () => {
    const keys = all.flatMap((action) => action.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('actions', () => {
  it('stand in the table under their own id', () => {
    for (const [id, action] of Object.entries(ACTIONS)) expect(action.id).toBe(id)
  })

  it('that are not enabled leave the draft alone', () => {
    for (const action of all) {
      const session = startSession()
      if (action.enabled(session.getState())) continue
      action.run(contextOf(session))
      expect(session.getState().draft, action.id).toBe(draft)
    }
  })

  it('undo and redo what delete has done', () => {
    const session = startSession()
    const context = contextOf(session)
    session.select(selected('symbols', ['s2']))
    expect(ACTIONS.undo.enabled(session.getState())).toBe(false)
    ACTIONS.deleteSelection.run(context)
    const without = session.getState().draft
    expect(without).not.toBe(draft)
    ACTIONS.undo.run(context)
    expect(session.getState().draft).toBe(draft)
    ACTIONS.redo.run(context)
    expect(session.getState().draft).toBe(without)
  })

  it('move the selected symbol while it has room', () => {
    const session = startSession()
    session.select(selected('symbols', ['s2']))
    expect(ACTIONS.moveLeft.enabled(session.getState())).toBe(true)
    ACTIONS.moveLeft.run(contextOf(session))
    expect(ACTIONS.moveLeft.enabled(session.getState())).toBe(false)
    expect(session.getState().selection).toEqual(selected('symbols', ['s2']))
  })

  it('order rows only where there are rows to order', () => {
    const session = startSession()
    expect(ACTIONS.orderRows.enabled(session.getState())).toBe(true)
    session.dispatch({ kind: 'deleteRows', procedureId: 'p1', rowIds: ['r0', 'r1', 'r2'] })
    expect(ACTIONS.orderRows.enabled(session.getState())).toBe(false)
  })

  it('clear the selection', () => {
    const session = startSession()
    session.select(selected('rows', ['r1']))
    ACTIONS.clearSelection.run(contextOf(session))
    expect(session.getState().selection).toEqual(NO_SELECTION)
  })
})

describe('deleting', () => {
  it.each([
    [selected('symbols', ['s1', 's2']), { kind: 'deleteSymbols', procedureId: 'p1', symbolIds: ['s1', 's2'] }],
    [selected('flows', ['f1']), { kind: 'deleteFlows', procedureId: 'p1', flowIds: ['f1'] }],
    [selected('rows', ['r1']), { kind: 'deleteRows', procedureId: 'p1', rowIds: ['r1'] }],
    [
      selected('actors', ['a1']),
      { kind: 'batch', commands: [{ kind: 'deleteActor', procedureId: 'p1', actorId: 'a1' }] },
    ],
    [selected('laneCell', ['r3', 'a3']), { kind: 'deleteSymbols', procedureId: 'p1', symbolIds: ['s3', 's4'] }],
    [
      selected('cell', ['r1'], 'activity'),
      { kind: 'setStepText', procedureId: 'p1', rowId: 'r1', field: 'activity', value: '' },
    ],
    [selected('cell', ['r0'], 'text'), { kind: 'setSectionText', procedureId: 'p1', rowId: 'r0', value: '' }],
  ])('%j', (selection, command) => {
    expect(deletionOf(draft, selection)).toEqual(command)
  })

  it.each([
    NO_SELECTION,
    selected('cell', ['r2'], 'activity'),
    selected('cell', ['r1'], 'constructor'),
    selected('laneCell', ['r1', 'a2']),
    { procedureId: null, kind: 'identity', ids: [], field: 'title' } as const,
  ])('does nothing for %j', (selection) => {
    expect(deletionOf(draft, selection)).toBeNull()
  })
})
