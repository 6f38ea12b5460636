import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/core/exchange/readText'
import type { SourceTable } from '../../../src/core/exchange/sourceTable'

const tablesOf = (text: string): readonly SourceTable[] =>
  readText(text).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

const textsOf = (table: SourceTable | undefined): readonly (readonly (string | undefined)[])[] =>
  (table?.rows ?? []).map((row) => row.map((cell) => cell?.text))

describe('reading plain text', () => {
  it('makes tables of lines with tabs and paragraphs of the rest, in order', () => {
    const { blocks } = readText('Judul\nbaris dua\n\nNo\tKegiatan\n1\tMenyusun\n\nPenutup')
    expect(blocks.map((block) => (block.kind === 'table' ? textsOf(block) : block.text))).toEqual([
      'Judul\nbaris dua',
      [
        ['No', 'Kegiatan'],
        ['1', 'Menyusun'],
      ],
      'Penutup',
    ])
  })

  it('fills short rows, so that every row is as wide as the widest', () => {
    expect(textsOf(tablesOf('a\tb\tc\nd\t')[0])).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
    ])
  })

  it('keeps line breaks and quotes inside quoted cells, and a quote that opens nothing as a quote', () => {
    expect(textsOf(tablesOf('"satu\ndua"\t"kata ""asing"""\n"tiga\tempat')[0])).toEqual([
      ['satu\ndua', 'kata "asing"'],
      ['"tiga', 'empat'],
    ])
  })

  it('reads cells between bars too, without the line under a head', () => {
    expect(textsOf(tablesOf('| No | Kegiatan |\n|----|:---:|\n| 1 | Menyusun |')[0])).toEqual([
      ['No', 'Kegiatan', ''],
      ['1', 'Menyusun', ''],
    ])
  })

  it('takes a single bar in a sentence as a sentence', () => {
    expect(tablesOf('pilih ya | tidak')).toEqual([])
  })

  it('takes a line between two rows as a row with one cell, and parts tables at empty lines', () => {
    expect(textsOf(tablesOf('1\ta\nA. Bagian\n2\tb')[0])).toEqual([
      ['1', 'a'],
      ['A. Bagian', ''],
      ['2', 'b'],
    ])
    expect(tablesOf('1\ta\n\n2\tb')).toHaveLength(2)
  })

  it('drops tags, entities and bold marks, and keeps what only looks like a tag', () => {
    const { blocks } = readText('**Dasar** <u>Hukum</u>&nbsp;<br>a <b onclick="x">c</b> 1 < 2 <Nama>')
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Dasar Hukum \na c 1 < 2 <Nama>' }])
  })

  it('counts what lies beyond its limits', () => {
    const document = readText(`${'\t'.repeat(300)}\n`.repeat(2))
    expect(document.losses).toEqual([{ code: 'beyond-limit', count: 90 }])
  })

  it('reads any text without fail, as full grids', () => {
    const character = fc.constantFrom('\t', '\n', '|', '"', '<', '>', 'b', ' ', '1', '*', '-', '\u0000', '\ud800')
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 200 }), (text) => {
        for (const table of tablesOf(text)) {
          expect(new Set(table.rows.map((row) => row.length)).size).toBe(1)
        }
      }),
      { seed: 7 },
    )
  })
})
