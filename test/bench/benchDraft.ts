import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../../src/core/draft/create'
import type { Flow, Shape, SopDraft, StepRow } from '../../src/core/draft/draft'

/** Steps of the large draft that users' figures are taken with. */
export const LARGE_STEPS = 200

const ACTORS = ['Pemohon', 'Petugas Loket', 'Verifikator', 'Kepala Seksi', 'Kepala Bidang', 'Kepala Dinas']

const ACTIVITIES = [
  'Menerima berkas permohonan dan mencatatnya dalam buku agenda',
  'Memeriksa kelengkapan berkas; bila belum lengkap dikembalikan kepada pemohon',
  'Menyusun konsep surat jawaban beserta lampirannya',
  'Memeriksa dan memaraf konsep surat jawaban',
  'Menandatangani surat jawaban',
  'Menyampaikan surat jawaban kepada pemohon dan mengarsipkan salinannya',
]

/**
 * A procedure of `steps` steps that wanders over six lanes, every fifth step a decision that sends back three steps up: dense
 * enough to be no easy case, and the same every time.
 */
export const benchDraft = (steps: number): SopDraft => {
  const rows = Array.from({ length: steps }, (_, index) => stepRow(index, steps))
  const draft = createDraft({
    id: '00000000-0000-4000-8000-000000000000',
    procedureId: 'p1',
    identity: { institution: ['PEMERINTAH KOTA CONTOH', 'DINAS CONTOH'], title: `Pelayanan ${steps} langkah` },
  })
  const actors = ACTORS.map((name, index) => createActor({ id: `a${index}`, name }))
  const flows = rows.flatMap((_, index) => flowsFrom(index, steps))
  return { ...draft, procedures: [createProcedure({ id: 'p1', actors, rows, flows })] }
}

/** The same procedure after one edit: the text of one step is longer. */
export const edited = (draft: SopDraft, step: number): SopDraft => ({
  ...draft,
  procedures: draft.procedures.map((procedure) => ({
    ...procedure,
    rows: procedure.rows.map((row, index) =>
      row.kind === 'step' && index === step % procedure.rows.length
        ? { ...row, activity: `${row.activity} sesuai ketentuan nomor ${step}` }
        : row,
    ),
  })),
})

const isDecision = (index: number): boolean => index % 5 === 4

const stepRow = (index: number, steps: number): StepRow => {
  const shape: Shape = index === 0 || index === steps - 1 ? 'terminator' : isDecision(index) ? 'decision' : 'process'
  return createStepRow({
    id: `r${index}`,
    activity: ACTIVITIES[index % ACTIVITIES.length] ?? '',
    symbols: [createSymbol({ id: `s${index}`, actorId: `a${(index * 7) % ACTORS.length}`, shape })],
    requirements: 'Berkas permohonan',
    duration: `${5 + (index % 4) * 5} Menit`,
    output: 'Konsep surat',
    note: index % 9 === 0 ? 'Sesuai ketentuan' : '',
  })
}

const flowsFrom = (index: number, steps: number): Flow[] => {
  const forward = createFlow({
    id: `f${index}`,
    from: `s${index}`,
    to: `s${index + 1}`,
    label: isDecision(index) ? 'Ya' : '',
  })
  const back = createFlow({ id: `b${index}`, from: `s${index}`, to: `s${Math.max(0, index - 3)}`, label: 'Tidak' })
  return [...(index < steps - 1 ? [forward] : []), ...(isDecision(index) && index < steps - 1 ? [back] : [])]
}
