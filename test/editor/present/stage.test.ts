import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../src/core/draft/parse'
import { symbolPlaces } from '../../../src/core/draft/query'
import { layout } from '../../../src/core/layout/layout'
import { containsBox } from '../../../src/core/page/bounds'
import { stageOf, wayOfFlow, wayOfVisit } from '../../../src/editor/present/stage'

const parsed = parseDraft(
  readFileSync(new URL('../../../public/samples/tangerang-sosialisasi.sop.json', import.meta.url), 'utf8'),
)
if (!parsed.ok) throw new Error('the sample is broken')
const { draft } = parsed.value
const procedure = draft.procedures[0]
if (procedure === undefined) throw new Error('the sample is empty')
const pages = layout(draft, { mode: 'paged', effort: 'draft' })

describe('what is lit', () => {
  it('is the symbol inside the band of its row and inside the band of its lane, for every symbol', () => {
    for (const id of symbolPlaces(procedure).keys()) {
      const stage = stageOf(pages, procedure, id)
      if (stage === null) throw new Error(`${id} is not shown`)
      expect(containsBox(stage.row, stage.symbol, 0.01)).toBe(true)
      expect(containsBox(stage.lane, stage.symbol, 0.01)).toBe(true)
    }
  })

  it('is nothing for a symbol that the pages do not show', () => {
    expect(stageOf(pages, procedure, 'nowhere')).toBeNull()
  })
})

describe('the way of an arrow', () => {
  it('runs from the page of its origin to the page of its target, in two pieces where these differ', () => {
    const turning = procedure.flows.filter((flow) => {
      const way = wayOfFlow(pages, procedure.id, flow, true)
      const from = stageOf(pages, procedure, flow.from)?.page
      const to = stageOf(pages, procedure, flow.to)?.page
      expect(way.map(({ page }) => page)).toEqual(from === to ? [from] : [from, to])
      return from !== to
    })
    expect(turning.length).toBeGreaterThan(0)
  })

  it('runs backwards where the walk goes against it', () => {
    const flow = procedure.flows[0]
    if (flow === undefined) throw new Error('no arrow')
    const there = wayOfVisit(pages, procedure, { flowId: flow.id, symbolId: flow.to })
    const back = wayOfVisit(pages, procedure, { flowId: flow.id, symbolId: flow.from })
    expect(back.at(-1)?.points.at(-1)).toEqual(there[0]?.points[0])
  })
})
