import type { DraftIssue } from '../draft/issue'
import { parseDraft } from '../draft/parse'
import { failure, type Result, success } from '../result'
import type { Clip } from './clip'

/** A clip as text for the clipboard, and back. What comes from a clipboard is checked like a file. */

/** Most characters of a clip that are read: far more than a full table has, and read without a noticeable wait. */
export const MAX_CLIP_LENGTH = 8_000_000

/** The attribute of a copied table that carries its clip, percent-encoded. */
export const CLIP_ATTRIBUTE = 'data-lajur-clip'

/** The clipboard's type for clips; browsers let pages bring types of their own under `web`. */
export const CLIP_TYPE = 'web application/x-lajur+json'

/** Why a clip was not read. */
export type ClipFault = { readonly code: 'too-large' } | { readonly code: 'broken'; readonly issue: DraftIssue | null }

/** A draft file with the clip as its only procedure, so that a pasted clip and an imported file are read by the same rules. */
export const clipJson = ({ kind, procedure }: Clip): string =>
  JSON.stringify({ format: 'lajur', version: 1, clip: kind, procedures: [procedure] })

/** A clip's text in letters that stand in any attribute as they are. */
export const encodedClip = (json: string): string => encodeURIComponent(json).replaceAll("'", '%27')

/** Reads what `clipJson` wrote, by whichever program; nothing is read in part. */
export const readClipJson = (text: string): Result<Clip, ClipFault> => {
  if (text.length > MAX_CLIP_LENGTH) return failure({ code: 'too-large' })
  const parsed = parseDraft(text)
  if (!parsed.ok) return failure({ code: 'broken', issue: parsed.failure[0] ?? null })
  const [procedure, ...others] = parsed.value.draft.procedures
  const kind = (parsed.value.draft as { readonly clip?: unknown }).clip
  if (procedure === undefined || others.length > 0 || (kind !== 'rows' && kind !== 'symbols')) {
    return failure({ code: 'broken', issue: null })
  }
  return success({ kind, procedure })
}

/** The clip that a copied table carries, as its text; null where HTML carries none. The HTML is searched, never interpreted. */
export const clipJsonInHtml = (html: string): string | null => {
  const at = html.indexOf(`${CLIP_ATTRIBUTE}=`)
  if (at < 0) return null
  const [, encoded] = /^["']?([^"'\s>]*)/.exec(html.slice(at + CLIP_ATTRIBUTE.length + 1)) ?? []
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded)
  } catch {
    return null
  }
}
