import { describe, expect, it } from 'vitest'
import { MAX_LOGO_BYTES } from '../../../src/core/draft/limits'
import { readLogo } from '../../../src/ui/panels/readLogo'

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const picture = (bytes: readonly number[], type: string): Blob => new Blob([Uint8Array.from(bytes)], { type })

describe('a picture chosen as logo', () => {
  it('is kept byte for byte', async () => {
    const bytes = [...PNG_SIGNATURE, ...Array.from({ length: 20_000 }, (_, index) => index % 256)]
    const read = await readLogo(picture(bytes, 'image/png'))
    expect(read.ok && read.value.mediaType).toBe('image/png')
    expect(read.ok && [...Buffer.from(read.value.base64, 'base64')]).toEqual(bytes)
  })

  it('may be an SVG that can only be looked at', async () => {
    const svg = (inside: string) => picture([...Buffer.from(`<svg>${inside}</svg>`)], 'image/svg+xml')
    const read = await readLogo(svg('<path d="M0 0h1"/>'))
    expect(read.ok && read.value.mediaType).toBe('image/svg+xml')
    expect(await readLogo(svg('<script/>'))).toEqual({ ok: false, failure: 'unsafe' })
  })

  it('is refused when it is neither PNG, JPEG nor SVG, whatever its name says', async () => {
    expect(await readLogo(picture(PNG_SIGNATURE, 'image/gif'))).toEqual({ ok: false, failure: 'other-media-type' })
    expect(await readLogo(picture([1, 2, 3], 'image/png'))).toEqual({ ok: false, failure: 'other-media-type' })
  })

  it('is refused unread when it is too large', async () => {
    const unread = { size: MAX_LOGO_BYTES + 1, type: 'image/png', arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await readLogo(unread)).toEqual({ ok: false, failure: 'too-large' })
  })

  it('is refused when it cannot be read', async () => {
    const gone = { size: 10, type: 'image/jpeg', arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readLogo(gone)).toEqual({ ok: false, failure: 'not-base64' })
  })
})
