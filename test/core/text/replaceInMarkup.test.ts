import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInlineMarkup, placedText, plainText } from '../../../src/core/text/inlineMarkup'
import { splitMarkup } from '../../../src/core/text/markupCharacters'
import { replaceInMarkup } from '../../../src/core/text/replaceInMarkup'

const replaced = (text: string, find: string, words: string): string => {
  const start = plainText(text).indexOf(find)
  return replaceInMarkup(text, [{ start, end: start + find.length }], words)
}

const marked = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '**', '\\*', '\n', 'é'), maxLength: 14 })

describe('the places of a text as it reads', () => {
  it('name for every character where it is written', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const { plain, places } = placedText(text)
        expect(plain).toBe(plainText(text))
        expect(places).toHaveLength(plain.length)
        places.forEach((place, index) => {
          const written = text.startsWith('\\*', place) ? '*' : text[place]
          expect(written).toBe(plain[index])
          expect(place).toBeGreaterThan(places[index - 1] ?? -1)
        })
      }),
      { seed: 20, numRuns: 500 },
    )
  })
})

describe('replacing words in a text with markup', () => {
  it('leaves every star that is not concerned where it is', () => {
    expect(replaced('Berkas *helpdesk* lengkap', 'lengkap', 'sah')).toBe('Berkas *helpdesk* sah')
    expect(replaced('Berkas *helpdesk* lengkap', 'helpdesk', 'front office')).toBe('Berkas *front office* lengkap')
    expect(replaced('***a** b*', 'a', 'x')).toBe('***x** b*')
  })

  it('writes words over a border of faces in the face of their first character', () => {
    expect(parseInlineMarkup(replaced('Surat *draft* akhir', 'Surat draft', 'Konsep'))).toEqual([
      { text: 'Konsep akhir', face: 'regular' },
    ])
    expect(parseInlineMarkup(replaced('a *b c* d', 'b c', 'x'))).toEqual(parseInlineMarkup('a *x* d'))
  })

  it('takes emphasis away together with the words that had it', () => {
    expect(replaced('Berkas *helpdesk* lengkap', 'helpdesk ', '')).toBe('Berkas lengkap')
    expect(plainText(replaced('**tebal**', 'tebal', ''))).toBe('')
  })

  it('takes stars in the new words for stars', () => {
    expect(plainText(replaced('nilai x', 'x', '*penting*'))).toBe('nilai *penting*')
  })

  it('says the new words whatever the markup, and changes no face outside of them', () => {
    const words = fc.constantFrom('', 'x', 'x y', ' x', '*', 'x*')
    fc.assert(
      fc.property(marked, fc.nat(12), fc.nat(4), words, (text, from, length, put) => {
        const { plain } = placedText(text)
        const range = { start: Math.min(from, plain.length), end: Math.min(from + length, plain.length) }
        const result = replaceInMarkup(text, [range], put)
        expect(plainText(result)).toBe(plain.slice(0, range.start) + put + plain.slice(range.end))
      }),
      { seed: 21, numRuns: 2000 },
    )
  })
})

describe('cutting a text with markup in two', () => {
  it('closes and opens emphasis at the cut', () => {
    expect(splitMarkup('Buat *surat dinas* dan **arsip**', 'Buat *surat '.length)).toEqual([
      'Buat *surat* ',
      '*dinas* dan **arsip**',
    ])
    expect(splitMarkup('tanpa tanda', 5)).toEqual(['tanpa', ' tanda'])
  })

  it('loses no character, wherever the cut is', () => {
    fc.assert(
      fc.property(marked, fc.nat(14), (text, at) => {
        const [first, second] = splitMarkup(text, at)
        expect(plainText(first) + plainText(second)).toBe(plainText(text))
      }),
      { seed: 24, numRuns: 1000 },
    )
  })
})
