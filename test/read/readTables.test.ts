import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { MAX_PASTE_LENGTH, MAX_TABLE_FILE_BYTES, readPaste, readTableFile } from '../../src/read/readTables'
import { documentFile, officeFile } from './officeFile'
import { documentOf, tableOf, textsOf } from './tableOf'

const file = (name: string, bytes: Uint8Array | string) =>
  readTableFile({ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes })
const faultOf = (read: ReturnType<typeof readTableFile>): unknown => (read.ok ? read.value : read.failure)
const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0), ...utf16(stream)])

describe('a table of plain text', () => {
  it.each([
    ['commas', 'No,Kegiatan\n1,"satu, dua"'],
    ['semicolons', 'No;Kegiatan\n1;"satu, dua"'],
    ['the separator named in its first line', 'sep=;\r\nNo;Kegiatan\r\n1;satu, dua'],
  ])('is read as CSV with %s', (_, text) => {
    expect(textsOf(tableOf(documentOf(file('sop.csv', text))))).toEqual([
      ['No', 'Kegiatan'],
      ['1', 'satu, dua'],
    ])
  })

  it('keeps line breaks in quoted cells', () => {
    expect(textsOf(tableOf(documentOf(file('sop.csv', 'a;"b\nc"\n1;2'))))).toEqual([
      ['a', 'b\nc'],
      ['1', '2'],
    ])
  })

  it.each([
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8('a;\u00e9')])],
    ['what old Excel writes', Uint8Array.from([0x61, 0x3b, 0xe9])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...utf16('a;\u00e9')])],
  ])('is read in %s', (_, bytes) => {
    expect(textsOf(tableOf(documentOf(file('sop.csv', bytes))))).toEqual([['a', '\u00e9']])
  })

  it('is read from a text file by its tabs', () => {
    expect(textsOf(tableOf(documentOf(file('sop.txt', 'Judul\n\nNo\tKegiatan\n1\tMenyusun'))))).toEqual([
      ['No', 'Kegiatan'],
      ['1', 'Menyusun'],
    ])
  })
})

describe('a paste', () => {
  it('is taken from its HTML where that has a table, else from its text', () => {
    const html = '<table><tr><td>dari HTML</td></tr></table>'
    expect(textsOf(tableOf(documentOf(readPaste({ html, text: 'a\tb' }))))).toEqual([['dari HTML']])
    expect(textsOf(tableOf(documentOf(readPaste({ html: '<p>a b</p>', text: 'a\tb\nc\td' }))))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('without a table says so', () => {
    expect(faultOf(readPaste({ html: '<p>satu</p>', text: 'satu' }))).toEqual({ code: 'no-table' })
    expect(faultOf(readPaste({ html: '', text: '' }))).toEqual({ code: 'no-table' })
  })

  it('beyond all measure is refused unread', () => {
    expect(faultOf(readPaste({ html: '', text: 'a\t'.repeat(MAX_PASTE_LENGTH / 2 + 1) }))).toEqual({
      code: 'too-large',
      limit: MAX_PASTE_LENGTH,
    })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a document locked with a password', compound('EncryptedPackage'), { code: 'password' }],
    ['a document of before 2007', compound('WordDocument'), { code: 'old-form', program: 'word' }],
    ['a workbook of before 2007', compound('Workbook'), { code: 'old-form', program: 'excel' }],
    ['a zip cut short', documentFile('<w:p/>').subarray(0, 200), { code: 'broken' }],
    ['a zip of something else', officeFile({ 'content.xml': '<x/>' }), { code: 'unknown-form' }],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0, 0, 1, 2, 3]), { code: 'unknown-form' }],
    ['a PDF', '%PDF-1.7\n', { code: 'unknown-form' }],
    ['a document without a table', documentFile('<w:p><w:r><w:t>satu</w:t></w:r></w:p>'), { code: 'no-table' }],
    ['an empty file', '', { code: 'no-table' }],
  ])('%s is refused by name', (_, bytes, fault) => {
    expect(faultOf(file('sop.docx', bytes))).toEqual(fault)
  })

  it('for its size is refused unread', () => {
    expect(faultOf(file('sop.docx', new Uint8Array(MAX_TABLE_FILE_BYTES + 1)))).toEqual({
      code: 'too-large',
      limit: MAX_TABLE_FILE_BYTES,
    })
  })

  it('since it is made to burst is refused before it does', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 })
    expect(faultOf(file('sop.docx', bomb))).toMatchObject({ code: 'too-large' })
  })

  it('since it has entries without end is refused', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 4100 }, (_, index) => [`a${index}`, new Uint8Array()])),
    )
    expect(faultOf(file('sop.docx', many))).toMatchObject({ code: 'too-large' })
  })

  it('never has the entities of its document type expanded', () => {
    const bytes = officeFile({
      'word/document.xml':
        '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>',
    })
    expect(JSON.stringify(faultOf(file('sop.docx', bytes)))).not.toContain('aaaa')
  })
})
