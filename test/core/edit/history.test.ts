import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { canRedo, canUndo, createHistory, MAX_HISTORY, record, redo, undo } from '../../../src/core/edit/history'

const draft = (id: string) => createDraft({ id, procedureId: 'p' })

const [a, b, c] = [draft('a'), draft('b'), draft('c')]

describe('the history of a draft', () => {
  it('goes back and forth', () => {
    const history = record(record(createHistory(a), b, { atMs: 0 }), c, { atMs: 1 })
    expect(undo(history).present).toBe(b)
    expect(undo(undo(history)).present).toBe(a)
    expect(redo(undo(history)).present).toBe(c)
    expect(redo(redo(undo(undo(history)))).present).toBe(c)
  })

  it('stays where it is when there is nothing to undo or redo', () => {
    const history = createHistory(a)
    expect([canUndo(history), canRedo(history)]).toEqual([false, false])
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(createHistory(a), b, { atMs: 0 })), c, { atMs: 1 })
    expect(canRedo(history)).toBe(false)
    expect(undo(history).present).toBe(a)
  })

  it('does not record the draft that is present', () => {
    const history = createHistory(a)
    expect(record(history, a, { atMs: 0 })).toBe(history)
  })

  it('merges edits with the same key that follow fast, however long they go on', () => {
    let history = record(createHistory(a), b, { mergeKey: 'title', atMs: 0 })
    for (let atMs = 499; atMs < 5000; atMs += 499)
      history = record(history, draft(`${atMs}`), { mergeKey: 'title', atMs })
    expect(undo(history).present).toBe(a)
  })

  it.each([
    ['come after the clock was set back', { mergeKey: 'title', atMs: -500 }],
    ['come late', { mergeKey: 'title', atMs: 500 }],
    ['have another key', { mergeKey: 'unit', atMs: 1 }],
    ['have no key', { atMs: 1 }],
  ])('keeps edits apart that %s', (_, options) => {
    const history = record(record(createHistory(a), b, { mergeKey: 'title', atMs: 0 }), c, options)
    expect(undo(history).present).toBe(b)
  })

  it('keeps edits without a key apart', () => {
    const history = record(record(createHistory(a), b, { atMs: 0 }), c, { atMs: 0 })
    expect(undo(history).present).toBe(b)
  })

  it('does not merge into an edit that was reached by undo or redo', () => {
    const twice = record(record(createHistory(a), b, { mergeKey: 'x', atMs: 0 }), c, { mergeKey: 'y', atMs: 1 })
    const history = record(undo(twice), draft('d'), { mergeKey: 'x', atMs: 2 })
    expect(undo(history).present).toBe(b)
  })

  it('is bounded, and loses the oldest drafts', () => {
    let history = createHistory(a)
    for (let count = 0; count < MAX_HISTORY + 10; count++) history = record(history, draft(`${count}`), { atMs: count })
    expect(history.past).toHaveLength(MAX_HISTORY)
    while (canUndo(history)) history = undo(history)
    expect(history.present.id).toBe('9')
  })
})
