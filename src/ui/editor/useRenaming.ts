import { useEffect, useMemo, useRef, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { plainText } from '../../core/text/inlineMarkup'
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
} from '../../editor/saving/renameEverywhere'
import type { Session } from '../../editor/session'
import { useToast } from '../parts/toast'
import { renameText, skipReason } from '../text/rename'

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
  /** The dialog is closed: what was done is told in a message, which offers the way back until the user goes to another screen. */
  leave(): void
}

/** A draft that was left as it was, and why. */
export const describeSkipped = ({ title, reason }: Skipped): string =>
  `${plainText(title) || renameText.untitled}: ${skipReason(reason)}`

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
  const showToast = useToast()
  const hasLeft = useRef(false)
  const tell = (text: string, skipped: readonly Skipped[], undo?: () => void): void => {
    const dismiss = showToast({
      text,
      ...(skipped.length > 0 && { details: skipped.map(describeSkipped) }),
      ...(undo && { action: { label: renameText.undo, run: undo } }),
    })
    window.addEventListener('hashchange', dismiss, { once: true })
  }
  const bringBack = async ({ renamed }: RenameOutcome) => {
    const skipped = await undoRename(ports, session, renamed)
    return { count: renamed.length - skipped.length, skipped }
  }
  const tellDone = (outcome: RenameOutcome, skipped: readonly Skipped[]): void =>
    tell(
      renameText.done(outcome.renamed.length),
      skipped,
      () => void bringBack(outcome).then((undone) => tell(renameText.undone(undone.count), undone.skipped)),
    )
  const found = useMemo(() => drafts && draftsWithName(drafts, from), [drafts, from])

  return {
    found,
    stage,
    run: (ids, renaming) => {
      const chosen = (found ?? []).filter(({ id }) => ids.includes(id))
      setStage({ kind: 'working' })
      void renameInDrafts(ports, session, chosen, renaming).then((outcome) => {
        if (hasLeft.current) tellDone(outcome, outcome.skipped)
        else setStage({ kind: 'done', outcome })
      })
    },
    undo: () => {
      if (stage.kind !== 'done') return
      setStage({ kind: 'working' })
      void bringBack(stage.outcome).then((undone) => setStage({ kind: 'undone', ...undone }))
    },
    begin: () => {
      setDrafts(null)
      setStage({ kind: 'choosing' })
    },
    leave: () => {
      hasLeft.current = true
      if (stage.kind === 'done' && stage.outcome.renamed.length > 0) tellDone(stage.outcome, [])
    },
  }
}
