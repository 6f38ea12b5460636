import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInlineMarkup, plainText } from '../../../src/core/text/inlineMarkup'

/** Writes spans shortly: i(…), b(…), bi(…). */
function shape(text: string): string {
  const marks = { regular: '', italic: 'i', bold: 'b', boldItalic: 'bi' }
  return parseInlineMarkup(text)
    .map((span) => (span.face === 'regular' ? span.text : `${marks[span.face]}(${span.text})`))
    .join('')
}

describe('inline markup', () => {
  it.each([
    ['tanpa tanda', 'tanpa tanda'],
    ['*file* dan **penting**', 'i(file) dan b(penting)'],
    ['***keduanya***', 'bi(keduanya)'],
    ['**tebal *miring* tebal**', 'b(tebal )bi(miring)b( tebal)'],
    ['*miring **tebal** miring*', 'i(miring )bi(tebal)i( miring)'],
    ['*a**b**c*', 'i(a)bi(b)i(c)'],
    ['ter*update*nya', 'teri(update)nya'],
    ['baris *satu\ndua* baris', 'baris i(satu\ndua) baris'],
  ])('%j reads as %j', (text, expected) => {
    expect(shape(text)).toBe(expected)
  })

  it.each([
    ['bintang \\* biasa', 'bintang * biasa'],
    ['\\*bukan miring\\*', '*bukan miring*'],
    ['satu *tanpa penutup', 'satu *tanpa penutup'],
    ['satu tanpa pembuka*', 'satu tanpa pembuka*'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['* butir\n* butir', '* butir\n* butir'],
    ['nilai*\n*) keterangan', 'nilai*\n*) keterangan'],
    ['**', '**'],
    ['**tebal*', '*i(tebal)'],
    ['*miring**', 'i(miring)*'],
    ['\\\\ dan \\n', '\\\\ dan \\n'],
  ])('a star that nothing closes is a star: %j reads as %j', (text, expected) => {
    expect(shape(text)).toBe(expected)
  })

  it('is not HTML', () => {
    expect(shape('<b>a</b> & &amp;')).toBe('<b>a</b> & &amp;')
  })

  it('keeps every character that is not a star or a backslash, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('*', '**', '\\', 'a', 'b', ' ', '\n'), maxLength: 40 })
    const withoutMarks = (value: string) => value.replace(/[*\\]/g, '')
    fc.assert(
      fc.property(text, (value) => {
        expect(withoutMarks(plainText(value))).toBe(withoutMarks(value))
      }),
      { seed: 3, numRuns: 1000 },
    )
  })

  it('never has two neighbouring spans of one face, nor an empty one', () => {
    const text = fc.string({ unit: fc.constantFrom('*', '**', '***', 'a', ' '), maxLength: 40 })
    fc.assert(
      fc.property(text, (value) => {
        const spans = parseInlineMarkup(value)
        expect(spans.every((span) => span.text !== '')).toBe(true)
        expect(spans.some((span, index) => span.face === spans[index - 1]?.face)).toBe(false)
      }),
      { seed: 4, numRuns: 500 },
    )
  })

  it('reads 10,000 characters of nothing but trouble', () => {
    expect(plainText('a** '.repeat(2500))).toBe('a** '.repeat(2500))
    expect(plainText('**a '.repeat(2500))).toBe('**a '.repeat(2500))
    expect(plainText('**a*'.repeat(2500)).replaceAll('*', '')).toBe('a'.repeat(2500))
  })

  it('of nothing is nothing', () => {
    expect(parseInlineMarkup('')).toEqual([])
  })
})
