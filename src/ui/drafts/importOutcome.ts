import { type DraftIssue, issueAt } from '../../core/draft/issue'
import type { ReadFault } from '../../core/exchange/readFault'
import type { SourceDocument } from '../../core/exchange/sourceTable'
import type { Result } from '../../core/result'
import { type GivenFile, type ImportedDraft, importDraft, type NewerFile } from '../../editor/files/importDraft'
import { type DraftStore, StoreError, type StoreFault } from '../../editor/ports/draftStore'
import type { Ports } from '../../editor/ports/ports'
import { type BackupFault, backupTextIn, MAX_BACKUP_BYTES } from '../../editor/saving/backupFile'
import type { RestoreReport } from '../../editor/saving/restoreBackup'
import type { Toast } from '../parts/toast'
import { homeText } from '../text/home'
import { describeNotice } from '../text/notices'
import { tableText } from '../text/readTables'
import { describeRepair } from '../text/repair'
import { describeRestored, storageText } from '../text/storage'

/** What an import needs of the outside world. */
export type ImportPorts = Pick<
  Ports,
  'store' | 'revisions' | 'check' | 'words' | 'clock' | 'ids' | 'inflate' | 'tableReader'
>

/** What became of an import. Unless it succeeded, nothing stored has changed. */
export type ImportOutcome =
  | (ImportedDraft & { readonly kind: 'imported' })
  | (NewerFile & { readonly kind: 'newer' })
  | ReadTable
  | RestoredBackup
  | ImportFailure

/** What a clipboard holds. */
export interface Paste {
  readonly html: string
  readonly text: string
}

/** Tables without a draft: what they mean is for the drafter to say. */
export interface ReadTable {
  readonly kind: 'table'
  readonly name: string
  readonly document: SourceDocument
}

/** A backup, merged into the store. */
export interface RestoredBackup {
  readonly kind: 'backup'
  readonly report: RestoreReport
}

/** Why a file did not become a draft. */
export type ImportFailure =
  | { readonly kind: 'refused'; readonly fileName: string; readonly issues: readonly DraftIssue[] }
  | { readonly kind: 'unreadable'; readonly fileName: string }
  | { readonly kind: 'no-table'; readonly fileName: string; readonly fault: ReadFault }
  | { readonly kind: 'broken-backup'; readonly fileName: string; readonly fault: BackupFault }
  | { readonly kind: 'not-stored'; readonly fileName: string; readonly fault: StoreFault }

/** What is told of an outcome beside what it shows. */
export const notesOf = (outcome: ImportOutcome): readonly Toast[] => {
  if (outcome.kind === 'backup') return [{ text: describeRestored(outcome.report) }]
  if (outcome.kind !== 'imported') return []
  const { repairs } = outcome
  return [
    ...(repairs.length === 0
      ? []
      : [{ text: describeNotice({ kind: 'repaired', repairs }), details: repairs.map(describeRepair) }]),
    ...(outcome.outcome === 'copied' ? [{ text: homeText.importedAsCopy }] : []),
  ]
}

/** Whether an import has changed nothing and shows nothing. */
export const isFailure = (outcome: ImportOutcome): outcome is ImportFailure =>
  !['imported', 'newer', 'table', 'backup'].includes(outcome.kind)

/** Names of files that hold tables and never a draft. Older office forms are among them, so that they are refused by name. */
const TABLE_FILE = /\.(docx|docm|doc|xlsx|xlsm|xls|ods|odt|rtf|csv|tsv|tab|txt)$/i

/** Names of files that hold a draft or else tables. */
const WEB_PAGE = /\.html?$/i

/** Imports a file, a draft by `add`; every way in which it can fail becomes a value to show. */
export const importOutcome = async (
  file: GivenFile,
  ports: ImportPorts,
  add: DraftStore['add'] = ports.store.add,
): Promise<ImportOutcome> => {
  if (file.size > MAX_BACKUP_BYTES) {
    const issues = [issueAt(null, [], 'too-large', { limit: MAX_BACKUP_BYTES, size: file.size })]
    return { kind: 'refused', fileName: file.name, issues }
  }
  try {
    if (TABLE_FILE.test(file.name)) return tableOutcome(file.name, await ports.tableReader.readFile(file))
    const backup = await backupTextIn(file)
    if (backup !== null) return await backupOutcome(file.name, backup, ports)
    const result = await importDraft(file, { ...ports, store: { ...ports.store, add } })
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

/** A backup is merged at once: it overwrites nothing, and the same one again changes nothing. */
const backupOutcome = async (fileName: string, text: string, ports: ImportPorts): Promise<ImportOutcome> => {
  const { restoreBackup } = await import('../../editor/saving/restoreBackup')
  const restored = await restoreBackup(text, ports, storageText.copyTitle)
  return restored.ok
    ? { kind: 'backup', report: restored.value }
    : { kind: 'broken-backup', fileName, fault: restored.failure }
}

/** What became of a paste. */
export const pasteOutcome = async (
  paste: Paste,
  { tableReader }: ImportPorts,
): Promise<ReturnType<typeof tableOutcome>> => tableOutcome(tableText.pasted, await tableReader.readPaste(paste))

/** What became of reading tables. */
export const tableOutcome = (
  name: string,
  read: Result<SourceDocument, ReadFault>,
): ReadTable | Extract<ImportFailure, { kind: 'no-table' }> =>
  read.ok ? { kind: 'table', name, document: read.value } : { kind: 'no-table', fileName: name, fault: read.failure }
