import type { LayoutFacts } from '../../../src/core/check/rule'
import type { RuleId } from '../../../src/core/check/ruleId'
import { createActor } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import {
  box,
  capsule,
  decision,
  moreStep,
  soundDraft,
  withFlows,
  withIdentity,
  withMoreSteps,
  withProcedure,
  withShape,
  withStep,
} from './soundDraft'

/** For each rule drafts that break it, and drafts that come near without breaking it. */
export interface RuleCase {
  readonly breaks: readonly SopDraft[]
  readonly near: readonly SopDraft[]
  /** The layouts of the first broken and the first near draft, where the rule looks at one. */
  readonly layouts?: readonly [LayoutFacts, LayoutFacts]
}

const actors = (count: number) =>
  withProcedure((procedure) => ({
    actors: [
      ...procedure.actors,
      ...Array.from({ length: count - 3 }, (_, index) => createActor({ id: `b${index}`, name: `Seksi ${index}` })),
    ],
  }))

const steps = (count: number) =>
  withMoreSteps(Array.from({ length: count - 5 }, (_, index) => moreStep(`m${index}`, [box(`ms${index}`, 'a2')])))

const lane = (w: number): LayoutFacts => ({
  tables: [
    {
      page: 1,
      kind: 'flow',
      procedureId: 'p1',
      block: { x: 0, y: 0, w: 100, h: 100 },
      lanes: [
        { id: 'a1', x: 0, w: 20 },
        { id: 'a2', x: 20, w },
      ],
      rows: [],
      nodes: [],
      edges: [],
      texts: [],
    },
  ],
})

const label = (standard: string): SopDraft => ({ ...soundDraft, labels: { ...soundDraft.labels, standard } })

const total = (duration: string, note = '') =>
  withMoreSteps([moreStep('r6', [], { activity: 'Jumlah waktu', duration, note })])

const lanes = (...ids: readonly string[]) =>
  withProcedure((procedure) => ({ actors: ids.flatMap((id) => procedure.actors.filter((actor) => actor.id === id)) }))

const aside = moreStep('r6', [box('s6', 'a2')])

export const RULE_CASES: Readonly<Record<RuleId, RuleCase>> = {
  'no-actors': { breaks: [withProcedure(() => ({ actors: [], rows: [], flows: [] }))], near: [soundDraft] },
  'no-steps': {
    breaks: [withProcedure(() => ({ rows: [{ kind: 'section', id: 'x', text: 'A.' }], flows: [] }))],
    near: [withProcedure(({ rows }) => ({ rows: rows.slice(0, 1), flows: [] }))],
  },
  'step-without-actor': {
    breaks: [withMoreSteps([moreStep('r6', [])])],
    near: [withProcedure(({ rows }) => ({ rows: [...rows, { kind: 'section', id: 'x', text: 'B.' }] }))],
  },
  'empty-activity': { breaks: [withStep('r3', { activity: '  ' })], near: [withStep('r3', { activity: 'x' })] },
  'no-arrows': {
    breaks: [withProcedure(() => ({ flows: [] }))],
    near: [
      withProcedure(({ rows }) => ({ rows: rows.slice(0, 1), flows: [] })),
      withFlows(['f2', 'f3', 'f4', 'f5'], []),
    ],
  },
  'open-guess': {
    breaks: [
      { ...soundDraft, guessed: ['s2', 'f1', 'f2'] },
      { ...soundDraft, guessed: ['f5'] },
    ],
    near: [soundDraft, { ...soundDraft, guessed: [] }],
  },
  'no-start': { breaks: [withShape('s1', 'process')], near: [soundDraft] },
  'several-starts': {
    breaks: [withMoreSteps([moreStep('r6', [capsule('s6', 'a3')])], ['s6>s2'])],
    near: [
      withProcedure(({ rows, flows }) => ({
        rows: [
          ...rows,
          { kind: 'section', id: 'x', text: 'B. Tindak lanjut' },
          moreStep('r6', [capsule('s6', 'a3')]),
          moreStep('r7', [capsule('s7', 'a2')]),
        ],
        flows: [...flows, { id: 'x1', from: 's6', to: 's7', label: '', heads: 'end', dashed: false }],
      })),
      withProcedure(({ rows, flows }) => ({
        rows: rows.map((row) =>
          row.id === 'r1' && row.kind === 'step' ? { ...row, symbols: [...row.symbols, capsule('s1b', 'a3')] } : row,
        ),
        flows: [...flows, { id: 'x', from: 's1b', to: 's2', label: '', heads: 'end', dashed: false }],
      })),
    ],
  },
  'no-end': { breaks: [withShape('s5', 'process')], near: [soundDraft] },
  'end-continues': {
    breaks: [withShape('s3', 'terminator')],
    near: [withFlows(['f3'], ['s2>s1:Tidak'])],
  },
  'end-before-last': {
    breaks: [withMoreSteps([aside]), withMoreSteps([moreStep('r6', [])])],
    near: [withMoreSteps([moreStep('r6', [capsule('s6', 'a3')])], ['s4>s6'])],
  },
  'dead-end': { breaks: [withFlows(['f4'], ['s2>s4:Baru'])], near: [soundDraft] },
  unreachable: { breaks: [withFlows(['f4'], ['s3>s5'])], near: [withFlows(['f1'], ['s1>s2'])] },
  'no-way-out': { breaks: [withFlows(['f5'], ['s4>s3'])], near: [withFlows([], ['s4>s3'])] },
  'decision-one-exit': { breaks: [withFlows(['f3'], []), withFlows(['f2', 'f3'], [])], near: [soundDraft] },
  'decision-unlabelled': {
    breaks: [withFlows(['f3'], ['s2>s1'])],
    near: [withFlows(['f3'], ['s2>s1:Tidak lengkap'])],
  },
  'decision-same-label': { breaks: [withFlows(['f3'], ['s2>s1:ya '])], near: [withFlows(['f3'], ['s2>s1:Yakin'])] },
  'decision-same-target': { breaks: [withFlows(['f3'], ['s2>s3:Tidak'])], near: [withFlows(['f3'], ['s2>s4:Tidak'])] },
  'decision-many-exits': { breaks: [withFlows([], ['s2>s4:Langsung'])], near: [soundDraft] },
  'decision-as-process': { breaks: [withShape('s2', 'process')], near: [withFlows([], ['s3>s5'])] },
  'split-without-decision': {
    breaks: [withFlows([], ['s3>s5'])],
    near: [
      withShape('s2', 'process'),
      withProcedure(({ rows, flows }) => ({
        rows: rows.map((row) =>
          row.id === 'r3' && row.kind === 'step' ? { ...row, symbols: [...row.symbols, box('s3b', 'a3')] } : row,
        ),
        flows: [...flows, { id: 'x', from: 's3', to: 's3b', label: '', heads: 'end', dashed: false }],
      })),
    ],
  },
  'several-decisions': {
    breaks: [withStep('r2', { symbols: [decision('s2', 'a2'), decision('s2b', 'a3')] })],
    near: [withStep('r2', { symbols: [decision('s2', 'a2'), box('s2b', 'a3')] })],
  },
  'unjoined-symbol': {
    breaks: [withStep('r3', { symbols: [box('s3', 'a2'), box('s3b', 'a3')] })],
    near: [
      withProcedure(({ rows, flows }) => ({
        rows: rows.map((row) =>
          row.id === 'r3' && row.kind === 'step' ? { ...row, symbols: [...row.symbols, box('s3b', 'a3')] } : row,
        ),
        flows: [...flows, { id: 'x', from: 's3', to: 's3b', label: '', heads: 'none', dashed: false }],
      })),
    ],
  },
  'hidden-decision': {
    breaks: [withStep('r3', { activity: 'Memeriksa surat. Jika tidak setuju mengembalikan kepada petugas' })],
    near: [
      withStep('r2', { activity: 'Memeriksa surat. Jika tidak setuju mengembalikan kepada petugas' }),
      withStep('r3', { activity: 'Menyusun surat jika diperlukan' }),
    ],
  },
  'idle-decision': {
    breaks: [withStep('r2', { activity: 'Menerima berkas' })],
    near: [
      withStep('r2', { activity: 'Menyetujui berkas' }),
      withStep('r2', { activity: 'Mengoreksi dan memaraf surat' }),
    ],
  },
  'returns-to-itself': {
    breaks: [withStep('r1', { symbols: [capsule('s1', 'a2')] })],
    near: [soundDraft],
  },
  'start-not-leftmost': { breaks: [lanes('a2', 'a1', 'a3')], near: [lanes('a1', 'a3', 'a2')] },
  'lane-order': { breaks: [lanes('a1', 'a3', 'a2')], near: [actors(4), lanes('a2', 'a1', 'a3')] },
  'empty-lane': { breaks: [actors(4)], near: [soundDraft] },
  'same-lane-name': {
    breaks: [
      withProcedure(({ actors: all }) => ({
        actors: all.map((actor) => (actor.id === 'a3' ? { ...actor, name: ' petugas  loket' } : actor)),
      })),
    ],
    near: [
      withProcedure(({ actors: all }) => ({
        actors: all.map((actor) => (actor.id === 'a3' ? { ...actor, name: 'Petugas Loket 2' } : actor)),
      })),
      withProcedure(({ actors: all }) => ({
        actors: all.map((actor) => ({ ...actor, name: 'Petugas', group: actor.id })),
      })),
    ],
  },
  'single-actor': {
    breaks: [
      withProcedure(({ actors: all, rows }) => ({
        actors: all.slice(0, 1),
        rows: rows.map((row) =>
          row.kind === 'step' ? { ...row, symbols: row.symbols.map((symbol) => ({ ...symbol, actorId: 'a1' })) } : row,
        ),
      })),
    ],
    near: [soundDraft, withProcedure(({ actors: all }) => ({ actors: all.slice(0, 1), rows: [], flows: [] }))],
  },
  'many-lanes': { breaks: [actors(11)], near: [actors(10)] },
  'narrow-lane': { breaks: [soundDraft], near: [soundDraft], layouts: [lane(13), lane(14)] },
  'many-steps': { breaks: [steps(26)], near: [steps(25)] },
  'empty-standard': {
    breaks: [withStep('r3', { duration: '' }), withStep('r3', { output: '-' })],
    near: [
      withStep('r3', { duration: '-' }),
      { ...withStep('r3', { output: '' }), print: { ...soundDraft.print, columns: ['requirements', 'duration'] } },
    ],
  },
  'misspelt-unit': {
    breaks: [withStep('r3', { duration: '15 mrenit' }), withStep('r3', { duration: '2 Minit' })],
    near: [
      withStep('r3', { duration: '15 Menit' }),
      withStep('r3', { duration: '3 hari kerja' }),
      withStep('r3', { duration: '5 mnt' }),
    ],
  },
  'unknown-unit': {
    breaks: [withStep('r3', { duration: '15' }), withStep('r3', { duration: '2 sesi' })],
    near: [
      withStep('r3', { duration: 'Sesuai kebutuhan' }),
      withStep('r3', { duration: '2 menit/berkas' }),
      withStep('r3', { duration: '1-10 hari' }),
    ],
  },
  'stated-total': {
    breaks: [total('2 jam'), withProcedure(() => ({ footnote: 'Jumlah waktu: 1 jam 20 menit.' }))],
    near: [
      total('1 jam 15 menit'),
      total('75 menit'),
      withProcedure(() => ({ footnote: 'Jumlah waktu: 75 menit.' })),
      withProcedure(() => ({ footnote: 'Jumlah waktu tergantung berkas.' })),
    ],
  },
  'duration-outlier': {
    breaks: [
      withProcedure(({ rows }) => ({
        rows: rows.map((row, index) => ({
          ...row,
          duration: ['15 menit', '30 menit', '1 hari', '2 menit', '60 menit'][index] ?? '',
        })),
      })),
    ],
    near: [
      withProcedure(({ rows }) => ({
        rows: rows.map((row, index) => ({
          ...row,
          duration: ['15 menit', '30 menit', '1 hari', '20 menit', '60 menit'][index] ?? '',
        })),
      })),
      withStep('r3', { duration: '2 menit' }),
    ],
  },
  'no-active-verb': {
    breaks: [
      withStep('r3', { activity: 'Penyusunan konsep surat' }),
      withStep('r3', { activity: 'Disusun konsep surat' }),
      withStep('r3', { activity: 'Berkas disusun' }),
    ],
    near: [
      withStep('r3', { activity: 'a. Menyusun surat' }),
      withStep('r3', { activity: '*Mengentri* surat' }),
      withStep('r3', { activity: 'Berkoordinasi dengan camat' }),
    ],
  },
  'actor-in-activity': {
    breaks: [
      withStep('r3', { activity: 'Petugas loket menyusun surat' }),
      withStep('r3', { activity: 'Camat menyetujui surat' }),
    ],
    near: [
      withStep('r3', { activity: 'Menyusun surat bersama petugas loket' }),
      withStep('r3', { activity: 'Kepala surat, alamat, isi' }),
    ],
  },
  'duplicate-step': {
    breaks: [withMoreSteps([moreStep('r6', [box('s6', 'a2')], { activity: 'menyusun konsep  surat.' })])],
    near: [withMoreSteps([moreStep('r6', [box('s6', 'a3')], { activity: 'Menyusun konsep surat' })])],
  },
  'foreign-words': {
    breaks: [
      withStep('r3', { output: 'Draft surat' }),
      withStep('r3', { note: 'Dikirim *online* dan offline' }),
      withIdentity({ equipment: ['Komputer', 'Filing cabinet'] }),
    ],
    near: [
      withStep('r3', { output: '*Draft* surat' }),
      withStep('r3', { note: 'Lihat situs draft.go.id atau surat@email.go.id' }),
      withStep('r3', { note: 'Laptop dan printer' }),
    ],
  },
  'case-differs': {
    breaks: [
      withStep('r4', { requirements: 'Konsep Surat' }),
      withStep('r4', { requirements: 'Berkas, konsep Surat' }),
    ],
    near: [withStep('r4', { requirements: 'konsep surat' }), withStep('r4', { requirements: 'Konsep surat Camat' })],
  },
  'mutu-buku': { breaks: [label('Mutu Buku'), label('MUTU BUKU')], near: [label('Mutu Baku'), label('Baku Mutu')] },
  'output-unused': {
    breaks: [withStep('r3', { output: 'Undangan rapat' })],
    near: [withStep('r3', { output: 'Konsep yang diparaf' }), withStep('r5', { output: 'Undangan rapat' })],
  },
  'reference-not-related': {
    breaks: [withStep('r3', { note: 'Terkait SOP Penomoran' })],
    near: [withStep('r3', { note: 'Terkait SOP Surat Masuk' }), withStep('r3', { note: 'Sesuai kebutuhan' })],
  },
  'related-not-sop': {
    breaks: [withIdentity({ relatedSops: ['Surat Masuk'] })],
    near: [withIdentity({ relatedSops: ['POS Surat Masuk', '-'] })],
  },
  'empty-title': { breaks: [withIdentity({ title: ' ' })], near: [withIdentity({ title: 'X' })] },
  'empty-institution': {
    breaks: [withIdentity({ institution: [''] })],
    near: [withIdentity({ institution: ['', 'DINAS'] })],
  },
  'empty-identity-field': {
    breaks: [
      withIdentity({ number: '' }),
      withIdentity({ effectiveDate: '-' }),
      withIdentity({ approval: { ...soundDraft.identity.approval, nip: '' } }),
    ],
    near: [withIdentity({ revisedDate: '' }), withIdentity({ number: '-----/----- -Contoh / 2018' })],
  },
  'dates-contradict': {
    breaks: [withIdentity({ effectiveDate: '06/01/2026' }), withIdentity({ revisedDate: 'Desember 2025' })],
    near: [withIdentity({ effectiveDate: 'Januari 2026' }), withIdentity({ revisedDate: '----- 2025' })],
  },
  'nip-digits': {
    breaks: [withIdentity({ approval: { ...soundDraft.identity.approval, nip: '0000 00000' } })],
    near: [withIdentity({ approval: { ...soundDraft.identity.approval, nip: 'NIP. 00000000 000000 0 000' } })],
  },
  'empty-legal-basis': {
    breaks: [withIdentity({ legalBasis: [] }), withIdentity({ legalBasis: ['-'] })],
    near: [withIdentity({ legalBasis: ['UU'] })],
  },
  'empty-box': { breaks: [withIdentity({ records: [] })], near: [withIdentity({ records: ['-'], purpose: [] })] },
  'repeated-item': {
    breaks: [withIdentity({ legalBasis: ['UU Nomor 23 Tahun 2014;', 'UU  nomor 23 tahun 2014'] })],
    near: [withIdentity({ legalBasis: ['UU Nomor 23 Tahun 2014', 'UU Nomor 23 Tahun 2015'] })],
  },
  'warning-form': {
    breaks: [withIdentity({ warnings: ['Ketelitian diperlukan'] })],
    near: [
      withIdentity({ warnings: ['Apabila terlambat maka ditolak'] }),
      withIdentity({ warnings: ['Paling lambat tanggal 10'] }),
    ],
  },
  'qualification-per-post': {
    breaks: [withIdentity({ qualifications: ['Kepala Bidang : Eselon III.b'] })],
    near: [withIdentity({ qualifications: ['Pendidikan: S1', 'Memahami tugas Kepala Bidang'] })],
  },
  'title-differs': {
    breaks: [withProcedure(() => ({ title: 'SOP : Pelayanan Surat Pindah' }))],
    near: [
      withProcedure(() => ({ title: 'Prosedur PELAYANAN SURAT KETERANGAN' })),
      withProcedure(() => ({ title: 'Prosedur' })),
      {
        ...soundDraft,
        procedures: [
          ...withProcedure(() => ({ title: 'Tahap 1' })).procedures,
          ...withProcedure(() => ({ id: 'p2', actors: [], rows: [], flows: [] })).procedures,
        ],
      },
    ],
  },
}
