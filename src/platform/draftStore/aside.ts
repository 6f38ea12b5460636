import { valueAt } from '../../core/draft/issue'
import type { AsideDraft } from '../../editor/ports/draftStore'

/** What was set aside for a draft, as it was found: the body is read only through `parseDraftValue`. */
export interface FoundAside extends Omit<AsideDraft, 'draft'> {
  readonly body: unknown
}

/**
 * Drafts set aside in the page's local storage. It is small, but it keeps at once what it is given, even while a page is taken
 * down, and it is not the database that has perhaps just failed.
 */
export interface AsideDrafts {
  keep(aside: AsideDraft): void
  find(id: string): FoundAside | null
  /** The ids of all drafts for which something is set aside. */
  ids(): readonly string[]
  /** Forgets what was set aside for a draft, unless it was changed after `changedAt`. */
  forget(id: string, changedAt: number): void
}

/** The part of the browser's Storage that is used. */
export type AsideStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'lajur.aside.'

const keyOf = (id: string): string => `${PREFIX}${id}`

/** Keeps drafts in a storage, which may refuse at any time: the browser can forbid it, and it can be full. */
export const createAsideDrafts = (storage: () => AsideStorage): AsideDrafts => {
  const find = (id: string): FoundAside | null => {
    try {
      const text = storage().getItem(keyOf(id))
      return text === null ? null : readAside(JSON.parse(text))
    } catch {
      return null
    }
  }
  return {
    find,
    ids: () => {
      try {
        const kept = storage()
        const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '')
        return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
      } catch {
        return []
      }
    },
    keep: ({ draft, ...rest }) => {
      try {
        storage().setItem(keyOf(draft.id), JSON.stringify({ ...rest, body: draft }))
      } catch {
        // The write that follows is the proper one; this was only its safety net.
      }
    },
    forget: (id, changedAt) => {
      if ((find(id)?.changedAt ?? Number.NEGATIVE_INFINITY) > changedAt) return
      try {
        storage().removeItem(keyOf(id))
      } catch {
        // What cannot be removed is void all the same: its revision is older than the stored one.
      }
    },
  }
}

const readAside = (value: unknown): FoundAside | null => {
  const [changedAt, baseRevision, underWayAt] = ['changedAt', 'baseRevision', 'underWayAt'].map((key) =>
    valueAt(value, [key]),
  )
  if (typeof changedAt !== 'number' || typeof baseRevision !== 'number') return null
  return {
    changedAt,
    baseRevision,
    underWayAt: typeof underWayAt === 'number' ? underWayAt : null,
    body: valueAt(value, ['body']),
  }
}
