import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../../../../src/core/draft/create'
import type { Flow, Procedure } from '../../../../src/core/draft/draft'
import { measureTable } from '../../../../src/core/layout/measure/measureTable'
import { type PlannedPage, planPages } from '../../../../src/core/layout/pages/planPages'
import { measureSheet } from '../../../../src/core/layout/pages/sheetArea'

/** Sixty steps of five actors, joined by the given flows between steps of those numbers. */
const procedureWith = (flows: readonly Flow[]): Procedure =>
  createProcedure({
    id: 'p',
    actors: Array.from({ length: 5 }, (_, lane) => createActor({ id: `a${lane}`, name: `Pelaksana ${lane}` })),
    rows: Array.from({ length: 60 }, (_, row) =>
      createStepRow({ id: `r${row}`, symbols: [createSymbol({ id: `s${row}`, actorId: `a${row % 5}` })] }),
    ),
    flows,
  })

const draft = createDraft({ id: 'd', procedureId: 'p' })
const { content } = measureSheet(draft.print)

/** The pages of a procedure, and how much taller than the paper each of them is. */
const planned = (
  procedure: Procedure,
): { readonly pages: readonly PlannedPage[]; readonly excess: readonly number[] } => {
  const table = measureTable(draft, procedure, content)
  const room = { first: content.h, others: content.h, under: 0 }
  const pages = planPages(table, draft.print, room, new Map(), 0)
  const excess = pages.map(({ page }) => {
    const bands = [...page.heights, ...page.topStrip, ...page.bottomStrip]
    if (page.hasTitle) bands.push(table.title?.height ?? 0)
    if (page.hasHead) bands.push(table.head.height)
    if (page.hasTotal) bands.push(table.total?.height ?? 0)
    return Math.max(0, bands.reduce((sum, height) => sum + height, 0) - content.h - 1e-6)
  })
  return { pages, excess }
}

describe('the pages of a table', () => {
  it('hold their rows and connectors however many arrows go to one symbol', () => {
    const flows = Array.from({ length: 300 }, (_, k) =>
      createFlow({ id: `f${k}`, from: `s${1 + (k % 59)}`, to: 's0', label: `${Math.floor(k / 59)}` }),
    )
    expect(planned(procedureWith(flows)).excess.filter((height) => height > 0)).toEqual([])
  })

  it('hold their rows and connectors however many arrows every break cuts', () => {
    const flows = Array.from({ length: 59 }, (_, k) =>
      createFlow({ id: `f${k}`, from: `s${k}`, to: `s${(k * 23 + 31) % 60}`, heads: k % 2 === 0 ? 'both' : 'end' }),
    ).filter(({ from, to }) => from !== to)
    const { pages, excess } = planned(procedureWith(flows))
    expect(excess.filter((height) => height > 0)).toEqual([])
    expect(pages.flatMap(({ page }) => page.slices.map(({ row }) => row.id))).toEqual(
      Array.from({ length: 60 }, (_, row) => `r${row}`),
    )
  })

  it('set no room aside for connectors that arrows to one symbol share', () => {
    const straight = Array.from({ length: 59 }, (_, k) => createFlow({ id: `f${k}`, from: `s${k}`, to: `s${k + 1}` }))
    const back = Array.from({ length: 50 }, (_, k) => createFlow({ id: `b${k}`, from: `s${k + 9}`, to: 's2' }))
    expect(planned(procedureWith([...straight, ...back])).pages.length).toBe(
      planned(procedureWith([...straight, ...back.slice(-1)])).pages.length,
    )
  })
})
