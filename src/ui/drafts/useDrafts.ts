import { useEffect, useState } from 'react'
import type { DraftStore, DraftSummary, StoreFault } from '../../editor/ports/draftStore'

/** The stored drafts as they are now; null until the store has answered. */
export interface DraftsState {
  readonly drafts: readonly DraftSummary[] | null
  readonly fault: StoreFault | null
}

/** Follows the list of drafts, whichever tab changes it. */
export const useDrafts = (store: DraftStore): DraftsState => {
  const [state, setState] = useState<DraftsState>({ drafts: null, fault: null })
  useEffect(
    () =>
      store.watch(
        (drafts) => setState({ drafts, fault: null }),
        (fault) => setState((last) => ({ ...last, fault })),
      ),
    [store],
  )
  return state
}
