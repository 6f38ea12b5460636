import { describe, expect, it } from 'vitest'
import { clipOfSelection } from '../../src/core/clip/clip'
import { clipJson } from '../../src/core/clip/clipJson'
import { createActor, createDraft, createProcedure, createStepRow } from '../../src/core/draft/create'
import type { Procedure, SopDraft } from '../../src/core/draft/draft'
import { draftFaults } from '../../src/core/draft/invariants'
import { apply } from '../../src/core/edit/apply'
import { NO_SELECTION, type Selection } from '../../src/core/edit/selection'
import { type Pasted, type PastePlan, planDuplicate, planPaste } from '../../src/editor/planPaste'
import { draftWith, sampleProcedure } from './drop/dropDrafts'

const draft = draftWith(sampleProcedure())

const source = () => {
  let count = 0
  return { newId: () => `n${++count}`, labelFrom: () => 'Ya' }
}

const text = (words: string, more: Partial<Pasted> = {}): Pasted => ({
  clip: null,
  text: words,
  isTable: false,
  hasFiles: false,
  ...more,
})

const at = (kind: Selection['kind'], ids: readonly string[], field?: string): Selection => ({
  procedureId: 'p1',
  kind,
  ids,
  ...(field !== undefined && { field }),
})

const after = (plan: PastePlan | null, start: SopDraft = draft): Procedure => {
  if (plan?.kind !== 'edit') throw new Error(JSON.stringify(plan))
  const edited = apply(start, plan.command)
  if (!edited.ok) throw new Error(JSON.stringify(edited.failure))
  expect(draftFaults(edited.value)).toEqual([])
  return edited.value.procedures[0] ?? sampleProcedure()
}

const paste = (selection: Selection, pasted: Pasted, start: SopDraft = draft): Procedure =>
  after(planPaste(start, selection, pasted, source()), start)

const activities = ({ rows }: Procedure): readonly string[] =>
  rows.map((row) => (row.kind === 'step' ? row.activity : `[${row.text}]`))

const refusal = (selection: Selection, pasted: Pasted): unknown => {
  const plan = planPaste(draft, selection, pasted, source())
  return plan.kind === 'refused' ? plan.refusal : null
}

/** The chain of arrows as activities, from the first symbol of the first step on. */
const chain = (procedure: Procedure): string => {
  const rowOf = (symbolId: string) =>
    procedure.rows.findIndex((row) => row.kind === 'step' && row.symbols.some(({ id }) => id === symbolId))
  return procedure.flows.map(({ from, to, label }) => `${rowOf(from)}>${rowOf(to)}${label}`).join(' ')
}

describe('pasting lines of text', () => {
  it('writes the cell, then steps below that say nothing yet, then new steps in the same lane, all joined', () => {
    const result = paste(at('cell', ['r1'], 'activity'), text('1. Satu\r\n2. Dua\n\n3. Tiga\n4. Empat'))
    expect(activities(result)).toEqual(['[Persiapan]', 'Satu', 'Dua', 'Tiga', 'Empat', 'Memeriksa'])
    const [third, fourth] = result.rows.slice(3, 5)
    const lanes = [third, fourth].map((row) => row?.kind === 'step' && row.symbols.map(({ actorId }) => actorId))
    expect(lanes).toEqual([['a2'], ['a2']])
    expect(chain(result)).toBe('1>2Ya 2>3 3>4 4>5')
  })

  it('goes behind the selected rows, or to the end of the table where nothing is selected', () => {
    expect(activities(paste(at('rows', ['r1']), text('Baru')))).toEqual([
      '[Persiapan]',
      'Menyusun',
      'Baru',
      '',
      'Memeriksa',
    ])
    const result = paste(NO_SELECTION, text('Satu\nDua'))
    expect(activities(result).slice(-2)).toEqual(['Satu', 'Dua'])
    expect(chain(result)).toBe('1>2Ya 2>3 4>5 3>4Ya')
  })

  it('fills an empty table, with symbols as soon as there is a lane', () => {
    const lines = text(Array.from({ length: 15 }, (_, index) => `Langkah ${index}`).join('\n'))
    const bare = createProcedure({ id: 'p1' })
    expect(paste(NO_SELECTION, lines, draftWith(bare)).rows).toHaveLength(15)
    const result = paste(NO_SELECTION, lines, draftWith({ ...bare, actors: [createActor({ id: 'a1' })] }))
    expect(result.flows).toHaveLength(14)
  })

  it('keeps a list of lines in one cell outside of Kegiatan, and marks that not every line has', () => {
    const [, row] = paste(at('cell', ['r1'], 'requirements'), text('- a\n- b\n')).rows
    expect(row?.kind === 'step' && row.requirements).toBe('- a\n- b')
    expect(activities(paste(NO_SELECTION, text('1. Satu\nDua'))).slice(-2)).toEqual(['1. Satu', 'Dua'])
  })

  it('takes the place of one text: a heading, the title of the SOP, a lane name', () => {
    expect(activities(paste(at('cell', ['r0'], 'text'), text(' Bagian A\n')))[0]).toBe('[Bagian A]')
    expect(paste(at('actors', ['a1']), text('Kasi')).actors[0]?.name).toBe('Kasi')
    const plan = planPaste(
      draft,
      { procedureId: null, kind: 'identity', ids: [], field: 'title' },
      text('Judul'),
      source(),
    )
    expect(plan).toMatchObject({ command: { kind: 'setIdentityText', field: 'title', value: 'Judul' } })
  })
})

describe('pasting cells of a spreadsheet', () => {
  it('fills rightwards and downwards over the columns that print, as a spreadsheet does', () => {
    const result = paste(at('cell', ['r2'], 'requirements'), text('a\t1 jam\tb\nc\t"2 hari\nkerja"\td\n'))
    const cells = result.rows.map((row) => row.kind === 'step' && [row.requirements, row.duration, row.output])
    expect(cells.slice(2)).toEqual([
      ['a', '1 jam', 'b'],
      ['c', '2 hari\nkerja', 'd'],
    ])
  })

  it('makes joined steps where the table ends', () => {
    const result = paste(at('cell', ['r3'], 'duration'), text('1\tx\n2\ty\n3\tz'))
    expect(result.rows).toHaveLength(6)
    expect(result.rows.slice(3).map((row) => row.kind === 'step' && row.duration)).toEqual(['1', '2', '3'])
    expect(chain(result)).toBe('1>2Ya 2>3 4>5 3>4Ya')
  })

  it('reads symbols in the lanes, or passes the lanes over where no cell says one', () => {
    const marks = paste(at('cell', ['r1'], 'activity'), text('Satu\t\t◇ Keputusan\t\tberkas\nDua\tx'))
    const [, first, second] = marks.rows
    expect(first?.kind === 'step' && first.symbols.map(({ actorId, shape }) => `${actorId} ${shape}`)).toEqual([
      'a1 process',
      'a2 decision',
    ])
    expect(first?.kind === 'step' && first.requirements).toBe('berkas')
    expect(second?.kind === 'step' && second.symbols.map(({ actorId }) => actorId)).toEqual(['a2', 'a1'])
    const texts = paste(at('cell', ['r1'], 'activity'), text('Satu\tberkas\t1 jam\tsurat'))
    const [, row] = texts.rows
    expect(row?.kind === 'step' && [row.requirements, row.duration, row.output]).toEqual(['berkas', '1 jam', 'surat'])
  })

  it('leaves a column out that only counts', () => {
    const result = paste(NO_SELECTION, text('1\tSatu\n2\tDua\n3\tTiga'))
    expect(activities(result).slice(-3)).toEqual(['Satu', 'Dua', 'Tiga'])
  })

  it('takes the lines of a table\u2019s one column for cells', () => {
    const result = paste(at('cell', ['r1'], 'duration'), text('1 jam\n2 jam\n', { isTable: true }))
    expect(result.rows.slice(1, 3).map((row) => row.kind === 'step' && row.duration)).toEqual(['1 jam', '2 jam'])
  })

  it('loses nothing: a table that is too wide is refused with the room that there is', () => {
    expect(refusal(at('cell', ['r1'], 'output'), text('a\tb\tc'))).toEqual({ code: 'too-wide', room: 2 })
    expect(refusal(at('cell', ['r1'], 'output'), text('a\tb\t\t'))).toBe(null)
  })

  it('never puts words into a lane', () => {
    expect(refusal(at('laneCell', ['r1', 'a2']), text('Menyusun'))).toEqual({ code: 'not-in-lane' })
    const [, row] = paste(at('laneCell', ['r1', 'a2']), text('◇')).rows
    expect(row?.kind === 'step' && row.symbols.at(-1)).toMatchObject({ actorId: 'a2', shape: 'decision' })
  })
})

describe('what cannot be pasted', () => {
  it('is told: nothing, files only, too much, a broken part of a draft', () => {
    expect(refusal(NO_SELECTION, text(' \n'))).toEqual({ code: 'nothing' })
    expect(refusal(NO_SELECTION, text('', { hasFiles: true }))).toEqual({ code: 'file' })
    expect(refusal(NO_SELECTION, text('x'.repeat(2_000_001)))).toEqual({ code: 'too-large' })
    expect(refusal(NO_SELECTION, text('x', { clip: '{"format":"lajur"}' }))).toEqual({ code: 'broken' })
  })

  it('is refused by the edit where a limit is passed, and quickly', () => {
    const plan = planPaste(draft, NO_SELECTION, text('satu baris\n'.repeat(90_000)), source())
    const edited = plan.kind === 'edit' ? apply(draft, plan.command) : null
    expect(edited).toMatchObject({ ok: false, failure: { code: 'limit', values: { what: 'rows' } } })
  })
})

describe('parts of drafts', () => {
  const copied = (selection: Selection): string => {
    const clip = clipOfSelection(draft, selection)
    if (clip === null) throw new Error('nothing was copied')
    return clipJson(clip)
  }

  it('go behind the row in hand, whatever of it is selected', () => {
    const clip = copied(at('rows', ['r3']))
    for (const selection of [at('rows', ['r1']), at('symbols', ['s1']), at('cell', ['r1'], 'output')]) {
      expect(activities(paste(selection, text('', { clip })))).toEqual([
        '[Persiapan]',
        'Menyusun',
        'Memeriksa',
        '',
        'Memeriksa',
      ])
    }
  })

  it('come into another draft with the lanes that it lacks', () => {
    const other: SopDraft = {
      ...createDraft({ id: 'd2', procedureId: 'q1' }),
      procedures: [createProcedure({ id: 'q1', rows: [createStepRow({ id: 'z' })] })],
    }
    const result = paste(NO_SELECTION, text('', { clip: copied(at('rows', ['r1', 'r2'])) }), other)
    expect(result.actors.map(({ name }) => name)).toEqual(['Nama a1', 'Nama a2'])
    expect(result.rows).toHaveLength(3)
    expect(result.flows).toHaveLength(1)
  })

  it('are duplicated right behind themselves', () => {
    expect(activities(after(planDuplicate(draft, at('rows', ['r0', 'r1']), source().newId)))).toEqual([
      '[Persiapan]',
      'Menyusun',
      '[Persiapan]',
      'Menyusun',
      '',
      'Memeriksa',
    ])
    expect(planDuplicate(draft, at('actors', ['a1']), source().newId)).toBe(null)
  })
})
