import { useCallback, useMemo, useState } from 'react'
import type { Correction, ImportMapping, KnownNames } from '../../core/exchange/mapping'
import { correct as applyCorrection, proposeMapping } from '../../core/exchange/proposeMapping'
import type { SourceDocument } from '../../core/exchange/sourceTable'

/** The mapping of a document in the drafter's hands. */
export interface MappingInHand {
  readonly mapping: ImportMapping
  correct(correction: Correction): void
  /** Takes the last correction back; null when there is none. */
  readonly undo: (() => void) | null
}

/** Proposes a mapping, and keeps what the drafter corrects with the way back. */
export const useImportMapping = (document: SourceDocument, known: KnownNames): MappingInHand => {
  const proposed = useMemo(() => proposeMapping(document, known), [document, known])
  const [states, setStates] = useState<readonly ImportMapping[]>([])
  const mapping = states.at(-1) ?? proposed
  const correct = useCallback(
    (correction: Correction) =>
      setStates((all) => [...all, applyCorrection(document, all.at(-1) ?? proposed, correction)]),
    [document, proposed],
  )
  const undo = useCallback(() => setStates((all) => all.slice(0, -1)), [])
  return { mapping, correct, undo: states.length === 0 ? null : undo }
}
