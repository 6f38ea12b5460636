import type { Inflate } from '../core/draft/pdfDraft'

/** Inflates with the browser's own decompressor, piece by piece, so that nothing past the limit is ever kept. */
export const browserInflate: Inflate = async (data, limit) => {
  const decompressor = new DecompressionStream('deflate')
  const writer = decompressor.writable.getWriter()
  const written = writer.write(data as BufferSource).then(() => writer.close())
  written.catch(() => {}) // A broken end shows in the reading too.
  const reader = decompressor.readable.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > limit) {
        await reader.cancel()
        return 'too-large'
      }
      pieces.push(value)
    }
  } catch {
    // What came out before the break is all there is.
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer())
}
