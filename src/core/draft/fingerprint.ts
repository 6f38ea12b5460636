import type { SopDraft } from './draft'
import { serializeDraft } from './serialize'
import { sha256 } from './sha256'

/** How many hexadecimal digits are printed: 48 bits tell the versions of any one draft apart and can be typed. */
const DIGITS = 12

/**
 * What tells one content of a draft from another: the first 12 hexadecimal digits of the SHA-256 of its file with an empty `id`
 * and nothing silenced or guessed.
 * Copies have the fingerprint of their original; any change of text, order, arrow or print setting gives another.
 */
export const fingerprintOf = (draft: SopDraft): string =>
  sha256(serializeDraft({ ...draft, id: '', silenced: [], guessed: undefined })).slice(0, DIGITS)
