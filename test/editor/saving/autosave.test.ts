import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { type DraftStore, StoreError } from '../../../src/editor/ports/draftStore'
import {
  createAutosave,
  LAST_RETRY_PAUSE_MS,
  RETRY_PAUSES_MS,
  SILENCE_MS,
  WRITE_DELAY_MS,
} from '../../../src/editor/saving/autosave'
import type { SavingState } from '../../../src/editor/state'
import { createCalls, createFakeClock, createMemoryStore, last, settle } from '../fakes'

const draftNamed = (title: string): SopDraft => createDraft({ id: 'd1', procedureId: 'p1', identity: { title } })

const setUp = () => {
  const clock = createFakeClock()
  const store = createMemoryStore([draftNamed('awal')])
  const states: SavingState[] = []
  const autosave = createAutosave({
    store,
    clock,
    stored: { draft: draftNamed('awal'), revision: 1, changedAt: 5 },
    copyOf: (draft) => ({ ...draft, id: 'salinan' }),
    onState: (state) => void states.push(state),
  })
  const kinds = () => states.map(({ kind }) => kind)
  return { clock, store, states, kinds, autosave }
}

/** A store whose writes the test answers. */
const setUpSlow = () => {
  const clock = createFakeClock()
  const { calls, call } = createCalls<{ draft: SopDraft; baseRevision: number }, number>()
  const { asides, ...memory } = createMemoryStore()
  const store: DraftStore = {
    ...memory,
    write: (draft, baseRevision) => call({ draft, baseRevision }),
    setAside: (aside) => void asides.push(aside),
  }
  const states: SavingState[] = []
  const autosave = createAutosave({
    store,
    clock,
    stored: { draft: draftNamed('awal'), revision: 7, changedAt: 0 },
    copyOf: (draft) => ({ ...draft, id: 'salinan' }),
    onState: (state) => void states.push(state),
  })
  return { clock, calls, states, asides, autosave }
}

describe('autosave', () => {
  it('writes a moment after the first edit, with all that came meanwhile', async () => {
    const { clock, store, kinds, autosave } = setUp()
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS - 1)
    autosave.change(draftNamed('dua'))
    expect(store.writes).toEqual([])
    await clock.advance(1)
    expect(store.writes).toEqual([draftNamed('dua')])
    expect(kinds()).toEqual(['waiting', 'writing', 'saved'])
  })

  it('says that the store is silent when a write takes long, and that all is saved once it answers after all', async () => {
    const { clock, calls, states, autosave } = setUpSlow()
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS + SILENCE_MS - 1)
    expect(last(states).kind).toBe('writing')
    await clock.advance(1)
    expect(last(states)).toEqual({ kind: 'failed', fault: { code: 'silent' } })
    autosave.change(draftNamed('dua'))
    await clock.advance(SILENCE_MS)
    expect(calls).toHaveLength(1)
    await last(calls).resolve(8)
    await clock.advance(WRITE_DELAY_MS)
    expect(last(calls).given).toEqual({ draft: draftNamed('dua'), baseRevision: 8 })
    await last(calls).resolve(9)
    await clock.advance(SILENCE_MS)
    expect(last(states).kind).toBe('saved')
  })

  it('tries a draft that was refused as unsound no more, but the next one at once', async () => {
    const { clock, store, states, autosave } = setUp()
    store.failWith = { code: 'unsound', reason: 'duplicate-id' }
    autosave.change(draftNamed('rusak'))
    await clock.advance(WRITE_DELAY_MS)
    expect(last(states).kind).toBe('failed')
    store.failWith = null
    await clock.advance(10 * LAST_RETRY_PAUSE_MS)
    expect(store.writes).toEqual([])
    autosave.change(draftNamed('awal'))
    await clock.advance(WRITE_DELAY_MS)
    expect(store.writes).toEqual([draftNamed('awal')])
    expect(last(states).kind).toBe('saved')
  })

  it('is idle once all is written, and never again after it went on in a copy', async () => {
    const { clock, store, kinds, autosave } = setUp()
    autosave.change(draftNamed('satu'))
    expect(autosave.isIdle()).toBe(false)
    await clock.advance(WRITE_DELAY_MS)
    expect(autosave.isIdle()).toBe(true)
    await store.write(draftNamed('lain'), autosave.revision(), 9)
    autosave.change(draftNamed('dua'))
    await clock.advance(WRITE_DELAY_MS)
    expect(kinds().at(-1)).toBe('copied')
    expect(autosave.isIdle()).toBe(false)
  })

  it('writes again and again during continuous edits', async () => {
    const { clock, store, autosave } = setUp()
    for (let edit = 0; edit < 30; edit++) {
      autosave.change(draftNamed(`ke-${edit}`))
      await clock.advance(WRITE_DELAY_MS / 3)
    }
    expect(store.writes.length).toBeGreaterThan(5)
  })

  it('says when it saved, by the clock', async () => {
    const { clock, states, autosave } = setUp()
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    expect(last(states)).toEqual({ kind: 'saved', atMs: clock.now() })
  })

  it('writes at once when it is flushed, and has nothing to do when nothing changed', async () => {
    const { store, kinds, autosave } = setUp()
    await autosave.flush()
    expect(kinds()).toEqual([])
    autosave.change(draftNamed('satu'))
    await autosave.flush()
    expect(store.writes).toEqual([draftNamed('satu')])
  })

  it('does not say saved while a newer edit is not written', async () => {
    const { clock, calls, states, autosave } = setUpSlow()
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    autosave.change(draftNamed('dua'))
    expect(last(states).kind).toBe('writing')
    await last(calls).resolve(8)
    expect(last(states).kind).toBe('waiting')
    await clock.advance(WRITE_DELAY_MS)
    expect(last(calls).given).toEqual({ draft: draftNamed('dua'), baseRevision: 8 })
    await last(calls).resolve(9)
    expect(last(states).kind).toBe('saved')
  })

  it('counts the time that an edit has waited for the write before it', async () => {
    const { clock, calls, autosave } = setUpSlow()
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    autosave.change(draftNamed('dua'))
    await clock.advance(WRITE_DELAY_MS - 50)
    autosave.change(draftNamed('tiga'))
    await last(calls).resolve(8)
    await clock.advance(49)
    expect(calls).toHaveLength(1)
    await clock.advance(1)
    expect(last(calls).given).toEqual({ draft: draftNamed('tiga'), baseRevision: 8 })
    autosave.change(draftNamed('empat'))
    await clock.advance(10 * WRITE_DELAY_MS)
    await last(calls).resolve(9)
    await clock.advance(0)
    expect(last(calls).given).toEqual({ draft: draftNamed('empat'), baseRevision: 9 })
  })

  it('has never two writes under way', async () => {
    const { clock, calls, autosave } = setUpSlow()
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    autosave.change(draftNamed('dua'))
    const flushed = autosave.flush()
    await clock.advance(WRITE_DELAY_MS)
    expect(calls).toHaveLength(1)
    await last(calls).resolve(8)
    expect(calls).toHaveLength(2)
    await last(calls).resolve(9)
    await flushed
    expect(calls).toHaveLength(2)
  })

  it('keeps the newest draft after a failure and tries again with growing pauses', async () => {
    const { clock, store, states, autosave } = setUp()
    store.failWith = { code: 'quota' }
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    expect(last(states)).toEqual({ kind: 'failed', fault: { code: 'quota' } })
    const pauses = [...RETRY_PAUSES_MS, LAST_RETRY_PAUSE_MS, LAST_RETRY_PAUSE_MS]
    for (const pauseMs of pauses) {
      const before = states.length
      await clock.advance(pauseMs - 1)
      expect(states).toHaveLength(before)
      await clock.advance(1)
      expect(states.slice(before).map(({ kind }) => kind)).toEqual(['writing', 'failed'])
    }
    autosave.change(draftNamed('dua'))
    expect(last(states).kind).toBe('failed')
    store.failWith = null
    await clock.advance(LAST_RETRY_PAUSE_MS)
    expect(store.writes).toEqual([draftNamed('dua')])
    expect(last(states).kind).toBe('saved')
  })

  it('begins with the short pause again after a success', async () => {
    const { clock, store, states, autosave } = setUp()
    store.failWith = { code: 'quota' }
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS + (RETRY_PAUSES_MS[0] ?? 0))
    store.failWith = null
    await clock.advance(RETRY_PAUSES_MS[1] ?? 0)
    expect(last(states).kind).toBe('saved')
    store.failWith = { code: 'quota' }
    autosave.change(draftNamed('dua'))
    await clock.advance(WRITE_DELAY_MS)
    const before = states.length
    await clock.advance(RETRY_PAUSES_MS[0] ?? 0)
    expect(states.length).toBeGreaterThan(before)
  })

  it('sets a draft of its own beside what another tab wrote, with the newest edits', async () => {
    const { clock, store, states, autosave } = setUp()
    await store.write(draftNamed('tab lain'), 1, 0)
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    expect(last(states)).toEqual({ kind: 'copied', id: 'salinan' })
    expect((await store.read('d1')).draft).toEqual(draftNamed('tab lain'))
    expect((await store.read('salinan')).draft).toEqual({ ...draftNamed('satu'), id: 'salinan' })
  })

  it('sets nothing aside when the other tab wrote the very same', async () => {
    const { clock, store, states, autosave } = setUp()
    await store.write(draftNamed('satu'), 1, 0)
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    expect(last(states).kind).toBe('saved')
    autosave.change(draftNamed('dua'))
    await clock.advance(WRITE_DELAY_MS)
    expect((await store.read('d1')).draft).toEqual(draftNamed('dua'))
  })

  it('keeps trying to set the copy beside when there is no room for it', async () => {
    const { clock, store, states, autosave } = setUp()
    await store.write(draftNamed('tab lain'), 1, 0)
    const { add } = store
    store.add = async () => {
      throw new StoreError({ code: 'quota' })
    }
    autosave.change(draftNamed('satu'))
    await clock.advance(WRITE_DELAY_MS)
    expect(last(states)).toEqual({ kind: 'failed', fault: { code: 'quota' } })
    store.add = add
    autosave.change(draftNamed('dua'))
    await clock.advance(LAST_RETRY_PAUSE_MS)
    expect(last(states).kind).toBe('copied')
    expect((await store.read('salinan')).draft.identity.title).toBe('dua')
  })

  it('takes an unexpected error for an unavailable store', async () => {
    const { calls, states, autosave } = setUpSlow()
    autosave.change(draftNamed('satu'))
    const flushed = autosave.flush()
    await settle()
    await last(calls).reject(new TypeError('apa ini'))
    await flushed
    expect(last(states)).toEqual({ kind: 'failed', fault: { code: 'unavailable', reason: 'TypeError: apa ini' } })
  })

  it('survives a store that throws at once', async () => {
    const clock = createFakeClock()
    const states: SavingState[] = []
    const throwing = (): never => {
      throw new StoreError({ code: 'quota' })
    }
    const autosave = createAutosave({
      store: { ...createMemoryStore(), write: throwing },
      clock,
      stored: { draft: draftNamed('awal'), revision: 1, changedAt: 0 },
      copyOf: (draft) => ({ ...draft, id: 'salinan' }),
      onState: (state) => void states.push(state),
    })
    autosave.change(draftNamed('satu'))
    await autosave.flush()
    await autosave.flush()
    expect(states.filter(({ kind }) => kind === 'failed')).toHaveLength(2)
  })

  it('sets aside what is not in the store when the page hides, and writes it', async () => {
    const { store, clock, autosave } = setUp()
    autosave.hide()
    expect(store.asides).toEqual([])
    autosave.change(draftNamed('satu'))
    autosave.hide()
    const changedAt = clock.now()
    expect(store.asides).toEqual([{ draft: draftNamed('satu'), changedAt, baseRevision: 1, underWayAt: null }])
    await settle()
    expect(store.writes).toEqual([draftNamed('satu')])
  })

  it('tells what a draft that is set aside grew from while a write is under way', async () => {
    const { clock, calls, asides, autosave } = setUpSlow()
    autosave.change(draftNamed('satu'))
    const firstAt = clock.now()
    await clock.advance(WRITE_DELAY_MS)
    autosave.hide()
    const underWay = { baseRevision: 7, underWayAt: firstAt }
    expect(last(asides)).toEqual({ draft: draftNamed('satu'), changedAt: firstAt, ...underWay })
    autosave.change(draftNamed('dua'))
    autosave.hide()
    expect(last(asides)).toEqual({ draft: draftNamed('dua'), changedAt: clock.now(), ...underWay })
    await last(calls).resolve(8)
    await last(calls).resolve(9)
    const before = asides.length
    autosave.hide()
    expect(asides).toHaveLength(before)
  })

  it('writes what is left when it closes, and nothing after', async () => {
    const { clock, store, autosave } = setUp()
    autosave.change(draftNamed('satu'))
    await autosave.close()
    expect(store.writes).toEqual([draftNamed('satu')])
    autosave.change(draftNamed('dua'))
    await clock.advance(WRITE_DELAY_MS)
    expect(store.writes).toHaveLength(1)
  })
})
