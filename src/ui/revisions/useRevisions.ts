import { useCallback, useEffect, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { StoreError, type StoreFault } from '../../editor/ports/draftStore'
import type { RevisionSummary } from '../../editor/ports/revisionStore'
import type { Session } from '../../editor/session'

/** The revisions of the open draft, as far as they are read. */
export interface Revisions {
  readonly list: readonly RevisionSummary[] | null
  readonly fault: StoreFault | null
  /** Does something with them and reads the list anew. */
  change(work: () => Promise<void>): void
}

/** Reads the list of revisions now and after each change. */
export const useRevisions = (session: Session): Revisions => {
  const [list, setList] = useState<readonly RevisionSummary[] | null>(null)
  const [fault, setFault] = useState<StoreFault | null>(null)
  const change = useCallback(
    (work: () => Promise<void>) => {
      work()
        .then(() => session.revisions())
        .then(
          (read) => {
            setFault(null)
            setList(read)
          },
          (error: unknown) => setFault(toFault(error)),
        )
    },
    [session],
  )
  useEffect(() => change(async () => {}), [change])
  return { list, fault, change }
}

/** A state of the draft by its revision's id, null for the present one; undefined while it is read. */
export const useRevisionDraft = (session: Session, present: SopDraft, id: number | null): SopDraft | undefined => {
  const [read, setRead] = useState<{ readonly id: number; readonly draft: SopDraft } | null>(null)
  useEffect(() => {
    let isCurrent = true
    if (id !== null)
      session.readRevision(id).then(
        (draft) => isCurrent && setRead({ id, draft }),
        () => {}, // It stays in the list; what cannot be read shows no comparison.
      )
    return () => {
      isCurrent = false
    }
  }, [session, id])
  if (id === null) return present
  return read?.id === id ? read.draft : undefined
}

const toFault = (error: unknown): StoreFault =>
  error instanceof StoreError ? error.fault : { code: 'unavailable', reason: String(error) }
