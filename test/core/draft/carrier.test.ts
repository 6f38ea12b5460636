import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftInMarkup,
  draftInPng,
  isMarkup,
  isPng,
  scriptContent,
  withDraftInPng,
} from '../../../src/core/draft/carrier'
import { renderPageSvg } from '../../../src/paint/svg/renderPageSvg'

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', new Uint8Array()),
])
const json = fc.jsonValue().map((value) => JSON.stringify(value))
const SEED = 20_261_122

describe('a draft in an SVG or a web page', () => {
  it('is found again letter by letter, whatever it holds', () => {
    const page = { width: 10, height: 10, items: [] }
    fc.assert(
      fc.property(json, (text) => {
        const svg = renderPageSvg(page, undefined, { attribute: 'data-lajur-draft', text })
        expect(draftInMarkup(svg)).toBe(text)
        const html = `<!doctype html><script data-lajur-draft="1">${scriptContent(text)}</script>`
        expect(JSON.parse(draftInMarkup(html) ?? '')).toEqual(JSON.parse(text))
      }),
      { seed: SEED },
    )
  })

  it('cannot end its script element early', () => {
    expect(scriptContent('"</script><b>"')).not.toContain('<')
  })

  it('is not found in other markup, and JSON is no markup', () => {
    expect(draftInMarkup('<svg><metadata>{}</metadata></svg>')).toBeNull()
    expect(isMarkup('\ufeff <svg/>')).toBe(true)
    expect(isMarkup('{"a": "<svg>"}')).toBe(false)
  })
})

describe('a draft in a PNG', () => {
  it('is found again byte by byte', () => {
    fc.assert(
      fc.property(json, (text) => {
        const carried = withDraftInPng(png, Buffer.from(text))
        expect(isPng(carried)).toBe(true)
        expect(Buffer.from(draftInPng(carried) ?? []).toString()).toBe(text)
      }),
      { seed: SEED },
    )
  })

  it('stands in a chunk with the checksum of the standard, after the header', () => {
    const carried = Buffer.from(withDraftInPng(png, Buffer.from('{}')))
    expect(carried.subarray(37, 41).toString()).toBe('iTXt')
    // The same checksum, reckoned another way.
    const body = carried.subarray(37, 41 + carried.readUInt32BE(33))
    expect(carried.readUInt32BE(37 + body.length)).toBe(crcOf(body))
  })

  it('is not found in other pictures, nor in a torn one', () => {
    expect(draftInPng(png)).toBeNull()
    expect(draftInPng(png.subarray(0, 20))).toBeNull()
    expect(isPng(Buffer.from('GIF89a'))).toBe(false)
  })
})

/** CRC-32 through a table, another way than the program's. */
const crcOf = (bytes: Uint8Array): number => {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
