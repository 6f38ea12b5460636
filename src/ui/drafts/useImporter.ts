import { useCallback, useMemo, useState } from 'react'
import type { GivenFile, NewerFile } from '../../editor/files/importDraft'
import type { OpenSessions } from '../../editor/saving/openSessions'
import { useToast } from '../parts/toast'
import { goTo } from '../useRoute'
import type { ImportFailure, ImportPorts, Paste, ReadTable } from './importOutcome'

/** Imports files from wherever they are given, one way for all: what was imported opens, what was refused is told. */
export interface Importer {
  /** Why the last file was not imported; null when it was, or when the user has put the message away. */
  readonly failure: ImportFailure | null
  /** The last file, when a newer program has made it; it is shown, and kept nowhere else. */
  readonly newer: NewerFileInHand | null
  /** The tables of the last file or paste that held no draft; kept nowhere before the drafter says so. */
  readonly table: ReadTable | null
  importFile(file: GivenFile): Promise<void>
  /** Takes the tables of a paste. */
  importPaste(paste: Paste): Promise<void>
  dismiss(): void
}

/** Whatever reads files comes when the first one is given. */
const loadOutcomes = () => import('./importOutcome')

/** A newer program's file, with what this one understands of it. */
export interface NewerFileInHand extends Pick<NewerFile, 'draft' | 'version'> {
  readonly fileName: string
  readonly original: Uint8Array
}

/** The importer of the whole program. */
export const useImporter = (ports: ImportPorts, { add }: Pick<OpenSessions, 'add'>): Importer => {
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const [newer, setNewer] = useState<NewerFileInHand | null>(null)
  const [table, setTable] = useState<ReadTable | null>(null)
  const showToast = useToast()
  const dismiss = useCallback(() => setFailure(null), [])
  const openTable = useCallback((read: ReadTable) => {
    setTable(read)
    goTo({ kind: 'table' })
  }, [])
  const importPaste = useCallback(
    async (paste: Paste) => {
      const { pasteOutcome } = await loadOutcomes()
      const outcome = await pasteOutcome(paste, ports)
      if (outcome.kind === 'table') return openTable(outcome)
      setFailure(outcome)
    },
    [ports, openTable],
  )
  const importFile = useCallback(
    async (file: GivenFile) => {
      const { importOutcome, isFailure, notesOf } = await loadOutcomes()
      const outcome = await importOutcome(file, ports, add)
      setFailure(isFailure(outcome) ? outcome : null)
      if (outcome.kind === 'table') return openTable(outcome)
      for (const note of notesOf(outcome)) showToast(note)
      if (outcome.kind === 'backup') return goTo({ kind: 'home' })
      if (outcome.kind === 'newer') {
        const original = new Uint8Array(await file.arrayBuffer())
        setNewer({ draft: outcome.draft, version: outcome.version, fileName: file.name, original })
        return goTo({ kind: 'newer' })
      }
      if (outcome.kind === 'imported') goTo({ kind: 'draft', id: outcome.id })
    },
    [ports, add, showToast, openTable],
  )
  return useMemo(
    () => ({ failure, newer, table, importFile, importPaste, dismiss }),
    [failure, newer, table, importFile, importPaste, dismiss],
  )
}
