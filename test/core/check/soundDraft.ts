import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { FlowSymbol, Identity, Procedure, SopDraft, StepRow } from '../../../src/core/draft/draft'

/** A small draft of which the checker has nothing to say, and the means to spoil it in one place. */

const step = (
  id: string,
  activity: string,
  symbols: readonly FlowSymbol[],
  requirements: string,
  output: string,
): StepRow => createStepRow({ id, activity, symbols, requirements, output, duration: '15 menit' })

const identity: Partial<Identity> = {
  institution: ['PEMERINTAH KOTA CONTOH', 'DINAS CONTOH'],
  title: 'Pelayanan Surat Keterangan',
  number: '001/SOP/2026',
  createdDate: '7 Januari 2026',
  revisedDate: '',
  effectiveDate: '1 Februari 2026',
  approval: { position: 'Kepala Dinas', name: 'NAMA PEJABAT', rank: '', nip: '000000000000000000' },
  legalBasis: ['Peraturan Daerah Nomor 1 Tahun 2020', 'Peraturan Wali Kota Nomor 2 Tahun 2021'],
  qualifications: ['Memahami tata naskah dinas'],
  relatedSops: ['SOP Surat Masuk'],
  equipment: ['Komputer'],
  warnings: ['Jika berkas tidak lengkap, maka surat tidak dapat dibuat.'],
  records: ['Buku agenda'],
}

/** A sound draft. */
export const soundDraft: SopDraft = {
  ...createDraft({ id: '00000000-0000-4000-8000-00000000000c', procedureId: 'p1', identity }),
  procedures: [
    createProcedure({
      id: 'p1',
      actors: [
        createActor({ id: 'a1', name: 'Pemohon' }),
        createActor({ id: 'a2', name: 'Petugas Loket' }),
        createActor({ id: 'a3', name: 'Kepala Seksi' }),
      ],
      rows: [
        step('r1', 'Mengajukan permohonan', [capsule('s1', 'a1')], 'Formulir', 'Berkas permohonan'),
        step('r2', 'Memeriksa berkas', [decision('s2', 'a2')], 'Berkas permohonan', 'Berkas lengkap'),
        step('r3', 'Menyusun konsep surat', [box('s3', 'a2')], 'Berkas lengkap', 'Konsep surat'),
        step('r4', 'Menandatangani surat', [box('s4', 'a3')], 'Konsep surat', 'Surat keterangan'),
        step('r5', 'Menyerahkan surat', [capsule('s5', 'a2')], 'Surat keterangan', 'Tanda terima'),
      ],
      flows: [
        createFlow({ id: 'f1', from: 's1', to: 's2' }),
        createFlow({ id: 'f2', from: 's2', to: 's3', label: 'Ya' }),
        createFlow({ id: 'f3', from: 's2', to: 's1', label: 'Tidak' }),
        createFlow({ id: 'f4', from: 's3', to: 's4' }),
        createFlow({ id: 'f5', from: 's4', to: 's5' }),
      ],
    }),
  ],
}

/** A box, a diamond, a capsule in an actor's lane. */
export function box(id: string, actorId: string): FlowSymbol {
  return createSymbol({ id, actorId, shape: 'process' })
}
export function decision(id: string, actorId: string): FlowSymbol {
  return createSymbol({ id, actorId, shape: 'decision' })
}
export function capsule(id: string, actorId: string): FlowSymbol {
  return createSymbol({ id, actorId, shape: 'terminator' })
}

/** The sound draft with its procedure changed. */
export const withProcedure = (change: (procedure: Procedure) => Partial<Procedure>): SopDraft => ({
  ...soundDraft,
  procedures: soundDraft.procedures.map((procedure) => ({ ...procedure, ...change(procedure) })),
})

/** The sound draft with one step changed. */
export const withStep = (rowId: string, patch: Partial<StepRow>): SopDraft =>
  withProcedure(({ rows }) => ({ rows: rows.map((row) => (row.id === rowId ? { ...row, ...patch } : row) as StepRow) }))

/** The sound draft with the shape of one symbol changed. */
export const withShape = (symbolId: string, shape: FlowSymbol['shape']): SopDraft =>
  withProcedure(({ rows }) => ({
    rows: rows.map((row) =>
      row.kind === 'section'
        ? row
        : { ...row, symbols: row.symbols.map((symbol) => (symbol.id === symbolId ? { ...symbol, shape } : symbol)) },
    ),
  }))

/** The sound draft with arrows taken away and added; an arrow is written 'from>to' or 'from>to:label'. */
export const withFlows = (without: readonly string[], added: readonly string[]): SopDraft =>
  withProcedure(({ flows }) => ({
    flows: [...flows.filter(({ id }) => !without.includes(id)), ...added.map(toFlow)],
  }))

const toFlow = (words: string, index: number) => {
  const [from = '', to = '', label = ''] = words.split(/[>:]/)
  return createFlow({ id: `new${index}`, from, to, label })
}

/** The sound draft with fields of its identity page changed. */
export const withIdentity = (patch: Partial<Identity>): SopDraft => ({
  ...soundDraft,
  identity: { ...soundDraft.identity, ...patch },
})

/** The sound draft with a step put in at the end, or before the row of an index. */
export const withMoreSteps = (
  rows: readonly StepRow[],
  flows: readonly string[] = [],
  without: readonly string[] = [],
): SopDraft =>
  withProcedure((procedure) => ({
    rows: [...procedure.rows, ...rows],
    flows: [...procedure.flows.filter(({ id }) => !without.includes(id)), ...flows.map(toFlow)],
  }))

/** A filled step. */
export const moreStep = (id: string, symbols: readonly FlowSymbol[], patch: Partial<StepRow> = {}): StepRow => ({
  ...step(id, 'Mencatat surat', symbols, 'Surat keterangan', 'Catatan surat'),
  ...patch,
})
