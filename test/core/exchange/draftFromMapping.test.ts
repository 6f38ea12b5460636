import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFindings, openFindings } from '../../../src/core/check/findings'
import { parseDraft } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import type { RowRole } from '../../../src/core/exchange/mapping'
import { correct, proposeMapping } from '../../../src/core/exchange/proposeMapping'
import type { SourceBlock, SourceCell, SourceDocument } from '../../../src/core/exchange/sourceTable'
import { documentOf, lines, made, mappingOf, paragraph, table } from './sources'

const HEAD = 'No|Kegiatan|Staf|Kasi|Kelengkapan|Waktu|Output|Ket'

const steps = (count: number) =>
  lines(
    HEAD,
    ...Array.from({ length: count }, (_, index) => `${index + 1}|Mengetik konsep surat|||Berkas|1 jam|Surat|`),
  )

describe('the draft of a mapping', () => {
  it('is whole: it is read back from its own file, with its guesses marked', () => {
    const draft = made(mappingOf(lines('DINAS CONTOH|Nama SOP|Pelayanan Surat'), steps(3)))
    if (!draft.ok) throw new Error(draft.failure.code)
    const read = parseDraft(serializeDraft(draft.value.draft))
    expect(read.ok && read.value.draft).toEqual(draft.value.draft)
    expect(draft.value.draft.guessed).toEqual(draft.value.guessed)
    const findings = openFindings(findFindings(draft.value.draft)).filter(({ ruleId }) => ruleId === 'open-guess')
    expect(findings).toHaveLength(3)
  })

  it('takes stars as stars and no text as markup', () => {
    const draft = made(mappingOf(lines(HEAD, '1|Mengetik *konsep* <b>surat</b>|x||2 * 3|1 jam|Surat|')))
    if (!draft.ok) throw new Error(draft.failure.code)
    expect(draft.value.draft.procedures[0]?.rows[0]).toMatchObject({
      activity: 'Mengetik \\*konsep\\* <b>surat</b>',
      requirements: '2 \\* 3',
    })
  })

  it.each([
    ['no-table', {}, documentOf(paragraph('Hanya kalimat'))],
    ['no-table', {}, documentOf(lines('Nama|Alamat', 'Budi|Jalan'))],
    ['no-table', {}, documentOf()],
    ['limit', { what: 'rows', limit: 1000, count: 5000 }, documentOf(steps(5000))],
    [
      'limit',
      { what: 'actors', limit: 30, count: 40 },
      documentOf(
        lines(
          `No|Kegiatan|${Array.from({ length: 40 }, (_, index) => `Seksi ${index}`).join('|')}|Kelengkapan|Waktu|Output`,
          '1|Mengetik konsep surat',
        ),
      ),
    ],
    [
      'limit',
      { what: 'procedures', limit: 100, count: 120 },
      documentOf(...Array.from({ length: 120 }, () => steps(1))),
    ],
  ])('is refused with %s %j', (code, values, document) => {
    expect(made(proposeMapping(document))).toEqual({ ok: false, failure: { code, values } })
  })

  it('is refused for an index that the mapping has not', () => {
    expect(made(mappingOf(steps(1)), 7)).toMatchObject({ ok: false, failure: { code: 'unknown-draft' } })
  })

  it('cuts a text that is longer than drafts may hold, rather than refuse the file', () => {
    const draft = made(mappingOf(lines(HEAD, `1|Mengetik ${'kata '.repeat(3000)}|x||Berkas|1 jam|Surat|`)))
    expect(draft.ok).toBe(true)
  })
})

const word = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'No',
    'Kegiatan',
    'Pelaksana',
    'Mutu Baku',
    'Kelengkapan',
    'Waktu',
    'Output',
    'Ket',
    'Staf',
    'Kasi',
    '1',
    '2',
    '3.',
  ],
  ...[
    '10 menit',
    '-',
    '\u25cb',
    '\u25a1',
    '\u25c7',
    'x',
    'MULAI',
    'SELESAI',
    'Mengetik konsep surat',
    'A. Bagian satu',
    'Jumlah waktu',
  ],
  ...[
    'Nomor SOP',
    'Disahkan oleh',
    'Nama SOP: Surat',
    'Dasar Hukum',
    'Peringatan',
    'NIP. 123',
    '1. satu 2. dua',
    '*',
    '\n',
    '<script>',
  ],
)
const span = fc.integer({ min: 1, max: 3 })
const cell: fc.Arbitrary<SourceCell | null> = fc.oneof(
  { weight: 6, arbitrary: word.map((text) => ({ text, rowSpan: 1, columnSpan: 1 })) },
  { weight: 1, arbitrary: fc.record({ text: word, rowSpan: span, columnSpan: span }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const anyTable: fc.Arbitrary<SourceBlock> = fc.integer({ min: 1, max: 12 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    name: fc.constant(null),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 14 }),
    shapes: fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        kind: fc.constantFrom('terminator', 'process', 'decision', 'connector', 'other'),
        row: fc.integer({ min: 0, max: 15 }),
        column: fc.integer({ min: 0, max: 12 }),
        text: word,
      }),
      { maxLength: 5 },
    ),
    connectors: fc.array(
      fc.record({
        fromShapeId: fc.constantFrom(null, 'a', 'b', 'c', 'x'),
        toShapeId: fc.constantFrom(null, 'b', 'c', 'd'),
        head: fc.constantFrom('end', 'both', 'none'),
        isDashed: fc.boolean(),
        text: word,
      }),
      { maxLength: 5 },
    ),
  }),
)
const anyParagraph: fc.Arbitrary<SourceBlock> = fc
  .array(word, { maxLength: 4 })
  .map((texts) => ({ kind: 'paragraph', text: texts.join('\n') }))
const anyDocument: fc.Arbitrary<SourceDocument> = fc
  .array(fc.oneof(anyTable, anyParagraph), { maxLength: 5 })
  .map((blocks) => ({ blocks, losses: [] }))

const ROLES: readonly RowRole[] = ['step', 'continued', 'section', 'head', 'total', 'ignored', 'signature']

describe('any document at all', () => {
  it('is mapped without fail, corrected without fail, and gives a sound draft or a reason', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(13), fc.constantFrom(...ROLES), fc.nat(11), (document, row, role, column) => {
        const first = proposeMapping(document)
        const second = correct(document, first, { kind: 'set-row', block: 0, row, role })
        const partId = second.parts[0]?.id ?? ''
        const third = correct(document, second, {
          kind: 'set-column',
          partId,
          column,
          role: { kind: 'actor', name: 'Staf', group: '' },
        })
        const fourth = correct(document, third, { kind: 'set-part', partId, use: 'procedure', draftIndex: 0 })
        for (const mapping of [first, second, third, fourth]) {
          expect(mapping.drafts.length).toBeGreaterThan(0)
          mapping.drafts.forEach((_, index) => {
            const draft = made(mapping, index)
            if (!draft.ok) expect(draft.failure.code).toBe('no-table')
          })
        }
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it.each([
    ['arrows', `Keputusan: ${'\u219211'.repeat(3000)}x`],
    ['spaces', `Pembina${' \n'.repeat(5000)}x`],
    ['dots', `SOP${'.'.repeat(9000)}x`],
    ['letters', 'a'.repeat(9000)],
    ['numbers', Array.from({ length: 2000 }, (_, index) => `${index + 1}. a`).join(' ')],
    ['names', 'Kepala Seksi '.repeat(700)],
    ['conditions', 'jika '.repeat(1500)],
    ['stars', '*'.repeat(9000)],
  ])('is read in time though its texts hold thousands of %s', (_, text) => {
    const rows = [HEAD.split('|'), ['1', text, text, text, text, text, text, text], ['2', text, '', '', '', '', '', '']]
    const page = [
      ['Disahkan oleh', text],
      ['Dasar Hukum', 'Peringatan'],
      [text, text],
      [text, ''],
    ]
    const head = ['No', 'Kegiatan', 'Pelaksana', text.slice(0, 9000), 'Kelengkapan', 'Waktu', 'Output', '']
    const mapping = mappingOf(
      paragraph(text),
      table(page),
      table(rows),
      table([head, ...rows.slice(1)]),
      paragraph(text),
    )
    expect(mapping.drafts.length).toBeGreaterThan(0)
  })

  it('loses no word of its cells: each is in the draft, is a head or number, or is listed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'x', '\u25cb', 'Camat', 'kata yang panjang sekali di sini', '5 menit'), {
          minLength: 4,
          maxLength: 20,
        }),
        (extra) => {
          const marked = extra.map((text, index) => (text.length > 6 ? `${text} ${index}` : text))
          const rows = marked.map(
            (text, index) => `${index + 1}|Mengetik konsep surat|${text}||Berkas ${index}|1 jam|Surat|`,
          )
          const mapping = mappingOf(lines(HEAD, ...rows))
          const said = JSON.stringify([mapping.drafts, mapping.unplaced])
          for (const text of marked) expect(said).toContain(text === 'x' || text === '\u25cb' ? '' : text)
        },
      ),
      { seed: 7, numRuns: 60 },
    )
  })
})
