import type { IdSource } from '../editor/ports/machine'

/** Letters of entity ids: digits and small letters without those that are easily taken for another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
/** 32 letters to the tenth: two of 4,000 ids in a draft agree with a chance of one in 10^8. */
const ENTITY_ID_LENGTH = 10

/** Random ids. `crypto.randomUUID` is not used: it exists only on https and localhost, not on a plain intranet server. */
export const randomIds: IdSource = {
  draftId: () => uuidOf(randomBytes(16)),
  entityId: () => Array.from(randomBytes(ENTITY_ID_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join(''),
}

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

/** A version 4 uuid (RFC 9562, section 5.4) of sixteen random bytes. */
export const uuidOf = (bytes: Uint8Array): string => {
  const marked = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40
    return index === 8 ? (byte & 0x3f) | 0x80 : byte
  })
  const digits = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
