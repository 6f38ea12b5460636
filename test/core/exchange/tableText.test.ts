import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { guardedText, readTsv, tablesCsv, tableTsv, unguardedText } from '../../../src/core/exchange/tableDelimited'
import { tableHtml } from '../../../src/core/exchange/tableHtml'
import { type SymbolWords, tableText } from '../../../src/core/exchange/tableText'

const WORDS: SymbolWords = { start: 'Mulai', end: 'Selesai', process: 'Proses', decision: 'Keputusan' }

const procedure = createProcedure({
  id: 'p1',
  title: 'Tabel satu',
  actors: [
    createActor({ id: 'a1', name: 'Staf' }),
    createActor({ id: 'a2', name: 'Kasi', group: 'Pimpinan' }),
    createActor({ id: 'a3', name: 'Kadis', group: 'Pimpinan' }),
  ],
  rows: [
    createSectionRow({ id: 'r0', text: 'A. Persiapan' }),
    createStepRow({
      id: 'r1',
      activity: 'Menyusun *draft*\nawal',
      symbols: [createSymbol({ id: 's1', actorId: 'a1', shape: 'terminator' })],
      requirements: '=HYPERLINK("x")',
      duration: '1/2',
      output: 'a;b "c"',
    }),
    createStepRow({
      id: 'r2',
      activity: 'Memeriksa',
      symbols: [createSymbol({ id: 's2', actorId: 'a2', shape: 'decision' })],
    }),
    createStepRow({
      id: 'r3',
      activity: 'Mengirim',
      symbols: [
        createSymbol({ id: 's3', actorId: 'a3', text: 'Kirim' }),
        createSymbol({ id: 's4', actorId: 'a1', shape: 'terminator' }),
      ],
    }),
  ],
  flows: [
    createFlow({ id: 'f1', from: 's1', to: 's2' }),
    createFlow({ id: 'f2', from: 's2', to: 's3', label: 'Ya' }),
    createFlow({ id: 'f3', from: 's2', to: 's1', label: 'Tidak' }),
    createFlow({ id: 'f4', from: 's3', to: 's4' }),
  ],
})

const draft: SopDraft = { ...createDraft({ id: 'd', procedureId: 'x' }), procedures: [procedure] }

const texts = (of: SopDraft = draft) => tableText(of, procedure, WORDS)

describe('a procedure as a table of words', () => {
  it('has the printed head with its merged cells', () => {
    const { rows, headRows, columns } = texts()
    expect(headRows).toBe(3)
    expect(columns).toBe(9)
    const spans = rows.slice(0, 3).map((row) => row.map((cell) => `${cell.text} ${cell.rowSpan}x${cell.columnSpan}`))
    expect(spans).toEqual([
      ['No 3x1', 'Kegiatan 3x1', 'Pelaksana 1x3', 'Mutu Baku 1x3', 'Keterangan 3x1'],
      ['Staf 2x1', 'Pimpinan 1x2', 'Kelengkapan 2x1', 'Waktu 2x1', 'Output 2x1'],
      ['Kasi 1x1', 'Kadis 1x1'],
    ])
  })

  it('covers every place exactly once, however the head is set up', () => {
    const variants: readonly SopDraft[] = [
      draft,
      { ...draft, labels: { ...draft.labels, actors: '' } },
      { ...draft, labels: { ...draft.labels, standard: '' } },
      { ...draft, labels: { ...draft.labels, actors: '', standard: '' } },
      { ...draft, print: { ...draft.print, noteInStandard: true } },
      { ...draft, print: { ...draft.print, columns: ['note', 'duration'] } },
      { ...draft, print: { ...draft.print, columns: [] } },
    ]
    const plain = { ...procedure, actors: procedure.actors.map((actor) => ({ ...actor, group: '' })) }
    const laneless = { ...procedure, actors: [], rows: [], flows: [] }
    for (const variant of variants)
      for (const of of [procedure, plain, laneless]) {
        const { rows, columns } = tableText(variant, of, WORDS)
        const places = rows.flatMap((cells) => cells).reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0)
        expect(places).toBe(rows.length * columns)
      }
  })

  it('says symbols by mark and word, and where their arrows lead unless that is the next step', () => {
    const lanes = texts()
      .rows.slice(4)
      .map((row) => row.slice(2, 5).map(({ text }) => text))
    expect(lanes).toEqual([
      ['○ Mulai', '', ''],
      ['', '◇ Keputusan: Ya → 3, Tidak → 1', ''],
      ['○ Selesai', '', '□ Kirim'],
    ])
  })

  it('keeps the numbers of steps when only some rows are written', () => {
    const { rows } = tableText(draft, procedure, WORDS, new Set(['r3']))
    expect(
      rows
        .at(-1)
        ?.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual(['3', 'Mengirim'])
  })
})

describe('a table of words as HTML', () => {
  it('shows markup in words and says text as text, so that nothing in it is run or counted', () => {
    const attack = { ...procedure, rows: [createStepRow({ id: 'r', activity: '<script>alert("1")</script> & **x**' })] }
    const html = tableHtml(tableText(draft, attack, WORDS))
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; <b>x</b>')
    expect(html).not.toContain('<script')
    expect(html.match(/<td[^>]*mso-number-format/g)?.length).toBe(html.match(/<td/g)?.length)
  })

  it('carries a text in an attribute of the table', () => {
    const html = tableHtml(texts(), { attribute: 'data-x', encoded: encodeURIComponent('{"a":"<\\"\'>"}') })
    const [, encoded = ''] = /<table data-x="([^"]*)"/.exec(html) ?? []
    expect(decodeURIComponent(encoded)).toBe('{"a":"<\\"\'>"}')
  })
})

describe('a table of words as CSV', () => {
  const csv = tablesCsv([texts()])

  it('begins with a byte order mark, parts by semicolons and ends lines with CR LF', () => {
    expect(csv.startsWith('\ufeffNo;Kegiatan;Pelaksana;;;Mutu Baku;;;Keterangan\r\n')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('quotes line breaks, separators and quotation marks', () => {
    expect(csv).toContain('1;"Menyusun draft\nawal";○ Mulai;;;"\'=HYPERLINK(""x"")";1/2;"a;b ""c""";\r\n')
  })

  it('never begins a cell with what a spreadsheet would run', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx', '\rx']) {
      expect(guardedText(text)).toBe(`'${text}`)
      expect(unguardedText(guardedText(text))).toBe(text)
    }
    expect(unguardedText("'tis")).toBe("'tis")
  })

  it('writes several tables one under the other, each under its title', () => {
    const [first, second] = tablesCsv([texts(), { ...texts(), title: 'Tabel dua' }]).split('\r\n\r\n')
    expect(first?.startsWith('\ufeffTabel satu\r\nNo;')).toBe(true)
    expect(second?.startsWith('Tabel dua\r\nNo;')).toBe(true)
  })
})

describe('text parted by tabs', () => {
  it('reads back what was written', () => {
    const rows = readTsv(tableTsv(texts()))
    expect(rows[4]).toEqual(['1', 'Menyusun draft\nawal', '○ Mulai', '', '', '=HYPERLINK("x")', '1/2', 'a;b "c"', ''])
    expect(rows.every((row) => row.length === 9)).toBe(true)
  })

  it('takes a quotation mark inside a cell, and one that nothing closes, for a mark', () => {
    expect(readTsv('a "b"\tc\r\n"d\te\n')).toEqual([
      ['a "b"', 'c'],
      ['"d', 'e'],
    ])
  })

  it('keeps empty cells and lines, but not the empty line at the end', () => {
    expect(readTsv('\ta\n\nb\n')).toEqual([['', 'a'], [''], ['b']])
    expect(readTsv('')).toEqual([['']])
  })

  it('reads a megabyte of quotation marks without getting stuck', () => {
    expect(readTsv('"'.repeat(1_000_001))).toHaveLength(1)
    expect(readTsv('"a\t'.repeat(300_000))[0]).toHaveLength(300_001)
  })
})
