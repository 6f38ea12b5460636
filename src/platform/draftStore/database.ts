import Dexie, { type EntityTable, type Table } from 'dexie'
import { type DraftRecord, StoreError } from '../../editor/ports/draftStore'
import type { RevisionSummary } from '../../editor/ports/revisionStore'
import type { BackupMark } from '../../editor/ports/storage'
import { toStoreError } from './faults'
import { waitFor } from './rawDatabase'
import { DEXIE_VERSION_FACTOR, TABLES_VERSION } from './tables'

/** A draft's body, as it was written; read it only through `parseDraftValue`. */
export interface BodyRecord {
  readonly id: string
  readonly body: unknown
}

/** The body of a revision; read it only through `parseDraftValue`. */
export interface RevisionBodyRecord {
  readonly id: number
  readonly body: unknown
  /** What tells whether the same state is kept already. */
  readonly fingerprint: string
}

/** A browser that has not opened the store after so many ms is told of; some never do until they are started anew. */
const OPEN_LIMIT_MS = 5000

/** A fact about the store as a whole. */
export type FactRecord =
  | { readonly key: 'backup'; readonly value: BackupMark }
  | { readonly key: 'handedOut'; readonly value: Readonly<Record<string, number>> }
  | { readonly key: 'folder'; readonly value: FileSystemDirectoryHandle }

/**
 * The tables: bodies apart from summaries, so that listing reads no body. A program that finds newer tables than its own, or
 * sees another tab upgrade them, stops using the store.
 */
export class DraftDatabase extends Dexie {
  declare readonly bodies: EntityTable<BodyRecord, 'id'>
  declare readonly summaries: EntityTable<DraftRecord, 'id'>
  declare readonly revisions: Table<RevisionSummary, number, Omit<RevisionSummary, 'id'>>
  declare readonly revisionBodies: EntityTable<RevisionBodyRecord, 'id'>
  declare readonly facts: Table<FactRecord, FactRecord['key']>
  private readonly openLimitMs: number
  private isOutdated = false
  private readonly whenOutdated = new Set<() => void>()
  private isBlocked = false
  private readonly whenBlocked = new Set<(isBlocked: boolean) => void>()

  constructor(name: string, openLimitMs = OPEN_LIMIT_MS) {
    super(name)
    this.openLimitMs = openLimitMs
    this.version(1).stores({ bodies: 'id', summaries: 'id, changedAt' })
    this.version(TABLES_VERSION).stores({ revisions: '++id, draftId', revisionBodies: 'id', facts: 'key' })
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion !== null) this.retire()
    })
    this.on('blocked', () => this.setBlocked(true))
  }

  /** Stops using the store, for good: a newer program is at work. Who listens may still begin a last write. */
  retire(): void {
    if (this.isOutdated) return
    for (const listener of this.whenOutdated) listener()
    this.isOutdated = true
  }

  /** Calls back once a newer program is at work in another tab, at once where that is known; the result stops it. */
  readonly onOutdated = (listener: () => void): (() => void) => {
    this.whenOutdated.add(listener)
    if (this.isOutdated) listener()
    return () => void this.whenOutdated.delete(listener)
  }

  /** Calls back at once and whenever it changes whether an older program in another tab keeps the store from being opened. */
  readonly watchBlocked = (listener: (isBlocked: boolean) => void): (() => void) => {
    this.whenBlocked.add(listener)
    listener(this.isBlocked)
    return () => void this.whenBlocked.delete(listener)
  }

  /** Opens the store if it is not open, and waits as long as another tab blocks it; rejects when it is a newer program's. */
  async ensureOpen(): Promise<void> {
    if (this.isOutdated) throw new StoreError({ code: 'newer-version' })
    if (!this.isOpen()) await this.openWhenFree()
    if (this.backendDB().version > TABLES_VERSION * DEXIE_VERSION_FACTOR) {
      this.retire()
      throw new StoreError({ code: 'newer-version' })
    }
  }

  private async openWhenFree(): Promise<void> {
    const silence = waitFor(this.openLimitMs)
    const opening = this.open()
    try {
      await Promise.race([opening, silence.over])
      // While another tab is known to stand in the way there is nothing to complain about.
      if (this.isBlocked) await opening
      else if (!this.isOpen()) throw new StoreError({ code: 'silent' })
    } catch (error) {
      if (toStoreError(error).fault.code === 'newer-version') this.retire()
      throw error
    } finally {
      silence.callOff()
      this.setBlocked(false)
    }
  }

  private setBlocked(isBlocked: boolean): void {
    if (this.isBlocked === isBlocked) return
    this.isBlocked = isBlocked
    for (const listener of this.whenBlocked) listener(isBlocked)
  }
}
