import { failure, type Result, success } from '../result'
import { cleanse } from './cleanse'
import { completeDraft } from './completeDraft'
import type { SopDraft } from './draft'
import { draftFaults } from './invariants'
import { type DraftIssue, issueAt, MAX_ISSUES, valueAt } from './issue'
import { MAX_DEPTH, MAX_FILE_BYTES } from './limits'
import { CURRENT_VERSION, climb, versionOf } from './migrate'
import { utf8Length } from './plainText'
import { countRepair, type DraftRepair, textRepairs } from './repair'
import { draftSchema } from './schema'
import { schemaIssue } from './schemaIssue'

/** A draft that was read, sound and complete. */
export interface ParsedDraft {
  readonly draft: SopDraft
  /** The version that the file was written in; above the current one only from `parseNewerDraft`. */
  readonly version: number
  /** What was mended on the way. */
  readonly repairs: readonly DraftRepair[]
}

/** Reads a draft from a file's text, or lists what is wrong with the file. Nothing is ever read in part. */
export const parseDraft = (text: string): Result<ParsedDraft, readonly DraftIssue[]> => {
  const json = parseJson(text)
  return json.ok ? parseDraftValue(json.value) : json
}

/** Reads a draft from a value that may be anything: a stored record, or JSON that has been parsed. */
export const parseDraftValue = (value: unknown): Result<ParsedDraft, readonly DraftIssue[]> => {
  const version = versionOf(value)
  if (!version.ok) return version
  const cleansed = cleanse(value)
  if (!cleansed.ok) return cleansed
  const { value: plain, changedPlaces, changedTexts } = cleansed.value
  const current = climb(plain as object, version.value)
  const checked = checkSchema(current)
  if (checked === null) return failure([issueAt(null, [], 'too-many-faults')])
  if (!checked.success) {
    return failure(checked.error.issues.slice(0, MAX_ISSUES).map((fault) => schemaIssue(current, fault)))
  }
  const { draft, givenIds, droppedSilencings } = completeDraft(checked.data)
  const faults = draftFaults(draft)
  if (faults.length > 0) return failure(faults)
  const repairs = [
    ...textRepairs(plain, changedPlaces, changedTexts),
    ...countRepair('ids-given', givenIds),
    ...countRepair('silencings-dropped', droppedSilencings),
  ]
  return success({ draft, version: version.value, repairs })
}

/** Checks against the schema; null when there are more faults than the checker can even collect. */
const checkSchema = (value: unknown): ReturnType<typeof draftSchema.safeParse> | null => {
  try {
    return draftSchema.safeParse(value)
  } catch (error) {
    // It hands its faults on as arguments of a call, of which there is room for some hundred thousand.
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * Reads what this program understands of a newer program's file, to be shown and never to be written: what a newer version
 * added or changed may be lost. Fails as `parseDraft` does on a file that does not even look like the current version.
 */
export const parseNewerDraft = (text: string): Result<ParsedDraft, readonly DraftIssue[]> => {
  const json = parseJson(text)
  if (!json.ok) return json
  const version = valueAt(json.value, ['version'])
  if (typeof version !== 'number' || version <= CURRENT_VERSION) return parseDraftValue(json.value)
  const parsed = parseDraftValue({ ...(json.value as object), version: CURRENT_VERSION })
  return parsed.ok ? success({ ...parsed.value, version }) : parsed
}

/** A newer program's draft: more is not known of it than how it begins. */
export interface NewerDraft {
  readonly format: 'lajur'
  readonly version: number
  readonly id: string
}

/** Longest id of a newer program's draft. */
const LONGEST_ID = 200

/** Whether a value is a newer program's draft that can be kept just as it is: plain JSON, not nested too deeply, no hostile keys. */
export const isNewerDraft = (value: unknown): value is NewerDraft => {
  const known = versionOf(value)
  if (known.ok || known.failure[0]?.code !== 'newer-version' || !cleanse(value).ok) return false
  const id = valueAt(value, ['id'])
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID
}

const parseJson = (text: string): Result<unknown, readonly DraftIssue[]> => {
  // Each UTF-16 unit is one to three bytes, so only a middling length needs counting.
  const size = text.length * 3 <= MAX_FILE_BYTES ? 0 : text.length > MAX_FILE_BYTES ? text.length : utf8Length(text)
  if (size > MAX_FILE_BYTES) return failure([issueAt(null, [], 'too-large', { limit: MAX_FILE_BYTES, size })])
  try {
    return success(JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text))
  } catch (error) {
    if (error instanceof RangeError) return failure([issueAt(null, [], 'too-deep', { limit: MAX_DEPTH })])
    const reason = error instanceof Error ? error.message.slice(0, 200) : ''
    return failure([issueAt(null, [], 'not-json', { reason })])
  }
}
