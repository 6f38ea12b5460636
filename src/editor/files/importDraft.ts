import { draftInMarkup, draftInPng, isMarkup, isPng } from '../../core/draft/carrier'
import type { SopDraft } from '../../core/draft/draft'
import { type DraftIssue, issueAt } from '../../core/draft/issue'
import { MAX_FILE_BYTES } from '../../core/draft/limits'
import { parseDraft, parseNewerDraft } from '../../core/draft/parse'
import { draftFileInPdf, type Inflate, isPdf } from '../../core/draft/pdfDraft'
import type { DraftRepair } from '../../core/draft/repair'
import { serializeDraft } from '../../core/draft/serialize'
import { failure, type Result, success } from '../../core/result'
import { type DraftStore, StoreError } from '../ports/draftStore'
import type { Ports } from '../ports/ports'

/** A file that the user chose; a DOM File is one. */
export interface GivenFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** An imported file is now a stored draft. */
export interface ImportedDraft {
  readonly id: string
  /** 'added': under its own id. 'opened': the very same draft was there already. 'copied': its id was taken by another draft. */
  readonly outcome: 'added' | 'opened' | 'copied'
  /** What was mended of the file. */
  readonly repairs: readonly DraftRepair[]
}

/** A newer program's file can be shown, as far as this program understands it; it is not stored. */
export interface NewerFile {
  readonly outcome: 'newer'
  readonly draft: SopDraft
  /** The file format's version of the file. */
  readonly version: number
}

/**
 * Takes a file into the store, or lists what is wrong with it; then nothing is stored. A stored draft is never overwritten.
 * A PDF, a picture or a web page is taken for the draft that it carries. A newer program's file is read, but not stored.
 * Rejects with a StoreError when the store fails, and as `arrayBuffer()` does when the file cannot be read.
 */
export const importDraft = async (
  file: GivenFile,
  { store, clock, ids, inflate }: Pick<Ports, 'store' | 'clock' | 'ids' | 'inflate'>,
): Promise<Result<ImportedDraft | NewerFile, readonly DraftIssue[]>> => {
  if (file.size > MAX_FILE_BYTES) {
    return failure([issueAt(null, [], 'too-large', { limit: MAX_FILE_BYTES, size: file.size })])
  }
  const draftText = await draftTextIn(new Uint8Array(await file.arrayBuffer()), inflate)
  if (!draftText.ok) return draftText
  const parsed = parseDraft(draftText.value)
  if (!parsed.ok) return newerFile(draftText.value, parsed.failure)
  const { draft, repairs } = parsed.value
  if (await isAdded(draft, store, clock.now())) return success({ id: draft.id, outcome: 'added', repairs })
  if (await holdsSame(draft, store)) return success({ id: draft.id, outcome: 'opened', repairs })
  const copy = { ...draft, id: ids.draftId() }
  await store.add(copy, clock.now())
  return success({ id: copy.id, outcome: 'copied', repairs })
}

/** A refused file as one to be shown, where only its version was against it. */
const newerFile = (text: string, issues: readonly DraftIssue[]): Result<NewerFile, readonly DraftIssue[]> => {
  const isNewer = issues.some(({ code }) => code === 'newer-version')
  const parsed = isNewer ? parseNewerDraft(text) : failure(issues)
  if (!parsed.ok) return failure(issues)
  return success({ outcome: 'newer', draft: parsed.value.draft, version: parsed.value.version })
}

/** The text of the draft file that these bytes are or carry. */
const draftTextIn = async (given: Uint8Array, inflate: Inflate): Promise<Result<string, readonly DraftIssue[]>> => {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
  if (isPdf(given)) {
    const file = await draftFileInPdf(given, inflate)
    return file.ok ? success(decode(file.value)) : file
  }
  const nothing = failure([issueAt(null, [], 'no-draft-in-file')])
  if (isPng(given)) {
    const file = draftInPng(given)
    return file === null ? nothing : success(decode(file))
  }
  const text = decode(given)
  if (!isMarkup(text)) return success(text)
  const carried = draftInMarkup(text)
  return carried === null ? nothing : success(carried)
}

/** Adds the draft; false when its id is taken. */
const isAdded = async (draft: SopDraft, store: DraftStore, changedAt: number): Promise<boolean> => {
  try {
    await store.add(draft, changedAt)
    return true
  } catch (error) {
    if (error instanceof StoreError && error.fault.code === 'conflict') return false
    throw error
  }
}

/** Whether the store shows a draft with the same id and content; one in the bin or a damaged one is not shown. */
const holdsSame = async (draft: SopDraft, store: DraftStore): Promise<boolean> => {
  try {
    const { draft: stored } = await store.read(draft.id)
    return serializeDraft(stored) === serializeDraft(draft)
  } catch (error) {
    if (error instanceof StoreError && error.fault.code !== 'unavailable') return false
    throw error
  }
}
