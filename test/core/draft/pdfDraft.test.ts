import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES } from '../../../src/core/draft/limits'
import { draftFileInPdf, isPdf } from '../../../src/core/draft/pdfDraft'
import { browserInflate } from '../../../src/platform/inflate'

const DRAFT = '{"format":"lajur","version":1,"procedures":[{"title":"“Satu”"}]}'

/** A PDF's bytes around one stream with this dictionary. */
const pdfOf = (...streams: readonly (readonly [dictionary: string, data: Uint8Array])[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<</Names<</EmbeddedFiles 9 0 R>>>>\nendobj\n'),
    ...streams.flatMap(([dictionary, data], index) => [
      Buffer.from(`${index + 2} 0 obj\n<<${dictionary}>>\nstream\r\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
    Buffer.from('%%EOF\n'),
  ])

const read = async (pdf: Uint8Array): Promise<string> => {
  const result = await draftFileInPdf(pdf, browserInflate)
  return result.ok ? new TextDecoder().decode(result.value) : (result.failure[0]?.code ?? '')
}

const packed = deflateSync(DRAFT)

describe('the draft in a PDF', () => {
  it('is found however the dictionary is written', async () => {
    const plain = Buffer.from(DRAFT)
    expect(await read(pdfOf([`/Type/EmbeddedFile/Length ${plain.length}`, plain]))).toBe(DRAFT)
    for (const dictionary of [
      `/Type /EmbeddedFile /Subtype /application#2Fjson /Length ${packed.length} /Filter /FlateDecode`,
      `/Filter[/FlateDecode]/Type/EmbeddedFile/Length 12 0 R`,
      `/Length ${packed.length}\r/Type\r/EmbeddedFile\r/Filter\r[ /FlateDecode ]`,
      '/Filter/FlateDecode/Type/EmbeddedFile',
    ]) {
      expect(await read(pdfOf([dictionary, packed]))).toBe(DRAFT)
    }
  })

  it('is the last of several, and files of other programs are passed over', async () => {
    const embedded = '/Type/EmbeddedFile/Filter/FlateDecode'
    const later = DRAFT.replace('Satu', 'Dua')
    const other = deflateSync('{"type":"excalidraw"}')
    expect(await read(pdfOf([embedded, packed], [embedded, deflateSync(later)], [embedded, other]))).toBe(later)
  })

  it('is missed in words where there is none, or none that can be read', async () => {
    expect(await read(pdfOf())).toBe('no-draft-in-pdf')
    expect(await read(pdfOf(['/Type/EmbeddedFile/Filter/LZWDecode', packed]))).toBe('no-draft-in-pdf')
    expect(await read(pdfOf(['/Type/EmbeddedFile/Filter/FlateDecode', Buffer.from('broken')]))).toBe('no-draft-in-pdf')
    expect(await read(pdfOf(['/Type/EmbeddedFile/Filter/FlateDecode', packed.subarray(0, 4)]))).toBe('no-draft-in-pdf')
  })

  it('is looked for without end neither in files without number nor in words that only look like one', async () => {
    const embedded = '/Type/EmbeddedFile/Filter/FlateDecode'
    const other = deflateSync('{"type":"excalidraw"}')
    const many = Array.from({ length: 5000 }, () => [embedded, other] as const)
    expect(await read(pdfOf(...many))).toBe('no-draft-in-pdf')
    expect(await read(pdfOf(...many, [embedded, packed]))).toBe(DRAFT)
    expect(await read(Buffer.from(`%PDF-1.7\n1 0 obj\n${'/EmbeddedFile '.repeat(500_000)}`))).toBe('no-draft-in-pdf')
  })

  it('is refused where it swells past the limit, before it has done so', async () => {
    const bomb = deflateSync(Buffer.alloc(MAX_FILE_BYTES * 4, 0x20))
    expect(bomb.length).toBeLessThan(MAX_FILE_BYTES / 100)
    expect(await read(pdfOf(['/Type/EmbeddedFile/Filter/FlateDecode', bomb]))).toBe('too-large')
  })
})

describe('a PDF', () => {
  it('is told by its mark, which need not be at the very beginning', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    expect(isPdf(bytes('%PDF-1.7'))).toBe(true)
    expect(isPdf(bytes('\r\n%PDF-2.0'))).toBe(true)
    expect(isPdf(bytes('{"format":"lajur"}'))).toBe(false)
    expect(isPdf(new Uint8Array())).toBe(false)
  })
})
