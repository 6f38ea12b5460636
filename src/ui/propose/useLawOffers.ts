import { useCallback, useState } from 'react'
import type { Identity } from '../../core/draft/draft'
import { offerLaws } from '../../core/propose/offerLaws'
import { useProgram } from '../programContext'

/** What to offer while an item of the legal basis is typed, beside the others. */
export const useLawOffers = ({ institution }: Identity) => {
  const { words } = useProgram().ports
  const [known] = useState(() => words.known().laws)
  return useCallback(
    (typed: string, others: readonly string[]) => offerLaws(known, { typed, others, institution }),
    [known, institution],
  )
}
