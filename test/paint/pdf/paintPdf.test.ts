import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImageItem, Item, TextItem } from '../../../src/core/page/item'
import type { Page } from '../../../src/core/page/page'
import { advanceWidth } from '../../../src/core/text/metrics'
import type { PdfFonts } from '../../../src/paint/pdf/fonts'
import { type PdfOptions, paintPdf } from '../../../src/paint/pdf/paintPdf'
import {
  hasPdfTools,
  pdfAttachment,
  pdfFonts,
  pdfInfo,
  pdfText,
  pdfWords,
  qpdfComplaints,
  runOnPdf,
  shippedFonts,
} from '../../support/pdfTools'
import { cell, DOT_PNG, everyKind, pageOf } from '../pages'

let fonts: PdfFonts
beforeAll(() => {
  fonts = shippedFonts()
})

const paint = (pages: readonly Page[], options: Partial<PdfOptions> = {}) =>
  paintPdf(pages, {
    fonts,
    title: 'Prosedur “Pelayanan” – č',
    author: 'DINAS CONTOH',
    createdAt: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
    language: 'id-ID',
    fileId: '3f0c',
    ...options,
  })

/** The file as text, its content uncompressed: what is drawn, operator by operator. */
const operators = (pages: readonly Page[]) => new TextDecoder('latin1').decode(paint(pages, { compress: false }))

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('a painted PDF', () => {
  it('has the same bytes for the same pages, id and date', () => {
    expect(paint([pageOf(everyKind)])).toEqual(paint([pageOf(everyKind)]))
    expect(paint([pageOf(everyKind)], { fileId: 'other' })).not.toEqual(paint([pageOf(everyKind)]))
  })

  it('draws lines, outlines and surfaces at their places in twentieths of a mm, y upward', () => {
    const content = operators([{ width: 100, height: 100, items: everyKind.slice(0, 4) }])
    expect(content).toContain('q 0.14173228 0 0 0.14173228 0 0 cm\n')
    expect(content).toContain('200 1800 m\n1200 1800 l\nS')
    expect(content).toContain('[20 10]0 d')
    expect(content).toMatch(/q 1 0 0 1 2000 800 cm\n0 0 m\n200 -200 l\n.* c\nh\nB\nQ/)
    expect(content).toContain('360 -320 680 -600 re\nB')
  })

  it('strokes lines of one pen at once, and lines of another by themselves', () => {
    const [line, dashed] = everyKind.slice(0, 2) as [Item, Item]
    expect(operators([pageOf([line, line, dashed, line])]).match(/\nS\n/g)).toHaveLength(3)
  })

  it('sets the colour of every text itself, whatever was filled before', () => {
    const content = operators([pageOf([...everyKind.slice(2, 4), ...cell('Teks', 10, 10, 50)])])
    const afterFill = content.slice(content.lastIndexOf(' re\n'))
    expect(afterFill).toMatch(/BT\n.*Tf\n0 g\n/)
  })

  it('sets the colour of every surface itself, whatever text came before', () => {
    const surface = { kind: 'rect', x: 10, y: 10, w: 5, h: 5, fill: '#ffeecc' } as const
    const content = operators([pageOf([surface, ...cell('Teks', 10, 10, 50), surface])])
    const afterText = content.slice(content.lastIndexOf('\nET'))
    expect(afterText).toMatch(/1 0\.933 0\.8 rg\n.* re\nf/)
  })

  it('forgets one page’s pens on the next', () => {
    const dashed = everyKind.slice(1, 2)
    const content = operators([pageOf(dashed), pageOf(dashed)])
    expect(content.match(/\[20 10\]0 d/g)).toHaveLength(2)
  })

  it('refuses to print nothing, and to print without the font', () => {
    expect(() => paint([])).toThrow()
    expect(() => paint([pageOf(everyKind)], { fonts: new Map() })).toThrow(/Arimo/)
  })

  it('shows a broken or undrawable picture as a crossed frame', () => {
    const image: ImageItem = {
      kind: 'image',
      x: 0,
      y: 0,
      w: 10,
      h: 10,
      mediaType: 'image/png',
      base64: DOT_PNG,
      description: '',
    }
    const strokes = (item: ImageItem) => operators([pageOf([item])]).match(/\nS\n/g)?.length ?? 0
    expect(strokes(image)).toBe(0)
    expect(strokes({ ...image, base64: 'AAAA' })).toBe(2)
    expect(strokes({ ...image, base64: '*' })).toBe(2)
    expect(strokes({ ...image, mediaType: 'image/svg+xml' })).toBe(2)
  })
})

describe.skipIf(!hasPdfTools)('a painted PDF in the eyes of other programs', () => {
  it('is sound, of version 1.7, and names itself', () => {
    const bytes = paint([pageOf(everyKind), { width: 210, height: 297, items: everyKind }])
    expect(qpdfComplaints(bytes)).toBe('')
    const info = pdfInfo(bytes)
    expect(info.get('PDF version')).toBe('1.7')
    expect(info.get('Title')?.normalize('NFC')).toBe('Prosedur “Pelayanan” – č')
    expect(info.get('Author')).toBe('DINAS CONTOH')
    expect(info.get('Pages')).toBe('2')
    expect(info.get('Page size')).toMatch(/^935\.43 x 609\.45/)
    expect(info.get('CreationDate')).toContain('2026')
    expect(runOnPdf(bytes, 'pdfinfo', (path) => ['-meta', path])).toContain('Prosedur “Pelayanan” – č')
  })

  it('tells readers its language, to show its title, not to scale it, and where to jump', () => {
    const bytes = paint([pageOf([]), pageOf([])], {
      bookmarks: [
        { title: 'Identitas', page: 0 },
        { title: 'Bagan (č)', page: 1 },
      ],
    })
    const { qpdf } = JSON.parse(
      runOnPdf(bytes, 'qpdf', (path) =>
        ['--json', '--no-original-object-ids', path].filter((word) => word !== '--no-original-object-ids'),
      ),
    )
    const objects = JSON.stringify(qpdf)
    expect(objects).toContain('"/Lang":"u:id-ID"')
    expect(objects).toContain('"/DisplayDocTitle":true')
    expect(objects).toContain('"/PrintScaling":"/None"')
    expect(objects).toContain('"/Title":"u:Bagan (č)"')
    expect(qpdfComplaints(bytes)).toBe('')
  })

  it('embeds every font that it uses as a tagged subset, and no other', () => {
    const listed = pdfFonts(paint([pageOf(everyKind)]))
    expect(listed.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'Arimo-Bold',
      'Arimo-Italic',
      'Arimo-Regular',
    ])
    for (const { name, embedded, subset, unicode } of listed) {
      expect(name).toMatch(/^[A-Z]{6}\+/)
      expect({ embedded, subset, unicode }).toEqual({ embedded: true, subset: true, unicode: true })
    }
  })

  it('gives back the text of every cell, whole and in the order of the items', () => {
    const texts = [
      'Menyusun rancangan peraturan perundang-undangan dan menyampaikannya kepada pihak terkait',
      'undang-undang undang-undang undang-undang undang-undang',
      'Harga ≤ 5 → “tetap” – é 10 € ½',
      'Satu\nDua\n\nTiga',
    ]
    const bytes = paint([pageOf(texts.flatMap((text, index) => cell(text, 20 + 60 * index, 20, 28)))])
    const expected = texts.map((text) => text.replaceAll(/\s+/g, ' '))
    const raw = squeeze(pdfText(bytes, 'raw')).replaceAll('- ', '-')
    expect(raw).toBe(expected.join(' '))
    const read = squeeze(pdfText(bytes)).replaceAll('- ', '-')
    for (const text of expected) expect(read).toContain(text)
  })

  it('keeps the words of neighbouring cells apart', () => {
    const bytes = paint([
      pageOf([...cell('Komputer', 20, 20, 30), ...cell('15 Menit', 34, 20, 30), ...cell('Nota', 47, 20, 30)]),
    ])
    expect(squeeze(pdfText(bytes, 'layout'))).toBe('Komputer 15 Menit Nota')
    expect(squeeze(pdfText(bytes))).toBe('Komputer 15 Menit Nota')
  })

  it('puts every word where layout measured it, to 0.05 mm', () => {
    const lines = cell('Memeriksa **kelengkapan** berkas *permohonan* dan AVA Ta. WAWANCARA 1.234', 20, 30, 250)
    const words = pdfWords(paint([pageOf(lines)]))
    let along = 20
    const expected = lines.flatMap(({ runs }) =>
      runs.flatMap(({ text, face, width }) => {
        const left = along
        along += width
        return [...text.matchAll(/\S+/g)].map((word) => ({
          text: word[0],
          left: left + advanceWidth(text.slice(0, word.index), 'Arimo', face, 8),
          right: left + advanceWidth(text.slice(0, word.index + word[0].length), 'Arimo', face, 8),
        }))
      }),
    )
    expect(words.map(({ text }) => text)).toEqual(expected.map(({ text }) => text))
    expected.forEach(({ left, right }, index) => {
      expect(Math.abs((words[index]?.left ?? 0) - left)).toBeLessThan(0.05)
      expect(Math.abs((words[index]?.right ?? 0) - right)).toBeLessThan(0.05)
    })
  })

  it('reads plain spaces back even where no-break spaces share their glyph', () => {
    const bytes = paint([pageOf(cell('10\u00a0Menit dan lagi', 20, 20, 100))])
    expect(pdfText(bytes).trim()).toBe('10 Menit dan lagi')
  })

  it('prints upward text whole', () => {
    const [line] = cell('Kepala Bagian', 50, 100, 60) as [TextItem]
    expect(squeeze(pdfText(paint([pageOf([{ ...line, rotation: 90 }])])))).toBe('Kepala Bagian')
  })

  it('stays sound and loses no printable letter, whatever the texts hold', () => {
    const anything = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(
          '\t',
          '\0',
          '\u202e',
          '\ud83d',
          '😀',
          'שלום',
          'سلام',
          '\u0085',
          '\r\n',
          '(',
          ')',
          '\\',
          '<',
          '\ufeff',
        ),
        fc.constant('panjang'.repeat(43)),
      ),
      { maxLength: 8 },
    )
    const texts = fc.sample(anything, { numRuns: 60, seed: 35 }).map((parts) => `A${parts.join('')}Z`)
    const pages = texts.map((text) => {
      const [line] = cell('x', 10, 10, 50) as [TextItem]
      return pageOf([{ ...line, sizePt: 0.5, runs: [{ text, face: 'regular', width: 10 }] }])
    })
    const bookmarks = texts.map((title, page) => ({ title, page }))
    const bytes = paint(pages, { title: texts.join(), author: texts.join(), bookmarks })
    expect(qpdfComplaints(bytes)).toBe('')
    const read = pdfText(bytes, 'raw').split('\f')
    texts.forEach((text, index) => {
      expect(read[index]?.replace(/[^A-Za-z]/g, '')).toBe(text.replace(/[^A-Za-z]/g, ''))
    })
  })
})

describe.skipIf(!hasPdfTools)('what travels inside a painted PDF', () => {
  it('is the source, byte for byte, named as the source', () => {
    const text = '{"format":"lajur","č":"“”"}\n'
    const attachment = { name: 'sop.json', mediaType: 'application/json', text, description: 'Draf SOP' }
    const pdf = paint([pageOf(everyKind)], { attachment })
    expect(qpdfComplaints(pdf)).toBe('')
    expect(runOnPdf(pdf, 'pdfdetach', (path) => ['-list', path])).toContain('1: sop.json')
    expect(pdfAttachment(pdf)).toBe(text)
    expect(new TextDecoder('latin1').decode(pdf)).toContain('/AFRelationship /Source')
  })

  it('is an empty signature field over its box, which prints nothing', () => {
    const signatureField = {
      name: 'ttd',
      page: 1,
      box: { x: 200, y: 40, w: 60, h: 25 },
      description: 'Tempat tanda tangan',
    }
    const pdf = paint([pageOf([]), pageOf(everyKind)], { signatureField })
    expect(qpdfComplaints(pdf)).toBe('')
    expect(pdfInfo(pdf).get('Form')).toBe('AcroForm')
    const signatures = runOnPdf(pdf, 'sh', (path) => ['-c', 'pdfsig "$0" 2>&1 || true', path])
    expect(signatures).toContain('ttd')
    expect(signatures).toMatch(/not signed/)
    const [left, bottom, right, top] = (
      /\/Rect \[([\d. ]+)\]/.exec(new TextDecoder('latin1').decode(pdf))?.[1] ?? ''
    ).split(' ')
    expect([left, bottom, right, top].map((value) => Math.round((Number(value) * 25.4) / 72))).toEqual([
      200, 150, 260, 175,
    ])
  })
})
