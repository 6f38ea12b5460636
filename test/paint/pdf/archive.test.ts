import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { layout } from '../../../src/core/layout/layout'
import { printedDocument } from '../../../src/core/layout/structure/printedDocument'
import type { ImageItem } from '../../../src/core/page/item'
import { fromBase64, toBase64 } from '../../../src/paint/bytes'
import { paintPdf } from '../../../src/paint/pdf/paintPdf'
import { archiveFaults } from '../../support/archiveFaults'
import { hasPdfTools, runOnPdf, shippedFonts } from '../../support/pdfTools'
import { smallDraft } from '../../support/smallDraft'
import { turnedJpeg } from '../../support/turnedJpeg'
import { DOT_PNG, everyKind, pageOf } from '../pages'

const fonts = shippedFonts()
const createdAt = new Date(Date.UTC(2026, 10, 22, 4, 5, 6))

const load = (text: string): SopDraft => {
  const parsed = parseDraft(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value.draft
}

const print = (draft: SopDraft): Uint8Array => {
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  return paintPdf(result.pages, { ...printedDocument(draft, result), createdAt, fonts })
}

const small = load(JSON.stringify(smallDraft))
const golden = (name: string) => load(readFileSync(`test/golden/${name}/draft.sop.json`, 'utf8'))
const withIdentity = (identity: Partial<SopDraft['identity']>): SopDraft => ({
  ...small,
  identity: { ...small.identity, ...identity },
})
const withPrint = (print: Partial<SopDraft['print']>): SopDraft => ({ ...small, print: { ...small.print, ...print } })

/** A gray JPEG of no matter what; in inks where it has four components. */
const jpeg = (components: number): string => {
  const file = turnedJpeg(1, 'big')
  const frame = file.lastIndexOf(0xc0)
  return toBase64(file.map((byte, at) => (at === frame + 8 ? components : byte)))
}

/** Characters that pasting brings: controls, private ones of symbol fonts, halves of pairs, other scripts, signs of XML and PDF. */
const pasted = 'A\u0000\u0007\uf0b7\ue000\ud83d 😀 č ć ≤ “a” <b> & (c) \\ שלום \ufeff\ufffe'

const drafts: readonly (readonly [string, SopDraft])[] = [
  ['a small draft', small],
  ['an empty draft', golden('draf-kosong')],
  ['an identity of several pages', golden('identitas-panjang')],
  ['a table on two pages, in another font', { ...golden('dua-halaman'), print: { ...small.print, font: 'Tinos' } }],
  ['sections and a total', golden('bagian-dan-jumlah')],
  ['pasted characters', withIdentity({ title: pasted, institution: [pasted], warnings: [pasted, pasted] })],
  ['the longest texts', withIdentity({ title: 'ĳ'.repeat(10_000), institution: ['a'.repeat(9999), 'b'.repeat(9999)] })],
  ['no institution', withIdentity({ institution: [] })],
  ['nothing inside, nothing to sign', withPrint({ attachDraft: false, signatureField: false })],
  ['a logo', withIdentity({ logo: { mediaType: 'image/png', base64: DOT_PNG } })],
  ['a logo from a camera', withIdentity({ logo: { mediaType: 'image/jpeg', base64: jpeg(1) } })],
  ['a logo that cannot be drawn', withIdentity({ logo: { mediaType: 'image/svg+xml', base64: btoa('<svg/>') } })],
]

describe.skipIf(!hasPdfTools)('a PDF is fit for the archive, level A of PDF/A-3', () => {
  it.each(drafts)('%s', (_, draft) => {
    expect(archiveFaults(print(draft))).toEqual([])
  })
})

describe('the level that a PDF claims', () => {
  const claimed = (bytes: Uint8Array) =>
    /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>(.)</.exec(new TextDecoder().decode(bytes))?.[1]
  const paint = (picture?: string) => {
    const image = everyKind.find((item): item is ImageItem => item.kind === 'image')
    const items = image && picture ? [{ ...image, mediaType: 'image/jpeg' as const, base64: picture }] : everyKind
    return paintPdf([pageOf(items)], { fonts, title: 'x', author: '', createdAt, language: 'id-ID', fileId: 'x' })
  }

  it('is A with tags and B without', () => {
    expect(claimed(print(small))).toBe('A')
    expect(claimed(paint())).toBe('B')
  })

  it('is none where a picture has the colours of a press, which sRGB does not explain', () => {
    expect(claimed(paint(jpeg(3)))).toBe('B')
    expect(claimed(paint(jpeg(4)))).toBeUndefined()
    expect(new TextDecoder('latin1').decode(paint(jpeg(4)))).toContain('/DeviceCMYK')
    expect(claimed(paint(toBase64(fromBase64(jpeg(4)).subarray(0, 20))))).toBe('B')
  })
})

/** What is changed in a file whose parts lie open, its length kept where it matters, and the clause that it then breaks. */
const damages: readonly (readonly [clause: string, from: RegExp | string, to: string])[] = [
  ['6.1.2', '%PDF-1.7', '%PDF-1.9'],
  ['6.1.3', /%%EOF\n$/, '%%EOF\n '],
  ['6.1.3', ' /ID [', ' /IX ['],
  ['6.1.6', '<feff', '<fefg'],
  ['6.1.7', /\nendstream/, ' endstream'],
  ['6.1.9', /\nendobj/, ' endobj'],
  ['6.1.13', '/MediaBox [ 0 0 841.89', '/MediaBox [ 0 0 2.8999'],
  ['6.2.2', '\n0 g\n', '\n0 k\n'],
  ['6.2.2', /\/F\d+ (?=[\d.]+ Tf)/, '/F1'],
  ['6.2.3', '/S /GTS_PDFA1', '/S /GTS_PDFX1'],
  ['6.2.3', 'mntrRGB ', 'mntrCMYK'],
  ['6.2.11.3', '/CIDToGIDMap /Identity', '/CIDToGIDMap /Identitx'],
  ['6.2.11.5', /(?<=\/W \[ \d+ \[ )\d/, '9'],
  ['6.2.11.7', /\n<0\w{3}><\w{4}>(?=\n<)/, '\n%'],
  ['6.2.11.7', /(?<=beginbfchar\n<\w{4}>)<\w{4}>/, '<FEFF>'],
  ['6.2.11.8', /\([^\\()]{2}(?=[^()]*\)Tj)/, '(\0\0'],
  ['6.3.2', '/F 4 /FT', '/F 6 /FT'],
  ['6.3.3', '/AP << /N', '/AP << /D'],
  ['6.4', '/SigFlags 0', '/XFA 0'],
  ['6.5', /\/OpenAction \[[^\]]*\]/, '/AA << >>'],
  ['6.6.2.1', '<dc:format>', '<dc:forma>'],
  ['6.6.2.3', /xmp:CreateDate/g, 'xmp:CreateDat3'],
  ['6.6.3', '<pdf:Producer>jsPDF', '<pdf:Producer>JsPDF'],
  ['6.6.4', '<pdfaid:part>3', '<pdfaid:part>2'],
  ['6.7.2', '/Marked true', '/Marked null'],
  ['6.7.3', '/Artifact BMC', '%'],
  ['6.7.3', '/S /TR', '/S /TX'],
  ['6.7.4', '/Lang (id-ID)', '/Lang (id_ID)'],
  ['6.7.7', /\/Alt \([^)]*\) (?=\/K [^/]*\/P \d+ 0 R \/Pg \d+ 0 R \/S \/Figure)/, ''],
  ['6.8', '/AFRelationship /Source', '/AFRelationship /Sourcf'],
  ['6.8', '/AF [', '/AG ['],
  ['6.8', '/Subtype /application#2fjson', '/Subtype /applicationjson'],
]

describe.skipIf(!hasPdfTools)('what is not fit for the archive is found:', () => {
  const open = ['--stream-data=uncompress', '--object-streams=disable', '--newline-before-endstream']
  const plain = runOnPdf(print(small), 'sh', (path) => ['-c', `qpdf ${open.join(' ')} "$0" - | base64`, path])
  const text = Buffer.from(plain, 'base64').toString('latin1')

  it('nothing in the file laid open', () => {
    expect(archiveFaults(Buffer.from(text, 'latin1'))).toEqual([])
  })
  it.each(damages)('%s, of %s', (clause, from, to) => {
    const damaged = text.replace(from, (found) => to.padEnd(found.length))
    expect(damaged).not.toBe(text)
    expect(archiveFaults(Buffer.from(damaged, 'latin1')).map((fault) => fault.split(' ')[0])).toContain(clause)
  })
})
