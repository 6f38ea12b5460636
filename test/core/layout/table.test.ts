import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, createDraft, createProcedure, createStepRow } from '../../../src/core/draft/create'
import type { Actor, Labels, PrintSettings, Procedure, SopDraft, StepRow } from '../../../src/core/draft/draft'
import { measureHead } from '../../../src/core/layout/measure/measureHead'
import { type MeasuredTable, measureTable } from '../../../src/core/layout/measure/measureTable'
import { advanceOf, createTextMeter, linesOf, type TextBlock } from '../../../src/core/layout/measure/textBlock'

const area = { x: 20, y: 15, w: 262, h: 177 }

interface Given {
  readonly actors?: readonly Partial<Actor>[]
  readonly rows?: readonly Partial<StepRow>[]
  readonly labels?: Partial<Labels>
  readonly print?: Partial<PrintSettings>
}

const draftOf = ({ actors = [{}, {}, {}], rows = [{}], labels, print }: Given): SopDraft => {
  const draft = createDraft({ id: '00000000-0000-4000-8000-000000000009', procedureId: 'p' })
  const procedure = createProcedure({
    id: 'p',
    actors: actors.map((actor, index) => createActor({ id: `a${index}`, name: `Pelaksana ${index}`, ...actor })),
    rows: rows.map(({ kind: _, ...row }, index) => createStepRow({ id: `r${index}`, ...row })),
  })
  return {
    ...draft,
    procedures: [procedure],
    labels: { ...draft.labels, ...labels },
    print: { ...draft.print, ...print },
  }
}

const measure = (given: Given, width = area.w): MeasuredTable => {
  const draft = draftOf(given)
  return measureTable(draft, draft.procedures[0] as Procedure, { ...area, w: width })
}

const wordy = 'Memeriksa kelengkapan dan kebenaran berkas permohonan sesuai dengan ketentuan yang berlaku. '

describe('the columns of a table', () => {
  it('break a duration into two lines rather than any word', () => {
    const row = {
      activity: wordy,
      requirements: 'draft perencanaan',
      duration: '120 menit',
      output: 'Dokumen Perencanaan',
    }
    const { columns, isTooWide } = measure({ actors: Array.from({ length: 6 }, () => ({})), rows: [row] }, 180)
    const widthOf = (key: string) => columns.standard.find((column) => column.key === key)?.w ?? 0
    const style = { font: 'Arimo', sizePt: 8, face: 'regular' } as const
    expect(isTooWide).toBe(false)
    expect(widthOf('output')).toBeGreaterThan(advanceOf('Perencanaan', style) + 2)
    expect(widthOf('requirements')).toBeGreaterThan(advanceOf('perencanaan', style) + 2)
    expect(widthOf('duration')).toBeLessThan(advanceOf('120 menit', style) + 2)
  })

  it('fill the paper exactly and touch each other', () => {
    const counts = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(counts, fc.integer({ min: 100, max: 320 }), (actorCount, width) => {
        const { columns } = measure({ actors: Array.from({ length: actorCount }, () => ({})) }, width)
        const lanes = columns.lanes.length > 0 ? columns.lanes : [columns.laneArea]
        let x = area.x
        for (const column of [columns.number, columns.activity, ...lanes, ...columns.standard]) {
          expect(column.x).toBeCloseTo(x, 5)
          x = column.x + column.w
        }
        expect(x).toBeCloseTo(area.x + width, 1)
      }),
      { seed: 21, numRuns: 60 },
    )
  })

  it('have lanes of 18 to 27 mm for three to five actors, all alike, on landscape A4', () => {
    for (const count of [3, 4, 5]) {
      const rows = Array.from({ length: 10 }, () => ({
        activity: wordy,
        requirements: 'Berkas',
        duration: '2 Jam',
        output: 'Berkas',
      }))
      const { lanes } = measure({ actors: Array.from({ length: count }, () => ({})), rows }).columns
      expect(new Set(lanes.map(({ w }) => w)).size).toBe(1)
      expect(lanes[0]?.w).toBeGreaterThanOrEqual(18)
      expect(lanes[0]?.w).toBeLessThanOrEqual(30)
    }
  })

  it('give more width to the column with more to say', () => {
    const rows = Array.from({ length: 8 }, () => ({ activity: wordy, output: wordy.repeat(3), requirements: 'ATK' }))
    const [requirements, , output] = measure({ rows }).columns.standard
    expect(output?.w ?? 0).toBeGreaterThan(2 * (requirements?.w ?? 0))
  })

  it('keep a number and its unit on one line', () => {
    const { rows } = measure({ rows: [{ duration: '120 Menit', activity: wordy.repeat(4) }] })
    expect(rows[0]?.texts.get('duration')?.lines.length).toBe(1)
  })

  it('never cut a word of a head', () => {
    const labels = { requirements: 'Persyaratan/Perlengkapan', duration: 'Waktu penyelesaian', note: 'Keterangan' }
    const { head } = measure({ labels, rows: [{ activity: wordy.repeat(5) }] }, 220)
    for (const { block } of head.cells) for (const { endsWith } of block.lines) expect(endsWith).not.toBe('middle')
  })

  it('are too wide only when lanes or text fall under what can be read', () => {
    expect(measure({ actors: Array.from({ length: 9 }, () => ({})) }).isTooWide).toBe(false)
    expect(measure({ actors: Array.from({ length: 20 }, () => ({})) }).isTooWide).toBe(true)
  })
})

describe('the head of a table', () => {
  const cellsOf = (given: Given) => {
    const { head } = measure(given)
    return new Map(head.cells.map((cell) => [linesOf(cell.block).join(' '), cell]))
  }

  it('has two rows: group cells above, lanes and columns below, the others through both', () => {
    const cells = cellsOf({})
    expect(cells.get('Pelaksana')).toMatchObject({ row: 0, rowSpan: 1 })
    expect(cells.get('Pelaksana 1')).toMatchObject({ row: 1, rowSpan: 1 })
    expect(cells.get('Mutu Baku')).toMatchObject({ row: 0, rowSpan: 1 })
    expect(cells.get('Waktu')).toMatchObject({ row: 1, rowSpan: 1 })
    for (const head of ['No', 'Kegiatan', 'Keterangan']) expect(cells.get(head)).toMatchObject({ row: 0, rowSpan: 2 })
  })

  it('puts the note under Mutu Baku where that is asked', () => {
    const outside = cellsOf({})
    const inside = cellsOf({ print: { noteInStandard: true } })
    expect(inside.get('Keterangan')).toMatchObject({ row: 1, rowSpan: 1 })
    expect(inside.get('Mutu Baku')?.w ?? 0).toBeGreaterThan(outside.get('Mutu Baku')?.w ?? 0)
  })

  it('gives lanes both rows when the cell over them has no wording', () => {
    const cells = cellsOf({ labels: { actors: '' } })
    expect(cells.get('Pelaksana 1')).toMatchObject({ row: 0, rowSpan: 2 })
  })

  it('lets neighbours of one group share a cell, and only neighbours', () => {
    const groups = ['A', 'A', '', 'B', 'A']
    const { head, columns } = measure({ actors: groups.map((group) => ({ group })) })
    const shared = head.cells.filter(({ role }) => role === 'actorGroup')
    expect(shared.map(({ block }) => linesOf(block)[0])).toEqual(['A', 'B', 'A'])
    expect(shared[0]?.w).toBeCloseTo(2 * (columns.lanes[0]?.w ?? 0), 5)
    const names = head.cells.filter(({ role }) => role === 'actor')
    expect(names.map(({ row, rowSpan }) => [row, rowSpan])).toEqual([
      [2, 1],
      [2, 1],
      [1, 2],
      [2, 1],
      [2, 1],
    ])
  })

  it('turns lane names upward, all of them, when one does not fit across', () => {
    const long = { name: 'Pengadministrasi Kepegawaian' }
    const actors = [long, ...Array.from({ length: 11 }, () => ({}))]
    const { head } = measure({ actors })
    const names = head.cells.filter(({ role }) => role === 'actor')
    expect(names.every(({ upward }) => upward)).toBe(true)
    for (const { block, w } of names) expect(block.height).toBeLessThanOrEqual(w)
  })

  it('is as high as its tallest cell needs', () => {
    const { head } = measure({ actors: [{ name: 'Kepala Subbagian Perencanaan Evaluasi dan Pelaporan' }, {}] })
    const bottom = head.cells.map(({ row, rowSpan, block, upward }) => ({
      available: head.rowHeights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0),
      needed: upward ? block.width : block.height,
    }))
    for (const { available, needed } of bottom) expect(available).toBeGreaterThanOrEqual(needed + 2)
  })

  it('is measured the same with a meter that has seen other texts', () => {
    const draft = draftOf({})
    const procedure = draft.procedures[0] as Procedure
    const { columns, style, head } = measure({})
    const meter = createTextMeter()
    meter.set('Kegiatan', { ...style.head, sizePt: 12 }, 30)
    expect(measureHead(draft, procedure, columns, style, meter)).toEqual(head)
  })
})

describe('the rows of a table', () => {
  it('are as high as their tallest text', () => {
    const { rows } = measure({ rows: [{ activity: wordy.repeat(6) }, { activity: 'Singkat' }] })
    const tallest = Math.max(...[...(rows[0]?.texts.values() ?? [])].map(({ height }) => height))
    expect(rows[0]?.height ?? 0).toBeGreaterThanOrEqual(tallest + 2)
    expect(rows[0]?.height ?? 0).toBeLessThan(tallest + 2.5)
    expect(rows[1]?.height ?? 0).toBeLessThan(rows[0]?.height ?? 0)
  })

  it('number the steps', () => {
    expect(measure({ rows: [{}, {}, {}] }).rows.map(({ number }) => number)).toEqual(['1', '2', '3'])
  })
})

describe('the total row', () => {
  const wordsOf = (block: TextBlock | null | undefined) => (block ? linesOf(block).join(' ') : '')
  const rows = [{ duration: '15 mrenit' }, { duration: '-' }, { duration: 'Sesuai kebutuhan' }, { duration: '2 Hari' }]
  const totalOf = (print: Partial<PrintSettings>, given = rows) =>
    measure({ rows: given, print: { totalRow: true, ...print } }).total

  it('names the steps that could not be counted, in their own words', () => {
    const words = (given: typeof rows) => wordsOf(totalOf({}, given)?.uncounted)
    expect(words(rows)).toBe('Tidak terhitung: langkah 3 ("Sesuai kebutuhan")')
    expect(words(rows.filter(({ duration }) => duration !== 'Sesuai kebutuhan'))).toBe('')
  })

  it('turns hours into days only where a working day is set', () => {
    const given = [{ duration: '1 hari' }, { duration: '12 jam' }]
    const value = (print: Partial<PrintSettings>) => wordsOf(totalOf(print, given)?.value).replaceAll('\u00a0', ' ')
    expect(value({})).toBe('1 hari 12 jam')
    expect(value({ workingDayHours: 8 })).toBe('2 hari 4 jam')
  })

  it('is printed where the duration is, even when the drafter puts it first or leaves it out', () => {
    expect(totalOf({ columns: ['duration', 'output'] })?.uncounted?.lines.length).toBeGreaterThan(0)
    expect(totalOf({ columns: ['output'] })).toBeNull()
  })
})
