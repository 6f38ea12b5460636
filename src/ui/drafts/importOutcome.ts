import type { DraftIssue } from '../../core/draft/issue'
import type { ReadFault } from '../../core/exchange/readFault'
import type { SourceDocument } from '../../core/exchange/sourceTable'
import type { Result } from '../../core/result'
import { type GivenFile, type ImportedDraft, importDraft, type NewerFile } from '../../editor/importDraft'
import { type Ports, StoreError, type StoreFault } from '../../editor/ports'

/** What an import needs of the outside world. */
export type ImportPorts = Pick<Ports, 'store' | 'clock' | 'ids' | 'inflate' | 'tableReader'>

/** What became of an import. Unless it succeeded, nothing stored has changed. */
export type ImportOutcome =
  | (ImportedDraft & { readonly kind: 'imported' })
  | (NewerFile & { readonly kind: 'newer' })
  | ReadTable
  | ImportFailure

/** Tables without a draft: what they mean is for the drafter to say. */
export interface ReadTable {
  readonly kind: 'table'
  readonly name: string
  readonly document: SourceDocument
}

/** Why a file did not become a draft. */
export type ImportFailure =
  | { readonly kind: 'refused'; readonly fileName: string; readonly issues: readonly DraftIssue[] }
  | { readonly kind: 'unreadable'; readonly fileName: string }
  | { readonly kind: 'no-table'; readonly fileName: string; readonly fault: ReadFault }
  | { readonly kind: 'not-stored'; readonly fileName: string; readonly fault: StoreFault }

/** Names of files that hold tables and never a draft. Older office forms are among them, so that they are refused by name. */
const TABLE_FILE = /\.(docx|docm|doc|xlsx|xlsm|xls|ods|odt|rtf|csv|tsv|tab|txt)$/i

/** Names of files that hold a draft or else tables. */
const WEB_PAGE = /\.html?$/i

/** Imports a file; every way in which it can fail becomes a value to show. */
export const importOutcome = async (file: GivenFile, ports: ImportPorts): Promise<ImportOutcome> => {
  try {
    if (TABLE_FILE.test(file.name)) return tableOutcome(file.name, await ports.tableReader.readFile(file))
    const result = await importDraft(file, ports)
    if (result.ok) {
      return result.value.outcome === 'newer'
        ? { kind: 'newer', ...result.value }
        : { kind: 'imported', ...result.value }
    }
    const isWithoutDraft = result.failure.some(({ code }) => code === 'no-draft-in-file')
    if (isWithoutDraft && WEB_PAGE.test(file.name)) {
      return tableOutcome(file.name, await ports.tableReader.readFile(file))
    }
    return { kind: 'refused', fileName: file.name, issues: result.failure }
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'not-stored', fileName: file.name, fault: error.fault }
    return { kind: 'unreadable', fileName: file.name }
  }
}

/** What became of reading tables. */
export const tableOutcome = (
  name: string,
  read: Result<SourceDocument, ReadFault>,
): ReadTable | Extract<ImportFailure, { kind: 'no-table' }> =>
  read.ok ? { kind: 'table', name, document: read.value } : { kind: 'no-table', fileName: name, fault: read.failure }
