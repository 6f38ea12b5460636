import { useEffect, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { type ArrowFigures, measureArrows } from '../../core/layout/measure/measureArrows'
import type { Layout } from '../../core/layout/result'
import type { Session } from '../../editor/session'

/** How a proposed draft would look, as far as it is known. */
export type ProposedLayout =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly layout: Layout; readonly figures: ArrowFigures }
  | { readonly kind: 'failed' }

/** The layout of a draft that is only proposed, with the figures of one procedure's arrows. */
export const useProposedLayout = (session: Session, draft: SopDraft, procedureId: string): ProposedLayout => {
  const [proposed, setProposed] = useState<ProposedLayout>({ kind: 'preparing' })
  useEffect(() => {
    let isCurrent = true
    session.layoutOfProposal(draft).then(
      (layout) => isCurrent && setProposed({ kind: 'ready', layout, figures: measureArrows(layout, procedureId) }),
      () => isCurrent && setProposed({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [session, draft, procedureId])
  return proposed
}
