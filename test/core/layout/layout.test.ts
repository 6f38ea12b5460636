import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, createDraft, createProcedure, createStepRow, createSymbol } from '../../../src/core/draft/create'
import type { PrintSettings, SopDraft } from '../../../src/core/draft/draft'
import { layout } from '../../../src/core/layout/layout'
import { measureSheet } from '../../../src/core/layout/pages/sheetArea'
import type { Layout, LayoutOptions } from '../../../src/core/layout/result'
import { verify } from '../../../src/core/layout/verify/verify'
import { boundsOfItem, roundMm } from '../../../src/core/page/bounds'
import { createDice } from '../../support/arbitraryDice'
import { arbitraryDraft } from '../../support/arbitraryDraft'
import { randomTable } from '../../support/randomLayoutEdit'

/** Without it random drafts have but a few rows. */
fc.configureGlobal({ baseSize: 'large' })

const paged: LayoutOptions = { mode: 'paged', effort: 'draft' }
const continuous: LayoutOptions = { mode: 'continuous', effort: 'draft' }

/** A draft with one procedure of `count` steps in a line, alternating between actors. */
const lineOfSteps = (count: number, actorCount = 3, print: Partial<PrintSettings> = {}): SopDraft => {
  const ids = Array.from({ length: count }, (_, index) => index + 1)
  const draft = createDraft({ id: '00000000-0000-4000-8000-000000000009', procedureId: 'p' })
  const actors = Array.from({ length: actorCount }, (_, index) =>
    createActor({ id: `a${index}`, name: `Pelaksana ${index + 1}` }),
  )
  const rows = ids.map((id) =>
    createStepRow({
      id: `r${id}`,
      activity: `Menyusun berkas nomor ${id}`,
      duration: '2 Jam',
      symbols: [createSymbol({ id: `s${id}`, actorId: `a${id % actorCount}` })],
    }),
  )
  const flows = ids.slice(1).map((id) => ({
    id: `f${id}`,
    from: `s${id - 1}`,
    to: `s${id}`,
    label: '',
    heads: 'end' as const,
    dashed: false,
  }))
  const procedure = createProcedure({ id: 'p', actors, rows, flows })
  return { ...draft, procedures: [procedure], print: { ...draft.print, ...print } }
}

const textsOf = (result: Layout) =>
  result.pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.runs.map(({ text }) => text).join('')] : [])),
  )

describe('layout of any draft', () => {
  it.each([paged, continuous])('keeps its promises when $mode', (options) => {
    fc.assert(
      fc.property(arbitraryDraft({ actors: 10, rows: 16 }), (draft) => {
        expect(verify(draft, layout(draft, options))).toEqual([])
      }),
      { seed: 11, numRuns: 50 },
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(arbitraryDraft({ rows: 8 }), (draft) => {
        expect(layout(structuredClone(draft), paged)).toEqual(layout(draft, paged))
      }),
      { seed: 12, numRuns: 15 },
    )
  })

  it('rounds every coordinate to 0.01 mm', () => {
    fc.assert(
      fc.property(arbitraryDraft({ rows: 8 }), (draft) => {
        const result = layout(draft, paged)
        for (const { items } of result.pages) {
          for (const item of items) {
            if (item.kind === 'text') expect([item.x, item.y]).toEqual([roundMm(item.x), roundMm(item.y)])
            else
              expect(Object.values(boundsOfItem(item)).map(roundMm)).toEqual(
                Object.values(boundsOfItem(item)).map(tidy),
              )
          }
        }
        for (const { x, y, w, h } of result.regions) expect([x, y, w, h]).toEqual([x, y, w, h].map(roundMm))
      }),
      { seed: 13, numRuns: 15 },
    )
  })

  it('draws the same rows, widths and words in the continuous layout as on pages', () => {
    fc.assert(
      fc.property(arbitraryDraft({ rows: 8 }), (draft) => {
        const [onPages, endless] = [layout(draft, paged), layout(draft, continuous)]
        for (const { id } of draft.procedures) {
          const widths = (result: Layout) =>
            result.tables.find(({ kind, procedureId }) => kind === 'flow' && procedureId === id)?.lanes
          expect(widths(endless)).toEqual(widths(onPages))
        }
      }),
      { seed: 14, numRuns: 20 },
    )
  })
})

describe('a table without rows', () => {
  it('stands on a whole sheet of the continuous layout, so that there is room to begin in', () => {
    const pages = layout(createDraft({ id: 'd', procedureId: 'p' }), continuous).pages
    expect(pages.at(-1)?.height).toBe(pages[0]?.height)
  })
})

/** Differences of rounded numbers differ from the nearest hundredth in the last binary digits only. */
const tidy = (value: number) => (Math.abs(value - roundMm(value)) < 1e-9 ? roundMm(value) : value)

describe('pages', () => {
  it('leave the signing strip and the margins free', () => {
    const print = { signingStrip: 30, margins: { top: 20, right: 12, bottom: 10, left: 25 } }
    const draft = lineOfSteps(30, 3, print)
    for (const { items, width, height } of layout(draft, paged).pages) {
      for (const item of items) {
        const { x, y, w, h } = boundsOfItem(item)
        expect(y + h).toBeLessThanOrEqual(height - 30 + 0.3)
        expect(x).toBeGreaterThanOrEqual(25 - 0.3)
        expect(x + w).toBeLessThanOrEqual(width - 12 + 0.3)
      }
    }
  })

  it('carry their number, unless they are not to', () => {
    const numbered = layout(lineOfSteps(30), paged)
    const count = numbered.pages.length
    expect(count).toBeGreaterThan(2)
    textsOf(numbered).forEach((texts, index) => {
      expect(texts).toContain(`Halaman ${index + 1} dari ${count}`)
    })
    expect(
      textsOf(layout(lineOfSteps(3, 3, { pageNumbers: false }), paged))
        .flat()
        .join(' '),
    ).not.toContain('Halaman')
  })

  it('put the page number above the signing strip where the top margin is too low for it', () => {
    const area = measureSheet({
      ...lineOfSteps(1).print,
      margins: { top: 5, right: 10, bottom: 5, left: 10 },
      signingStrip: 18,
    })
    expect(area.pageNumber?.y).toBeLessThanOrEqual(area.height - 18)
    expect(area.pageNumber?.y).toBeGreaterThan(area.content.y + area.content.h)
  })

  it('repeat the head on every page only where asked', () => {
    const pagesWithHead = (repeatHeader: boolean) =>
      textsOf(layout(lineOfSteps(30, 3, { repeatHeader }), paged)).filter((texts) => texts.includes('Kegiatan')).length
    const pages = layout(lineOfSteps(30), paged).pages.length
    expect(pagesWithHead(true)).toBe(pages - 1)
    expect(pagesWithHead(false)).toBe(1)
  })

  it('carry on a row that is taller than a page, all its words and its number once', () => {
    const draft = lineOfSteps(2)
    const [procedure] = draft.procedures
    const activity = Array.from({ length: 1500 }, (_, index) => `kata${index}`).join(' ')
    const rows =
      procedure?.rows.map((row) => (row.id === 'r1' && row.kind === 'step' ? { ...row, activity } : row)) ?? []
    const tall = { ...draft, procedures: procedure ? [{ ...procedure, rows }] : [] }
    const result = layout(tall, paged)
    expect(verify(tall, result)).toEqual([])
    const problem = [{ code: 'row-taller-than-page', source: { id: 'r1' } }]
    expect(result.problems).toMatchObject(problem)
    expect(layout(tall, continuous).problems).toMatchObject(problem)
  })

  it.each([
    ['of a line of steps', lineOfSteps(40, 4)],
    ['whose rows grow for their arrows', randomTable(createDice(15 * 104729))],
  ])('begin where the continuous layout of a table %s says that they do', (_, draft) => {
    const { breaks } = layout(draft, { ...continuous, effort: 'final' })
    const starts = layout(draft, { ...paged, effort: 'final' }).tables.flatMap(({ kind, rows, page }) =>
      kind === 'flow'
        ? [{ beforeRowId: rows.find(({ id }) => !id.startsWith('strip'))?.id, pageNumber: page + 1 }]
        : [],
    )
    expect(breaks.map(({ beforeRowId, pageNumber }) => ({ beforeRowId, pageNumber }))).toEqual(starts.slice(1))
  })
})

describe('the table', () => {
  it('begins under the identity block where that is asked and it fits', () => {
    const pages = (count: number, identityPage: 'above-table' | 'separate') =>
      layout(lineOfSteps(count, 3, { identityPage }), paged).pages.length
    expect(pages(2, 'separate')).toBe(2)
    expect(pages(2, 'above-table')).toBe(1)
  })

  it('has the columns that the draft prints, in their order', () => {
    const labels = ['Output', 'Kelengkapan', 'Waktu', 'Keterangan']
    const headsOf = (columns: PrintSettings['columns']) =>
      textsOf(layout(lineOfSteps(1, 2, { columns }), paged))
        .flat()
        .filter((text) => labels.includes(text))
    expect(headsOf(['output', 'duration'])).toEqual(['Output', 'Waktu'])
    expect(headsOf(['requirements', 'duration', 'output', 'note'])).toEqual([
      'Kelengkapan',
      'Waktu',
      'Output',
      'Keterangan',
    ])
  })

  it('drops the head over the actors when its wording is empty, and keeps their names', () => {
    const draft = lineOfSteps(1, 2)
    const texts = textsOf(layout({ ...draft, labels: { ...draft.labels, actors: '' } }, paged)).flat()
    expect(texts).not.toContain('Pelaksana')
    expect(texts).toContain('Pelaksana 2')
  })

  it('sums the durations in a row of its own', () => {
    expect(textsOf(layout(lineOfSteps(4, 2, { totalRow: true }), paged)).flat()).toEqual(
      expect.arrayContaining(['Jumlah waktu', '8\u00a0jam']),
    )
  })

  it('shows where lanes will stand while there are none', () => {
    const draft = lineOfSteps(0, 0)
    const result = layout(draft, paged)
    expect(textsOf(result).flat()).toContain('Pelaksana')
    expect(result.tables.at(-1)?.lanes).toEqual([])
  })

  it('says so when the paper holds no readable table, and is drawn all the same', () => {
    const draft = lineOfSteps(12, 25, { orientation: 'portrait' })
    const result = layout(draft, paged)
    expect(result.problems.map(({ code }) => code)).toContain('table-too-wide')
    expect(verify(draft, result)).toEqual([])
  })

  it('marks characters that the font lacks', () => {
    const draft = lineOfSteps(1)
    const result = layout({ ...draft, identity: { ...draft.identity, title: 'Rapat 会' } }, paged)
    expect(result.problems).toEqual([
      { code: 'glyph-missing', source: { kind: 'identity', id: 'title' }, values: { characters: '会' } },
    ])
    expect(textsOf(result).flat()).toContain('Rapat \ufffd')
  })
})
