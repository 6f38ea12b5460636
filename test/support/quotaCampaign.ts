import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { expect } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import { createSession } from '../../src/editor/createSession'
import { UNSHARED_CLAIM } from '../../src/editor/ports/tabs'
import { createAsideDrafts } from '../../src/platform/draftStore/aside'
import { DraftDatabase } from '../../src/platform/draftStore/database'
import { createDraftStore } from '../../src/platform/draftStore/draftStore'
import { createRevisionStore } from '../../src/platform/draftStore/revisionStore'
import { createFakePorts, settle } from '../editor/fakes'
import { createDice } from './arbitraryDice'

/** What became of one session on a disk that is full at times. */
export interface QuotaFigures {
  readonly edits: number
  /** Writes that the full disk refused. */
  readonly refused: number
}

/** How long a session's longest pause between two attempts is, and some more, in ms. */
const LONG_ENOUGH_MS = 30_000

/**
 * Edits a draft in a real database whose disk is full from a random write on, for a random number of writes, again and again.
 * What is on the screen must stay, `Tersimpan` must never be said of what is not stored, and all must be stored once there is room.
 */
export const editOnFullDisk = async (seed: number): Promise<QuotaFigures> => {
  const dice = createDice(seed)
  const name = `quota-${seed}`
  const database = new DraftDatabase(name)
  const revisions = createRevisionStore(database)
  const noStorage = createAsideDrafts(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const store = createDraftStore(database, noStorage, revisions)
  let [edits, refused, writesUntilFull, writesWhileFull] = [0, 0, dice.int(6), dice.int(5)]
  const refuseSome = (): void => {
    if (writesUntilFull-- > 0) return
    if (writesWhileFull-- <= 0) {
      ;[writesUntilFull, writesWhileFull] = [dice.int(6), dice.int(5)]
      return
    }
    refused++
    throw new DOMException('disk full', 'QuotaExceededError')
  }
  for (const table of [database.bodies, database.summaries]) {
    table.hook('updating', refuseSome)
  }

  const draft = createDraft({ id: 'd1', procedureId: 'p1' })
  await store.add(draft, 1)
  const { ports, clock } = createFakePorts()
  const session = createSession(
    { ...ports, store, revisions },
    { stored: await store.read('d1'), claim: UNSHARED_CLAIM, copyTitle: (title) => title },
  )
  const rest = async (): Promise<void> => {
    do await settle()
    while (session.getState().saving.kind === 'writing')
  }
  const storedTitle = async (): Promise<string> => (await store.read('d1')).draft.identity.title

  while (edits < 12) {
    const title = `${seed}-${++edits}`
    session.dispatch({ kind: 'setIdentityText', field: 'title', value: title })
    await clock.advance(dice.int(1500))
    await rest()
    expect(session.getState().draft.identity.title, `seed ${seed}`).toBe(title)
    if (session.getState().saving.kind === 'saved') expect(await storedTitle(), `seed ${seed}`).toBe(title)
  }
  writesUntilFull = Number.POSITIVE_INFINITY
  while (session.getState().saving.kind !== 'saved') {
    await clock.advance(LONG_ENOUGH_MS)
    await rest()
  }
  expect(await storedTitle(), `seed ${seed}`).toBe(`${seed}-${edits}`)
  await session.close()
  database.close()
  await Dexie.delete(name)
  return { edits, refused }
}
