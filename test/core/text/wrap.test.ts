import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/core/text/inlineMarkup'
import { advanceWidth, drawableText } from '../../../src/core/text/metrics'
import { type WrappedLine, widestWord, wrapText } from '../../../src/core/text/wrap'

const setting = { font: 'Arimo', sizePt: 8 } as const

const textOf = (line: WrappedLine) => line.runs.map((run) => run.text).join('')
const linesOf = (text: string, width: number) => wrapText(text, { ...setting, width }).map(textOf)
const widthOf = (text: string) => advanceWidth(text, 'Arimo', 'regular', 8)

/** What a text extractor makes of the lines by their endings. */
const rejoin = (lines: readonly WrappedLine[]) =>
  lines.map((line) => textOf(line) + ({ space: ' ', newline: '\n' }[line.endsWith as string] ?? '')).join('')

describe('wrapping', () => {
  it('breaks at spaces and drops the space', () => {
    expect(linesOf('Menerima surat', widthOf('Menerima'))).toEqual(['Menerima', 'surat'])
  })

  it('keeps a text that is exactly as wide as its cell on one line', () => {
    const text = 'Menerima dan memeriksa berkas permohonan'
    expect(linesOf(text, widthOf(text))).toEqual([text])
  })

  it('breaks after a hyphen or a slash between letters, and not elsewhere', () => {
    expect(linesOf('masing-masing', widthOf('masing-mas'))).toEqual(['masing-', 'masing'])
    expect(linesOf('Berkas/dokumen', widthOf('Berkas/dok'))).toEqual(['Berkas/', 'dokumen'])
    expect(linesOf('selama 1-10 hari', widthOf('selama 1-1'))).toEqual(['selama', '1-10 hari'])
  })

  it('breaks inside a word only where it is wider than the line, after punctuation if there is any', () => {
    const lines = wrapText('https://sop.example.go.id/berkas', {
      ...setting,
      width: widthOf('https://sop.example.go.i'),
    })
    expect(lines.map(textOf)).toEqual(['https://sop.example.go.', 'id/berkas'])
    expect(lines.map((line) => line.endsWith)).toEqual(['middle', 'end'])
  })

  it('never lets a word of 300 characters stick out', () => {
    const lines = wrapText(`a ${'W'.repeat(300)} b`, { ...setting, width: 20 })
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(20 + 1e-6)
    expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(`a${'W'.repeat(300)}b`)
  })

  it('puts a character wider than the line on a line of its own', () => {
    expect(linesOf('WW', 0.1)).toEqual(['W', 'W'])
  })

  it('keeps blank lines and line breaks', () => {
    const lines = wrapText('a. satu\n\nb. dua\n', { ...setting, width: 50 })
    expect(lines.map(textOf)).toEqual(['a. satu', '', 'b. dua', ''])
    expect(lines.map((line) => line.endsWith)).toEqual(['newline', 'newline', 'newline', 'end'])
  })

  it('keeps spaces inside a line and drops those at its end', () => {
    expect(linesOf('a  b   ', 50)).toEqual(['a  b'])
    expect(linesOf('satu   dua', widthOf('satu '))).toEqual(['satu', 'dua'])
    expect(linesOf('   satu', 50)).toEqual(['   satu'])
  })

  it('of nothing gives no lines', () => {
    expect(wrapText('', { ...setting, width: 50 })).toEqual([])
  })

  it('keeps emphasis over line breaks and inside words, on top of the cell\u2019s own face', () => {
    const lines = wrapText('ter*update satu*', { ...setting, width: widthOf('terupdate s'), face: 'bold' })
    expect(lines.map((line) => line.runs.map((run) => `${run.face}:${run.text}`))).toEqual([
      ['bold:ter', 'boldItalic:update'],
      ['boldItalic:satu'],
    ])
  })

  it('draws unknown characters as a visible mark and never drops them', () => {
    expect(linesOf('a☑b', 50)).toEqual(['a\uFFFDb'])
  })

  const word = fc.string({ unit: fc.constantFrom(...'abiWM-/*.,é☑1'), minLength: 1, maxLength: 30 })
  const anyText = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n')), { maxLength: 25 })
    .map((parts) => parts.flat().join('').trim())

  it('loses nothing: the lines joined by their endings are the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 60 }), (text, width) => {
        const expected = drawableText(plainText(text), 'Arimo').replace(/ +\n/g, '\n')
        expect(rejoin(wrapText(text, { ...setting, width })).replace(/ +\n/g, '\n')).toBe(expected)
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  it('never exceeds the width, and measures each run as it is drawn', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 60 }), (text, width) => {
        for (const line of wrapText(text, { ...setting, width })) {
          expect(line.width).toBeLessThanOrEqual(width + 1e-6)
          for (const run of line.runs) {
            expect(run.width).toBeCloseTo(advanceWidth(run.text, 'Arimo', run.face, 8), 6)
          }
        }
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  it('is greedy: the first word of a line would not have fitted on the line before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'surat', 'permohonan', 'dan'), { maxLength: 40 }), (words) => {
        const width = 25
        const lines = linesOf(words.join(' '), width)
        lines.slice(1).forEach((line, index) => {
          expect(widthOf(`${lines[index]} ${line.split(' ')[0]}`)).toBeGreaterThan(width)
        })
      }),
      { seed: 7 },
    )
  })
})

describe('the widest word', () => {
  it('is what a column needs so that no word is cut', () => {
    const text = 'Melaksanakan *pertanggungjawaban* kegiatan/program'
    const width = widestWord(text, setting)
    expect(width).toBeCloseTo(advanceWidth('pertanggungjawaban', 'Arimo', 'italic', 8), 6)
    const endings = wrapText(text, { ...setting, width }).map((line) => line.endsWith)
    expect(endings).not.toContain('middle')
  })

  it('of nothing is 0', () => {
    expect(widestWord('', setting)).toBe(0)
  })
})
