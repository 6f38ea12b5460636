import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { FONT_NAMES } from '../../../src/core/draft/print'
import type { FontFace } from '../../../src/core/page/item'
import {
  advanceWidth,
  drawableText,
  fontFile,
  fontNames,
  hasGlyph,
  missingGlyphs,
  resolveFont,
  verticalMetrics,
} from '../../../src/core/text/metrics'

const faces: readonly FontFace[] = ['regular', 'bold', 'italic', 'boldItalic']
const mmPerPoint = 25.4 / 72

describe('advance widths', () => {
  const doc = new jsPDF({ unit: 'mm' })
  for (const font of fontNames) {
    for (const face of faces) {
      const file = fontFile(font, face)
      const bytes = readFileSync(new URL(`../../../public/fonts/${file}`, import.meta.url))
      doc.addFileToVFS(file, bytes.toString('base64'))
      doc.addFont(file, font, face)
    }
  }

  /** The unit that jsPDF reports text width in is the document's: mm. */
  const widthInPdf = (text: string, font: string, face: FontFace, sizePt: number) => {
    doc.setFont(font, face)
    doc.setFontSize(sizePt)
    return doc.getTextWidth(text)
  }

  const samples = [
    'Menerima surat permohonan, memeriksa kelengkapan',
    'AVAST To Ty. fi fl — “Pelayanan” é → ≤ 5 ± 2 × 3',
    'NIP. 19xxxxxxxx xxxxxx x xxx',
  ]

  it.each(faces)('are those that jsPDF computes for the same file, to 0.01 %% (%s)', (face) => {
    for (const font of fontNames) {
      for (const text of samples) {
        const inPdf = widthInPdf(text, font, face, 8)
        expect(Math.abs(advanceWidth(text, font, face, 8) / inPdf - 1)).toBeLessThan(1e-4)
      }
    }
  })

  it.each(fontNames)('agree with jsPDF on any text of the shipped characters (%s)', (font) => {
    const shipped = [...drawableCharacters(font)]
    const anyText = fc.string({ unit: fc.constantFrom(...shipped), minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(anyText, fc.constantFrom(...faces), fc.constantFrom(6.5, 8, 11), (text, face, sizePt) => {
        const inPdf = widthInPdf(drawableText(text, font), font, face, sizePt)
        expect(advanceWidth(text, font, face, sizePt)).toBeCloseTo(inPdf, 4)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('add up: no kerning, so a text is as wide as its parts', () => {
    const parts = ['A', 'V', 'A', 'T', 'o']
    const sum = parts.reduce((total, part) => total + advanceWidth(part, 'Arimo', 'regular', 10), 0)
    expect(advanceWidth(parts.join(''), 'Arimo', 'regular', 10)).toBeCloseTo(sum, 9)
  })

  it.each([
    ['Arimo', 'Arial', 1139],
    ['Tinos', 'Times New Roman', 1024],
    ['Carlito', 'Calibri', 1038],
  ])('of %s are those of %s: a digit is %i of 2048 units wide', (font, _, units) => {
    expect(advanceWidth('0', font, 'regular', 12)).toBeCloseTo((units / 2048) * 12 * mmPerPoint, 9)
  })

  it('measure a missing character as the mark that is drawn for it', () => {
    expect(advanceWidth('漢', 'Arimo', 'bold', 9)).toBe(advanceWidth('\uFFFD', 'Arimo', 'bold', 9))
    expect(advanceWidth('漢', 'Arimo', 'bold', 9)).toBeGreaterThan(0)
  })
})

describe('characters', () => {
  it('are known for Indonesian text with its punctuation, arrows and comparison signs', () => {
    for (const character of 'Aaéñ–—“”‘’…→←≤≥±×²€•○□') {
      expect(hasGlyph('Arimo', character.codePointAt(0) ?? 0), character).toBe(true)
    }
  })

  it('that are missing are each named once, in order', () => {
    expect(missingGlyphs('☑ satu 漢 dua ☑ 😀', 'Arimo')).toEqual(['☑', '漢', '😀'])
    expect(missingGlyphs('biasa\n\tsaja', 'Arimo')).toEqual([])
  })

  it('that are missing are replaced by one visible mark each, never dropped', () => {
    expect(drawableText('a😀b漢', 'Arimo')).toBe('a\uFFFDb\uFFFD')
    for (const font of fontNames) {
      const mark = drawableText('漢', font)
      expect(hasGlyph(font, mark.codePointAt(0) ?? 0), font).toBe(true)
      expect(drawableText('a😀b漢', font)).toBe(`a${mark}b${mark}`)
    }
  })

  it('that draw nothing or turn the text round are dropped, tabs are spaces', () => {
    expect(drawableText('a\tb\u0000c\u200bd\u202ee\u00adf\ufeff', 'Arimo')).toBe('a bcdef')
  })

  it('of line breaks stay, whatever system wrote them', () => {
    expect(drawableText('a\r\nb\rc\u2028d', 'Arimo')).toBe('a\nb\nc\nd')
  })

  it('are composed, so that a letter with a separate accent is one that the font has', () => {
    expect(drawableText('e\u0301', 'Arimo')).toBe('é')
  })

  it('leave text drawable: a second pass changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = drawableText(text, 'Arimo')
        expect(drawableText(once, 'Arimo')).toBe(once)
        expect(missingGlyphs(once, 'Arimo')).toEqual([])
      }),
      { seed: 2 },
    )
  })
})

describe('fonts', () => {
  it('on offer are those that are shipped', () => {
    expect(fontNames).toEqual(FONT_NAMES)
  })

  it('that are not shipped fall back to one that is', () => {
    expect(fontNames).toContain(resolveFont('Comic Sans'))
    expect(resolveFont('constructor')).toBe(resolveFont('Comic Sans'))
    expect(advanceWidth('abc', 'Comic Sans', 'regular', 8)).toBe(advanceWidth('abc', 'Arimo', 'regular', 8))
  })

  it('have the vertical metrics of Arial', () => {
    const { ascent, descent, capHeight } = verticalMetrics('Arimo', 'regular', 10)
    expect(ascent / (10 * mmPerPoint)).toBeCloseTo(0.905, 3)
    expect(descent / (10 * mmPerPoint)).toBeCloseTo(0.212, 3)
    expect(capHeight).toBeLessThan(ascent)
  })
})

function drawableCharacters(font: string): string[] {
  const basicPlane = Array.from({ length: 0xd7ff }, (_, codePoint) => codePoint)
  return basicPlane.filter((codePoint) => hasGlyph(font, codePoint)).map((codePoint) => String.fromCodePoint(codePoint))
}
