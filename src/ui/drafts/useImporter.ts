import { useCallback, useMemo, useState } from 'react'
import type { GivenFile } from '../../editor/importDraft'
import { useToast } from '../parts/toast'
import { homeText } from '../text/screens'
import { goTo } from '../useRoute'
import { type ImportFailure, type ImportPorts, importOutcome } from './importOutcome'

/** Imports files from wherever they are given, one way for all: what was imported opens, what was refused is told. */
export interface Importer {
  /** Why the last file was not imported; null when it was, or when the user has put the message away. */
  readonly failure: ImportFailure | null
  importFile(file: GivenFile): Promise<void>
  dismiss(): void
}

/** The importer of the whole program. */
export const useImporter = (ports: ImportPorts): Importer => {
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const showToast = useToast()
  const dismiss = useCallback(() => setFailure(null), [])
  const importFile = useCallback(
    async (file: GivenFile) => {
      const outcome = await importOutcome(file, ports)
      setFailure(outcome.kind === 'imported' ? null : outcome)
      if (outcome.kind !== 'imported') return
      if (outcome.outcome === 'copied') showToast({ text: homeText.importedAsCopy })
      goTo({ kind: 'draft', id: outcome.id })
    },
    [ports, showToast],
  )
  return useMemo(() => ({ failure, importFile, dismiss }), [failure, importFile, dismiss])
}
