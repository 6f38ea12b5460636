import type { SopDraft } from '../../core/draft/draft'
import { MAX_FILE_BYTES } from '../../core/draft/limits'
import { serializeDraft } from '../../core/draft/serialize'
import type { GivenFile } from '../files/importDraft'
import type { Ports } from '../ports/ports'
import { formatRoute } from '../route'

/** Longest address that is handed out, in characters: chat programs and mail cut longer ones. */
export const LONGEST_LINK = 16_000

/** Compresses bytes as zlib does; the other way than `Inflate`. */
export type Deflate = (data: Uint8Array) => Promise<Uint8Array>

/** An address that carries the whole draft behind its hash, which no browser sends to a server; null where it is too long. */
export const linkOf = async (draft: SopDraft, page: string, deflate: Deflate): Promise<string | null> => {
  const packed = await deflate(new TextEncoder().encode(serializeDraft(draft)))
  const payload = [...packed].map((byte) => String.fromCharCode(byte)).join('')
  const safe = btoa(payload).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  const link = page.replace(/#.*$/, '') + formatRoute({ kind: 'shared', payload: safe })
  return link.length > LONGEST_LINK ? null : link
}

/** What an address carries, as a file to import; null where it is no compressed data, or more than a file may hold. */
export const fileOfLink = async (
  payload: string,
  inflate: Ports['inflate'],
  name: string,
): Promise<GivenFile | null> => {
  const packed = fromUrlBase64(payload)
  const content = packed === null ? 'too-large' : await inflate(packed, MAX_FILE_BYTES)
  if (content === 'too-large' || content.length === 0) return null
  return { name, size: content.length, arrayBuffer: async () => Uint8Array.from(content).buffer }
}

const fromUrlBase64 = (text: string): Uint8Array | null => {
  if (!/^[\w-]+$/.test(text)) return null
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
