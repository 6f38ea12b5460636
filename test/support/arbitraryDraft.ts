import fc from 'fast-check'
import { EMPTY_IDENTITY } from '../../src/core/draft/create'
import type {
  Actor,
  Flow,
  FlowSymbol,
  Identity,
  Labels,
  Logo,
  PrintSettings,
  Procedure,
  Row,
  Shape,
  SopDraft,
} from '../../src/core/draft/draft'
import { flowKey } from '../../src/core/draft/invariants'
import { DEFAULT_LABELS } from '../../src/core/draft/labels'
import { plainText } from '../../src/core/draft/plainText'
import { DEFAULT_PRINT, PAPER_NAMES, STANDARD_COLUMNS } from '../../src/core/draft/print'

/** How large random drafts may get. */
export interface DraftSize {
  readonly procedures?: number
  readonly actors?: number
  readonly rows?: number
}

const WORDS = [
  'menyusun',
  'memeriksa',
  'konsep',
  'surat',
  'nota dinas',
  'berkas',
  '*draft*',
  '**segera**',
  'laporan',
  'kegiatan',
  'pertanggungjawaban',
  'kepada',
  'Kepala Bidang',
  'dan',
  '/',
  '(3 rangkap)',
]

/** A text as drafters write it: words with markup and line breaks, now and then none or anything that Unicode has. */
export const arbitraryText = (maxWords = 12): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: maxWords }).map((words) => words.join(' ')),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: maxWords }).map((words) => words.join('\n')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map(plainText) },
    { weight: 1, arbitrary: fc.constant('') },
  )

const arbitraryTexts = fc.array(arbitraryText(), { maxLength: 4 })

const DURATIONS = [
  '15 Menit',
  '2 Jam',
  '1 Hari Kerja',
  '120 Menit / 3 Hari',
  '-',
  '',
  'Sesuai kebutuhan',
  '2.550 menit',
]

/** A one-pixel PNG, so that drafts with a logo are sound. */
export const TINY_LOGO: Logo = {
  mediaType: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}

/** A random identity page. */
export const arbitraryIdentity: fc.Arbitrary<Identity> = fc.record({
  institution: arbitraryTexts,
  unit: arbitraryText(3),
  logo: fc.constantFrom(null, TINY_LOGO),
  title: arbitraryText(),
  number: arbitraryText(3),
  createdDate: fc.constantFrom('', '7 Januari 2020', '-----September 2018'),
  revisedDate: fc.constantFrom('', '-'),
  effectiveDate: fc.constantFrom('', '01/03/2018'),
  approval: fc.record({
    position: arbitraryText(3),
    name: fc.constantFrom('', '[nama pejabat]'),
    rank: fc.constantFrom('', 'Pembina Tk.I, IV/b'),
    nip: fc.constantFrom('', '000000000000000000'),
  }),
  legalBasis: arbitraryTexts,
  qualifications: arbitraryTexts,
  relatedSops: arbitraryTexts,
  equipment: arbitraryTexts,
  warnings: arbitraryTexts,
  records: arbitraryTexts,
  purpose: arbitraryTexts,
})

/** Random print settings within the bounds of the format; columns hidden and in any order. */
export const arbitraryPrint: fc.Arbitrary<PrintSettings> = fc.record({
  paper: fc.constantFrom(...PAPER_NAMES),
  orientation: fc.constantFrom('landscape', 'portrait'),
  margins: fc.record({
    top: fc.integer({ min: 5, max: 25 }),
    right: fc.integer({ min: 5, max: 25 }),
    bottom: fc.integer({ min: 5, max: 25 }),
    left: fc.integer({ min: 5, max: 25 }),
  }),
  signingStrip: fc.constantFrom(0, 18),
  font: fc.constant(DEFAULT_PRINT.font),
  sizePt: fc.constantFrom(7, 8, 9, 10),
  identityPage: fc.constantFrom('separate', 'above-table'),
  columns: fc.shuffledSubarray([...STANDARD_COLUMNS]),
  noteInStandard: fc.boolean(),
  columnNumbers: fc.boolean(),
  totalRow: fc.boolean(),
  legend: fc.boolean(),
  repeatHeader: fc.boolean(),
  pageNumbers: fc.boolean(),
  headerShade: fc.constantFrom('none', 'grey'),
  endSignature: fc.boolean(),
  connectorLetters: fc.boolean(),
  attachDraft: fc.boolean(),
  signatureField: fc.boolean(),
  fingerprint: fc.boolean(),
})

const arbitraryLabels: fc.Arbitrary<Labels> = fc
  .record({ actors: fc.constantFrom('Pelaksana', 'PELAKSANA', ''), activity: fc.constantFrom('Kegiatan', 'Aktivitas') })
  .map((changes) => ({ ...DEFAULT_LABELS, ...changes }))

interface SymbolSeed {
  readonly actor: number
  readonly shape: Shape
  readonly text: string
}

type RowSeed =
  | { readonly kind: 'section'; readonly text: string }
  | {
      readonly kind: 'step'
      readonly texts: readonly [string, string, string, string, string]
      readonly symbols: readonly SymbolSeed[]
      readonly breakBefore: boolean
      readonly pinned: boolean
    }

interface FlowSeed {
  readonly from: number
  /** Steps forward in the list of symbols; negative for loops. */
  readonly stride: number
  readonly label: string
  readonly heads: Flow['heads']
  readonly dashed: boolean
}

const arbitrarySymbolSeed: fc.Arbitrary<SymbolSeed> = fc.record({
  actor: fc.nat(1000),
  shape: fc.constantFrom('process', 'process', 'decision', 'terminator'),
  text: fc.constantFrom('', '', '', 'Mulai'),
})

const arbitraryRowSeed: fc.Arbitrary<RowSeed> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('section' as const), text: arbitraryText(4) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      texts: fc.tuple(
        arbitraryText(25),
        arbitraryText(),
        fc.constantFrom(...DURATIONS),
        arbitraryText(),
        arbitraryText(6),
      ),
      symbols: fc.oneof(
        { weight: 6, arbitrary: fc.array(arbitrarySymbolSeed, { minLength: 1, maxLength: 1 }) },
        { weight: 3, arbitrary: fc.array(arbitrarySymbolSeed, { maxLength: 4 }) },
      ),
      breakBefore: fc.constantFrom(false, false, false, true),
      pinned: fc.constantFrom(false, false, false, true),
    }),
  },
)

const arbitraryFlowSeed: fc.Arbitrary<FlowSeed> = fc.record({
  from: fc.nat(10_000),
  stride: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 3, arbitrary: fc.integer({ min: -8, max: 8 }) }),
  label: fc.constantFrom('', '', '', 'Ya', 'Tidak', 'Lengkap'),
  heads: fc.constantFrom('end', 'end', 'end', 'none', 'both'),
  dashed: fc.constantFrom(false, false, false, true),
})

/** A random procedure with every feature of the format; all its ids begin with `prefix`. */
export const arbitraryProcedure = (
  prefix: string,
  { actors = 8, rows = 20 }: DraftSize = {},
): fc.Arbitrary<Procedure> =>
  fc
    .record({
      title: arbitraryText(6),
      footnote: arbitraryText(6),
      actors: fc.array(fc.record({ name: arbitraryText(4), group: fc.constantFrom('', '', 'Sekretariat', 'Dinas') }), {
        minLength: 1,
        maxLength: actors,
      }),
      rows: fc.array(arbitraryRowSeed, { maxLength: rows }),
      spine: fc.boolean(),
      flows: fc.array(arbitraryFlowSeed, { maxLength: rows }),
    })
    .map((seed): Procedure => {
      const actorList = seed.actors.map((actor, index): Actor => ({ id: `${prefix}a${index + 1}`, ...actor }))
      const rowList = seed.rows.map((row, index) => rowFrom(row, `${prefix}r${index + 1}`, actorList))
      const symbolIds = rowList.flatMap((row) => (row.kind === 'step' ? row.symbols.map(({ id }) => id) : []))
      const spine = seed.spine ? symbolIds.slice(1).map((_, index) => straightSeed(index)) : []
      return {
        id: `${prefix}p`,
        title: seed.title,
        actors: actorList,
        rows: rowList,
        flows: flowsFrom([...spine, ...seed.flows], symbolIds, prefix),
        footnote: seed.footnote,
      }
    })

const straightSeed = (from: number): FlowSeed => ({ from, stride: 1, label: '', heads: 'end', dashed: false })

const rowFrom = (seed: RowSeed, id: string, actors: readonly Actor[]): Row => {
  if (seed.kind === 'section') return { kind: 'section', id, text: seed.text }
  const [activity, requirements, duration, output, note] = seed.texts
  const symbols = seed.symbols.map(({ actor, shape, text }, index): FlowSymbol => {
    const actorId = actors[actor % actors.length]?.id ?? ''
    return { id: `${id}s${index + 1}`, actorId, shape, text }
  })
  return {
    kind: 'step',
    id,
    activity,
    symbols,
    requirements,
    duration,
    output,
    note,
    breakBefore: seed.breakBefore,
    pinned: seed.pinned,
  }
}

const flowsFrom = (seeds: readonly FlowSeed[], symbolIds: readonly string[], prefix: string): readonly Flow[] => {
  const flows = new Map<string, Flow>()
  for (const { from, stride, label, heads, dashed } of seeds) {
    const fromIndex = symbolIds.length === 0 ? 0 : from % symbolIds.length
    const fromId = symbolIds[fromIndex]
    const toId = symbolIds[fromIndex + stride]
    if (fromId === undefined || toId === undefined || fromId === toId) continue
    const flow: Flow = { id: `${prefix}f${flows.size + 1}`, from: fromId, to: toId, label, heads, dashed }
    if (!flows.has(flowKey(flow))) flows.set(flowKey(flow), flow)
  }
  return [...flows.values()]
}

/**
 * A random sound draft with every feature of the format: several symbols a row, symbols stacked in one cell, sections, loops,
 * labels, dashed and headless arrows, grouped and empty lanes, hidden columns.
 */
export const arbitraryDraft = (size: DraftSize = {}): fc.Arbitrary<SopDraft> =>
  fc
    .record({
      identity: fc.oneof(
        { weight: 4, arbitrary: arbitraryIdentity },
        { weight: 1, arbitrary: fc.constant(EMPTY_IDENTITY) },
      ),
      procedures: fc
        .integer({ min: 1, max: size.procedures ?? 2 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryProcedure(`${index + 1}-`, size))),
        ),
      labels: arbitraryLabels,
      print: arbitraryPrint,
    })
    .map((parts) => ({
      format: 'lajur',
      version: 1,
      id: '00000000-0000-4000-8000-000000000001',
      ...parts,
      silenced: [],
    }))
