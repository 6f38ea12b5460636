import type { SopDraft } from '../../src/core/draft/draft'
import type { FittedPages } from '../../src/core/layout/pages/fitPages'
import type { Layout, LayoutOptions } from '../../src/core/layout/result'
import type { Page } from '../../src/core/page/page'
import { failure } from '../../src/core/result'
import { type AsideDraft, type DraftStore, StoreError, type StoreFault } from '../../src/editor/ports/draftStore'
import type { LayoutPort } from '../../src/editor/ports/layout'
import type { Clock, IdSource } from '../../src/editor/ports/machine'
import type { Ports } from '../../src/editor/ports/ports'
import type { CheckPort } from '../../src/editor/ports/remembered'
import type { RevisionNote, RevisionStore } from '../../src/editor/ports/revisionStore'
import type { FolderPort, StoragePort } from '../../src/editor/ports/storage'
import type { TableReaderPort } from '../../src/editor/ports/tableReader'
import { UNSHARED_CLAIM } from '../../src/editor/ports/tabs'
import { browserInflate } from '../../src/platform/inflate'
import { createWords } from '../../src/platform/words'

/** Stand-ins for the outside world that tests drive by hand. */

/** Lets everything run that promises have made ready. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A clock that only goes when it is told to. */
export interface FakeClock extends Clock {
  /** Lets time pass: what falls due runs in its order, and what it promises runs too. */
  advance(ms: number): Promise<void>
}

/** Makes a clock that stands at `startMs`. */
export const createFakeClock = (startMs = 1_000_000): FakeClock => {
  const timers = new Set<{ readonly dueMs: number; readonly action: () => void }>()
  let nowMs = startMs
  return {
    now: () => nowMs,
    after: (delayMs, action) => {
      const timer = { dueMs: nowMs + delayMs, action }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    advance: async (ms) => {
      const endMs = nowMs + ms
      for (;;) {
        await settle()
        const [next] = [...timers].filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs)
        if (next === undefined) break
        timers.delete(next)
        nowMs = next.dueMs
        next.action()
      }
      nowMs = endMs
    },
  }
}

/** A call that waits for the test to answer it. */
export interface PendingCall<Given, Answer> {
  readonly given: Given
  resolve(answer: Answer): Promise<void>
  reject(error: unknown): Promise<void>
}

/** A storage that keeps things only as long as it lives. */
const createNoStorage = (() => {
  const items = new Map<string, string>()
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  }
  return () => storage
})()

/** Collects calls that the test answers one by one. */
export const createCalls = <Given, Answer>() => {
  const calls: PendingCall<Given, Answer>[] = []
  return {
    /** All calls so far, answered or not. */
    calls,
    call: (given: Given): Promise<Answer> =>
      new Promise((resolve, reject) => {
        calls.push({
          given,
          resolve: (answer) => {
            resolve(answer)
            return settle()
          },
          reject: (error) => {
            reject(error)
            return settle()
          },
        })
      }),
  }
}

/** The last of a list, which must not be empty. */
export const last = <Entry>(list: readonly Entry[]): Entry => {
  const entry = list.at(-1)
  if (entry === undefined) throw new Error('The list is empty')
  return entry
}

/** What a layout port was asked. */
export interface LayoutRequest {
  readonly draft: SopDraft
  readonly options: LayoutOptions
}

/** A layout port whose calls the test answers, and the layouts that it has kept. */
export const createFakeLayoutPort = () => {
  const { calls, call } = createCalls<LayoutRequest, Layout>()
  const proposals = createCalls<SopDraft, Layout>()
  const fittings = createCalls<{ readonly draft: SopDraft; readonly pages: number }, FittedPages>()
  const firstPages = createCalls<SopDraft, Page>()
  const kept = new Map<SopDraft, Layout>()
  const port: LayoutPort = {
    kept: async (draft) => kept.get(draft) ?? null,
    layout: (draft, options) => call({ draft, options }),
    layoutOfProposal: proposals.call,
    fitPages: (draft, pages) => fittings.call({ draft, pages }),
    firstFlowPage: firstPages.call,
  }
  return { port, calls, kept, proposals: proposals.calls, fittings: fittings.calls, firstPages: firstPages.calls }
}

/** A layout with nothing on it; each is a value of its own. */
export const emptyLayout = (): Layout => ({ pages: [], regions: [], tables: [], breaks: [], problems: [] })

/** A store in memory. `failWith` makes the coming writes fail, until it is set back to null. */
export interface MemoryStore extends DraftStore {
  readonly writes: SopDraft[]
  readonly asides: AsideDraft[]
  failWith: StoreFault | null
}

/** Makes a store that holds the given drafts, each at revision 1. */
export const createMemoryStore = (drafts: readonly SopDraft[] = []): MemoryStore => {
  const records = new Map(drafts.map((draft) => [draft.id, { draft, revision: 1, changedAt: 0 }]))
  const unused = (): never => {
    throw new Error('Not part of this test')
  }
  const store: MemoryStore = {
    writes: [],
    asides: [],
    setAside: (aside) => void store.asides.push(aside),
    failWith: null,
    list: unused,
    watch: unused,
    remove: unused,
    restore: unused,
    watchBin: unused,
    discard: unused,
    tidy: unused,
    watchRevision: () => () => {},
    onOutdated: () => () => {},
    watchBlocked: () => () => {},
    readForEditing: (id) => store.read(id),
    readNewer: unused,
    listRecords: unused,
    readBody: unused,
    addNewer: unused,
    read: async (id) => {
      const record = records.get(id)
      if (record === undefined) throw new StoreError({ code: 'not-found' })
      return record
    },
    add: async (draft, changedAt) => {
      if (store.failWith !== null) throw new StoreError(store.failWith)
      const found = records.get(draft.id)
      if (found !== undefined) throw new StoreError({ code: 'conflict', revision: found.revision })
      records.set(draft.id, { draft, revision: 1, changedAt })
      return 1
    },
    write: async (draft, baseRevision, changedAt) => {
      if (store.failWith !== null) throw new StoreError(store.failWith)
      const revision = records.get(draft.id)?.revision ?? 0
      if (revision !== baseRevision) throw new StoreError({ code: 'conflict', revision })
      records.set(draft.id, { draft, revision: revision + 1, changedAt })
      store.writes.push(draft)
      return revision + 1
    },
  }
  return store
}

/** Ids that count up. */
export const createCountingIds = (): IdSource => {
  let count = 0
  const next = (prefix: string): string => {
    count += 1
    return `${prefix}${count}`
  }
  return { draftId: () => next('draft-'), entityId: () => next('e') }
}

/** Revisions in memory. */
export interface MemoryRevisions extends RevisionStore {
  readonly kept: { readonly draft: SopDraft; readonly note: RevisionNote }[]
}

/** Makes a store of revisions that keeps whatever it is given. */
export const createMemoryRevisions = (): MemoryRevisions => {
  const kept: MemoryRevisions['kept'] = []
  return {
    kept,
    list: async (draftId) =>
      kept
        .map(({ note }, id) => ({ ...note, id, draftId, stepCount: 0 }))
        .filter(({ id }) => kept[id]?.draft.id === draftId)
        .reverse(),
    read: async (id) => {
      const found = kept[id]
      if (found === undefined) throw new StoreError({ code: 'not-found' })
      return found.draft
    },
    readBody: async (id) => kept[id]?.draft,
    keepNewer: async () => {
      throw new Error('Not part of this test')
    },
    keep: async (draft, note) => void kept.push({ draft, note }),
    rename: async (id, name) => {
      const found = kept[id]
      if (found !== undefined) kept[id] = { ...found, note: { ...found.note, name } }
    },
  }
}

/** A storage that says nothing. */
export const createSilentStorage = (): StoragePort => ({
  describe: async () => ({ usedBytes: null, roomBytes: null, isPersistent: null }),
  askToPersist: async () => null,
  rawRecords: async () => [],
  lastBackup: async () => null,
  markBackup: async () => {},
  handedOut: async () => ({}),
  markHandedOut: async () => {},
})

/** A checker's port that never has time. */
export const NEVER_CHECKED: CheckPort = {
  whenIdle: () => () => {},
  silencedRules: () => [],
  silenceRules: () => {},
}

/** A folder that nobody has chosen. */
export const createNoFolder = (): FolderPort => ({
  isAvailable: () => false,
  state: async () => ({ kind: 'none' }),
  choose: async () => ({ kind: 'none' }),
  allow: async () => ({ kind: 'none' }),
  forget: async () => {},
  write: async () => false,
  remove: async () => false,
})

/** A folder that holds its files, by their names; nothing can be written or removed while it is locked. */
export const createFakeFolder = () => {
  const files = new Map<string, string>()
  const folder = {
    ...createNoFolder(),
    files,
    isLocked: false,
    write: async (name: string, content: string) => {
      if (!folder.isLocked) files.set(name, content)
      return !folder.isLocked
    },
    remove: async (name: string, isOurs: (content: string) => boolean) => {
      if (folder.isLocked) return false
      if (isOurs(files.get(name) ?? '')) files.delete(name)
      return true
    },
  }
  return folder
}

/** A file that was handed to the user. */
export interface SavedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** A reader that finds no table in anything. */
const NO_TABLES: TableReaderPort = {
  readFile: async () => failure({ code: 'no-table' }),
  readPaste: async () => failure({ code: 'no-table' }),
}

/** All that an editor needs, in memory, round a store that holds the given drafts. What tests drive stands beside the ports. */
export const createFakePorts = (drafts: readonly SopDraft[] = []) => {
  const clock = createFakeClock()
  const store = createMemoryStore(drafts)
  const layouts = createFakeLayoutPort()
  const orders = createCalls<{ draft: SopDraft; procedureId: string }, readonly string[]>()
  const revisions = createMemoryRevisions()
  const saved: SavedFile[] = []
  /** Who listens to the page's hiding; only a closed session stops. */
  const hides = new Set<() => void>()
  const questions = new Set<() => boolean>()
  const ports: Ports = {
    store,
    clock,
    layout: layouts.port,
    order: { orderRows: (draft, procedureId) => orders.call({ draft, procedureId }) },
    pdf: { paint: async () => new Uint8Array([1, 2, 3]) },
    files: { save: (name, mediaType, content) => void saved.push({ name, mediaType, content }) },
    ids: createCountingIds(),
    inflate: browserInflate,
    revisions,
    storage: createSilentStorage(),
    folder: createNoFolder(),
    tabs: { claim: async () => UNSHARED_CLAIM },
    check: NEVER_CHECKED,
    tableReader: NO_TABLES,
    words: createWords(createNoStorage),
    page: {
      onHide: (action) => {
        hides.add(action)
        return () => void hides.delete(action)
      },
      askBeforeLeaving: (wouldLose) => {
        questions.add(wouldLose)
        return () => void questions.delete(wouldLose)
      },
    },
  }
  return { ports, clock, store, layouts, orders, revisions, saved, hides, questions }
}
