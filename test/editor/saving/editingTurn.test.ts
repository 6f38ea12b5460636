import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { createSession } from '../../../src/editor/createSession'
import type { ClaimListener, EditingClaim } from '../../../src/editor/ports/tabs'
import { WRITE_DELAY_MS } from '../../../src/editor/saving/autosave'
import { draftWith, sampleProcedure } from '../drop/dropDrafts'
import { createFakePorts, settle } from '../fakes'

const draft = draftWith(sampleProcedure())
const titled = (value: string) => ({ kind: 'setIdentityText', field: 'title', value }) as const
const withTitle = (title: string): SopDraft => ({ ...draft, identity: { ...draft.identity, title } })

/** A session whose claim and store the test drives. */
const setUp = (isHeldAtFirst: boolean) => {
  const { ports, clock, store } = createFakePorts([draft])
  let tell: ((revision: number) => void) | null = null
  let outdated: (() => void) | null = null
  store.watchRevision = (_, listener) => {
    tell = listener
    return () => {}
  }
  store.onOutdated = (listener) => {
    outdated = listener
    return () => {}
  }
  let isHeld = isHeldAtFirst
  let listener: ClaimListener | null = null
  const claim: EditingClaim = {
    isHeld: () => isHeld,
    listen: (given) => {
      listener = given
    },
    takeOver: async () => {},
    release: () => {},
  }
  const session = createSession(ports, {
    stored: { draft, revision: 1, changedAt: 0 },
    claim,
    copyTitle: (title) => `${title} (salinan)`,
  })
  return {
    clock,
    store,
    session,
    /** Another tab writes over a revision. */
    elsewhere: async (title: string, baseRevision: number) => {
      const revision = await store.write(withTitle(title), baseRevision, 7)
      tell?.(revision)
      await settle()
    },
    grant: async () => {
      isHeld = true
      listener?.granted()
      await settle()
    },
    lose: async () => {
      isHeld = false
      listener?.lost()
      await settle()
    },
    upgrade: () => outdated?.(),
    ask: () => listener?.asked(),
    titleOf: () => session.getState().draft.identity.title,
  }
}

describe('a session whose draft another tab edits', () => {
  it('shows what that tab wrote before it heard that the draft was taken', async () => {
    const { store, lose, titleOf } = setUp(true)
    await store.write(withTitle('Saat beku'), 1, 7)
    await lose()
    expect(titleOf()).toBe('Saat beku')
  })

  it('refuses every edit and says so', () => {
    const { session } = setUp(false)
    expect(session.getState().access).toBe('reading')
    expect(session.dispatch(titled('x'))).toEqual({ code: 'not-editable', values: {} })
    expect(session.getState().draft).toBe(draft)
    expect(session.getState().notice).toMatchObject({ refusal: { code: 'not-editable' } })
    session.edit({ procedureId: null, kind: 'identity', id: '' })
    expect(session.getState().editing).toBeNull()
  })

  it('shows what the other tab writes', async () => {
    const { elsewhere, titleOf } = setUp(false)
    await elsewhere('Satu', 1)
    expect(titleOf()).toBe('Satu')
    await elsewhere('Dua', 2)
    expect(titleOf()).toBe('Dua')
  })

  it('edits on from the newest revision once the other tab lets go', async () => {
    const { clock, store, session, elsewhere, grant, titleOf } = setUp(false)
    await elsewhere('Satu', 1)
    await grant()
    expect(session.getState().access).toBe('editing')
    session.dispatch(titled('Dua'))
    await clock.advance(WRITE_DELAY_MS)
    expect(titleOf()).toBe('Dua')
    expect((await store.read(draft.id)).draft.identity.title).toBe('Dua')
    expect(session.getState().saving.kind).toBe('saved')
  })
})

describe('a session that another tab takes over', () => {
  it('has written everything when it is asked', async () => {
    const { store, session, ask } = setUp(true)
    session.dispatch(titled('Satu'))
    await ask()
    expect((await store.read(draft.id)).draft.identity.title).toBe('Satu')
  })

  it('keeps what it could not write beside what the other tab wrote', async () => {
    const { store, session, elsewhere, lose } = setUp(true)
    session.dispatch(titled('Satu'))
    await elsewhere('Dua', 1)
    await lose()
    const { saving } = session.getState()
    expect(saving.kind).toBe('copied')
    const copy = await store.read(saving.kind === 'copied' ? saving.id : '')
    expect(copy.draft.identity.title).toBe('Satu (salinan)')
    expect((await store.read(draft.id)).draft.identity.title).toBe('Dua')
    expect(session.dispatch(titled('Tiga'))?.code).toBe('not-editable')
  })

  it('does not change a draft under a text that is being typed', async () => {
    const { session, elsewhere, titleOf } = setUp(true)
    session.edit({ procedureId: null, kind: 'identity', id: '' })
    await elsewhere('Satu', 1)
    expect(titleOf()).toBe(draft.identity.title)
  })
})

describe('a session whose store a newer program has taken over', () => {
  it('is for reading only, whatever happens afterwards', async () => {
    const { session, upgrade, grant } = setUp(true)
    upgrade()
    expect(session.dispatch(titled('Satu'))?.code).toBe('not-editable')
    await grant()
    expect(session.getState().access).toBe('outdated')
  })

  it('still writes what was typed just before, and nothing after it', async () => {
    const { session, store, upgrade, clock } = setUp(true)
    session.dispatch(titled('Satu'))
    upgrade()
    session.dispatch(titled('Dua'))
    await clock.advance(WRITE_DELAY_MS)
    expect(store.writes.map(({ identity }) => identity.title)).toEqual(['Satu'])
    expect(session.getState().saving.kind).toBe('saved')
  })
})
