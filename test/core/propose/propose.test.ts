import { describe, expect, it } from 'vitest'
import { createActor, createFlow, createProcedure, createStepRow, createSymbol } from '../../../src/core/draft/create'
import type { Procedure, Shape } from '../../../src/core/draft/draft'
import { counterpartOf, exitWords, isNegative } from '../../../src/core/propose/exitLabels'
import { proposeRequirements } from '../../../src/core/propose/requirements'
import { proposeReturn } from '../../../src/core/propose/returnBranch'

const LANES = ['Kasubbag Program', 'Kepala Seksi', 'Staf', 'Kepala Dinas']

interface Step {
  readonly activity: string
  readonly lane: number
  readonly shape?: Shape
  readonly output?: string
  readonly note?: string
}

/** A chain of steps s1, s2 … in rows r1, r2 …; arrows f1, f2 … lead from each to the next. */
const chain = (steps: readonly Step[]): Procedure =>
  createProcedure({
    id: 'p1',
    actors: LANES.map((name, index) => createActor({ id: `a${index}`, name })),
    rows: steps.map(({ activity, lane, shape = 'process', output = '', note = '' }, index) =>
      createStepRow({
        id: `r${index + 1}`,
        activity,
        output,
        note,
        symbols: [createSymbol({ id: `s${index + 1}`, actorId: `a${lane}`, shape })],
      }),
    ),
    flows: steps
      .slice(1)
      .map((_, index) => createFlow({ id: `f${index + 1}`, from: `s${index + 1}`, to: `s${index + 2}` })),
  })

const decided = (activity: string, note = ''): Procedure =>
  chain([
    { activity: 'Menyusun konsep rencana', lane: 2, output: 'Konsep rencana' },
    { activity: 'Menyampaikan konsep kepada Kepala Seksi', lane: 2 },
    { activity: 'Menelaah konsep', lane: 1 },
    { activity, lane: 0, shape: 'decision', note },
    { activity: 'Menandatangani rencana', lane: 3 },
  ])

const returnOf = (activity: string, note = ''): string | undefined => proposeReturn(decided(activity, note), 's4')?.toId

describe('the branch back that a decision speaks of', () => {
  it.each([
    [
      'Memeriksa konsep. Jika setuju memberi paraf. Jika tidak setuju mengembalikan kepada Kasi untuk diperbaiki.',
      's3',
    ],
    ['Memeriksa berkas, apabila tidak lengkap dikembalikan ke staf untuk dilengkapi', 's2'],
    ['Memeriksa konsep; bila belum sesuai dikembalikan kepada Kepala Seksi', 's3'],
    ['Memeriksa konsep, jika ada kesalahan agar diperbaiki', 's1'],
    ['Memverifikasi. Jika tidak sesuai, direvisi', 's1'],
    ['Memeriksa. Kalau kurang lengkap dikembalikan', 's1'],
  ])('%s', (activity, to) => {
    expect(returnOf(activity)).toBe(to)
  })

  it('is read from the note too', () => {
    expect(returnOf('Memeriksa konsep', 'Jika tidak disetujui, dikembalikan kepada Kasi')).toBe('s3')
  })

  it.each([
    'Memeriksa konsep rencana',
    'Jika setuju, memberi paraf',
    'Jika tidak hadir, menunjuk wakil',
    'Mengembalikan berkas kepada pemohon',
  ])('is not heard in: %s', (activity) => {
    expect(returnOf(activity)).toBeUndefined()
  })

  it('is offered by decisions only, and only while no exit leads back', () => {
    const words = 'Memeriksa, jika tidak lengkap dikembalikan'
    const procedure = decided(words)
    expect(proposeReturn(procedure, 's3')).toBeNull()
    const back = createFlow({ id: 'f9', from: 's4', to: 's2' })
    expect(proposeReturn({ ...procedure, flows: [...procedure.flows, back] }, 's4')).toBeNull()
    const no = procedure.flows.map((flow) => (flow.from === 's4' ? { ...flow, label: 'Tidak' } : flow))
    expect(proposeReturn({ ...procedure, flows: no }, 's4')).toBeNull()
    expect(proposeReturn(chain([{ activity: words, lane: 0, shape: 'decision' }]), 's1')).toBeNull()
  })

  it('carries the counterpart of the word on the other exit', () => {
    const procedure = decided('Memeriksa, jika tidak lengkap dikembalikan')
    expect(proposeReturn(procedure, 's4')?.label).toBe('Tidak')
    const flows = procedure.flows.map((flow) => (flow.from === 's4' ? { ...flow, label: 'Lengkap' } : flow))
    expect(proposeReturn({ ...procedure, flows }, 's4')?.label).toBe('Tidak lengkap')
  })

  it('looks above in the table where no arrow leads to the decision yet', () => {
    const procedure = { ...decided('Memeriksa, jika tidak lengkap dikembalikan'), flows: [] }
    expect(proposeReturn(procedure, 's4')?.toId).toBe('s1')
  })
})

describe('the words of exits', () => {
  it('go in pairs', () => {
    expect(counterpartOf('ya')).toBe('Tidak')
    expect(counterpartOf('Tidak  Setuju')).toBe('Setuju')
    expect(counterpartOf('Dalam kota')).toBeNull()
    expect(['Tidak', 'T', 'belum lengkap', 'Ditolak'].every(isNegative)).toBe(true)
    expect(['Ya', 'Terima', 'Tuntas'].some(isNegative)).toBe(false)
  })

  it('begin with what the other exit leaves open, then with what the step speaks of', () => {
    const procedure = decided('Memeriksa kelengkapan berkas')
    expect(exitWords(procedure, 's4').slice(0, 2)).toEqual(['Lengkap', 'Tidak lengkap'])
    const flows = procedure.flows.map((flow) => (flow.from === 's4' ? { ...flow, label: 'Sesuai' } : flow))
    expect(exitWords({ ...procedure, flows }, 's4')[0]).toBe('Tidak sesuai')
    expect(exitWords({ ...procedure, flows }, 's4')).not.toContain('Sesuai')
    expect(exitWords({ ...procedure, flows }, 's4', 'f4')).toContain('Sesuai')
    expect(exitWords(decided('Memutuskan'), 's4').slice(0, 2)).toEqual(['Ya', 'Tidak'])
  })
})

describe('kelengkapan from the step before', () => {
  const procedure = chain([
    { activity: 'Menyusun', lane: 2, output: ' Konsep *surat* ' },
    { activity: 'Mencatat', lane: 1, output: '-' },
    { activity: 'Memeriksa', lane: 0 },
  ])

  it('is the output of the step whose arrow leads here, even past other rows', () => {
    expect(proposeRequirements(procedure, 'r2')).toEqual({ text: 'Konsep *surat*', fromRowId: 'r1' })
    const skipping = { ...procedure, flows: [createFlow({ id: 'f9', from: 's1', to: 's3' })] }
    expect(proposeRequirements(skipping, 'r3')?.fromRowId).toBe('r1')
  })

  it('is nothing where nothing came out, where no step is before, and where the cell is filled', () => {
    expect(proposeRequirements(procedure, 'r3')).toBeNull()
    expect(proposeRequirements(procedure, 'r1')).toBeNull()
    const filled = { ...procedure, rows: procedure.rows.map((row) => ({ ...row, requirements: 'ATK' })) }
    expect(proposeRequirements(filled, 'r2')).toBeNull()
    expect(proposeRequirements(procedure, 'gone')).toBeNull()
  })
})
