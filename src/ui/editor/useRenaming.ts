import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import {
  type DraftWithName,
  draftsWithName,
  type RenameOutcome,
  type RenamePorts,
  type Renaming,
  readAllDrafts,
  renameInDrafts,
  type Skipped,
  undoRename,
} from '../../editor/renameEverywhere'
import type { Session } from '../../editor/session'

/** How far renaming has come. */
export type RenamingStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly outcome: RenameOutcome }
  | { readonly kind: 'undone'; readonly count: number; readonly skipped: readonly Skipped[] }

/** Renaming in all drafts, from the names to what came of it. */
export interface RenamingWork {
  /** The drafts that have the name; null until all drafts are read. */
  readonly found: readonly DraftWithName[] | null
  readonly stage: RenamingStage
  run(ids: readonly string[], renaming: Renaming): void
  undo(): void
  /** Reads all drafts anew, for another name. */
  begin(): void
}

/** Reads all drafts once and finds a name in them as it is typed; carries renaming out. */
export const useRenaming = (ports: RenamePorts, session: Session | null, from: string): RenamingWork => {
  const [drafts, setDrafts] = useState<readonly SopDraft[] | null>(null)
  const [stage, setStage] = useState<RenamingStage>({ kind: 'choosing' })
  const isChoosing = stage.kind === 'choosing'
  useEffect(() => {
    if (!isChoosing) return
    let isCurrent = true
    readAllDrafts(ports.store, session).then(
      (read) => isCurrent && setDrafts(read),
      () => isCurrent && setDrafts([]), // What keeps the store from answering is told by the screen behind.
    )
    return () => {
      isCurrent = false
    }
  }, [ports, session, isChoosing])
  const name = useDeferredValue(from)
  const found = useMemo(() => drafts && draftsWithName(drafts, name), [drafts, name])

  return {
    found,
    stage,
    run: (ids, renaming) => {
      const chosen = (found ?? []).filter(({ id }) => ids.includes(id))
      setStage({ kind: 'working' })
      void renameInDrafts(ports, session, chosen, renaming).then((outcome) => setStage({ kind: 'done', outcome }))
    },
    undo: () => {
      if (stage.kind !== 'done') return
      const { renamed } = stage.outcome
      setStage({ kind: 'working' })
      void undoRename(ports, session, renamed).then((skipped) =>
        setStage({ kind: 'undone', count: renamed.length - skipped.length, skipped }),
      )
    },
    begin: () => {
      setDrafts(null)
      setStage({ kind: 'choosing' })
    },
  }
}
