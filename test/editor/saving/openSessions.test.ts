import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/edit/command'
import { NEVER_WRITTEN, StoreError } from '../../../src/editor/ports/draftStore'
import { LAST_RETRY_PAUSE_MS, WRITE_DELAY_MS } from '../../../src/editor/saving/autosave'
import { createOpenSessions } from '../../../src/editor/saving/openSessions'
import { draftWith, sampleProcedure } from '../drop/dropDrafts'
import { createFakePorts, settle } from '../fakes'

const draft = draftWith(sampleProcedure())

const EDIT: Command = { kind: 'setIdentityText', field: 'title', value: 'Judul' }

const setUp = () => {
  const { ports, clock, store, hides } = createFakePorts([draft])
  const sessions = createOpenSessions(ports, (title) => `${title} (salinan)`)
  /** Sessions that still listen to the page, which only a closed one stops doing. */
  return { clock, store, sessions, openCount: () => hides.size }
}

describe('the open sessions', () => {
  it('write and close a session when its screen goes', async () => {
    const { store, sessions, openCount } = setUp()
    const session = await sessions.open(draft.id)
    session.dispatch(EDIT)
    sessions.leave(draft.id)
    await settle()
    expect(store.writes).toEqual([session.getState().draft])
    expect(openCount()).toBe(0)
    expect(await sessions.open(draft.id)).not.toBe(session)
  })

  it('give two screens in quick succession the same session', async () => {
    const { sessions, openCount } = setUp()
    const first = sessions.open(draft.id)
    sessions.leave(draft.id)
    const second = sessions.open(draft.id)
    expect(await second).toBe(await first)
    await settle()
    expect(openCount()).toBe(1)
  })

  it('keep a session that could not be written, and give it back with its edits', async () => {
    const { store, sessions } = setUp()
    const session = await sessions.open(draft.id)
    store.failWith = { code: 'quota' }
    session.dispatch(EDIT)
    sessions.leave(draft.id)
    await settle()
    const again = await sessions.open(draft.id)
    expect(again).toBe(session)
    expect(again.getState().draft.identity.title).toBe('Judul')
  })

  it('close a kept session once the store takes its edits', async () => {
    const { clock, store, sessions, openCount } = setUp()
    const session = await sessions.open(draft.id)
    store.failWith = { code: 'quota' }
    session.dispatch(EDIT)
    sessions.leave(draft.id)
    await settle()
    expect(openCount()).toBe(1)
    store.failWith = null
    await clock.advance(LAST_RETRY_PAUSE_MS)
    await settle()
    expect(store.writes).toEqual([session.getState().draft])
    expect(openCount()).toBe(0)
  })

  it('hold a new draft that the store has no room for, and write it once there is', async () => {
    const { clock, store, sessions } = setUp()
    const fresh = { ...draft, id: 'baru' }
    store.failWith = { code: 'quota' }
    expect(await sessions.add(fresh, 5)).toBe(NEVER_WRITTEN)
    const session = await sessions.open('baru')
    expect(session.getState().draft).toBe(fresh)
    await clock.advance(WRITE_DELAY_MS)
    expect(session.getState().saving).toEqual({ kind: 'failed', fault: { code: 'quota' } })
    expect(sessions.unwritten()).toEqual([])
    sessions.leave('baru')
    await settle()
    expect(sessions.unwritten()).toEqual([fresh])
    store.failWith = null
    await clock.advance(LAST_RETRY_PAUSE_MS)
    expect((await store.read('baru')).draft).toBe(fresh)
    await settle()
    expect(sessions.unwritten()).toEqual([])
  })

  it('hold no draft whose id is taken, in the store or by one that they hold already', async () => {
    const { store, sessions } = setUp()
    await expect(sessions.add(draft, 5)).rejects.toMatchObject({ fault: { code: 'conflict' } })
    store.failWith = { code: 'quota' }
    const fresh = { ...draft, id: 'baru' }
    await sessions.add(fresh, 5)
    const session = await sessions.open('baru')
    expect(await sessions.add(structuredClone(fresh), 6)).toBe(NEVER_WRITTEN)
    session.dispatch(EDIT)
    await expect(sessions.add(fresh, 7)).rejects.toMatchObject({ fault: { code: 'quota' } })
    expect(await sessions.open('baru')).toBe(session)
  })

  it('pass on why a draft cannot be read, and try anew the next time', async () => {
    const { store, sessions } = setUp()
    const { read } = store
    store.read = async () => {
      throw new StoreError({ code: 'unavailable', reason: 'sibuk' })
    }
    await expect(sessions.open(draft.id)).rejects.toMatchObject({ fault: { code: 'unavailable' } })
    sessions.leave(draft.id)
    store.read = read
    await settle()
    expect((await sessions.open(draft.id)).getState().draft).toBe(draft)
  })
})
