import type { DraftIssue } from '../../core/draft/issue'
import { type GivenFile, type ImportedDraft, importDraft, type NewerFile } from '../../editor/importDraft'
import { type Ports, StoreError, type StoreFault } from '../../editor/ports'

/** What an import needs of the outside world. */
export type ImportPorts = Pick<Ports, 'store' | 'clock' | 'ids' | 'inflate'>

/** What became of an import. Unless it succeeded, nothing stored has changed. */
export type ImportOutcome =
  | (ImportedDraft & { readonly kind: 'imported' })
  | (NewerFile & { readonly kind: 'newer' })
  | ImportFailure

/** Why a file did not become a draft. */
export type ImportFailure =
  | { readonly kind: 'refused'; readonly fileName: string; readonly issues: readonly DraftIssue[] }
  | { readonly kind: 'unreadable'; readonly fileName: string }
  | { readonly kind: 'not-stored'; readonly fileName: string; readonly fault: StoreFault }

/** Imports a file; every way in which it can fail becomes a value to show. */
export const importOutcome = async (file: GivenFile, ports: ImportPorts): Promise<ImportOutcome> => {
  try {
    const result = await importDraft(file, ports)
    if (!result.ok) return { kind: 'refused', fileName: file.name, issues: result.failure }
    return result.value.outcome === 'newer' ? { kind: 'newer', ...result.value } : { kind: 'imported', ...result.value }
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'not-stored', fileName: file.name, fault: error.fault }
    return { kind: 'unreadable', fileName: file.name }
  }
}
