import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, utf8Length } from '../../../src/core/draft/plainText'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
)

describe('the plain form of a text', () => {
  it('is reached at once', () => {
    fc.assert(
      fc.property(anyText, (text) => plainText(plainText(text)) === plainText(text)),
      { seed: 5, numRuns: 500 },
    )
  })

  it('survives UTF-8 and XML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text)
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(plain))).toBe(plain)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
        expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/)
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  it('leaves ordinary texts as they are', () => {
    expect(plainText('Menyusun *draft*\n\t“konsep” 😀')).toBe('Menyusun *draft*\n\t“konsep” 😀')
  })
})

describe('the length of a text in UTF-8', () => {
  it('is what an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => utf8Length(text) === new TextEncoder().encode(text).length),
      { seed: 7, numRuns: 500 },
    )
  })
})
