import { useEffect, useState } from 'react'
import type { Layout } from '../../core/layout/result'
import { LayoutSuperseded } from '../../editor/ports/layout'
import type { Session } from '../../editor/session'
import { useSessionState } from '../useSession'

/** The printed pages, as far as they are known. */
export type PagedLayout =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly layout: Layout }
  | { readonly kind: 'failed'; readonly reason: string }

/** The printed pages of the draft on screen; the last ones stay while newer ones are made. */
export const usePagedLayout = (session: Session): PagedLayout => {
  const draft = useSessionState(session, (state) => state.draft)
  const [paged, setPaged] = useState<PagedLayout>({ kind: 'waiting' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session lays out the draft that is in it when asked
  useEffect(() => {
    let isCurrent = true
    session.pagedLayout().then(
      (layout) => isCurrent && setPaged({ kind: 'ready', layout }),
      (error: unknown) => {
        if (isCurrent && !(error instanceof LayoutSuperseded)) setPaged({ kind: 'failed', reason: String(error) })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [session, draft])
  return paged
}
