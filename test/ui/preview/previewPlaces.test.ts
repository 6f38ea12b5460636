import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/core/check/finding'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraftValue } from '../../../src/core/draft/parse'
import { layout } from '../../../src/core/layout/layout'
import { flowSource, rowSource, symbolSource } from '../../../src/core/layout/sources'
import { pageMarks, selectedBoxes, sourceAt, stepPlaces } from '../../../src/ui/preview/previewPlaces'
import { benchDraft } from '../../bench/benchDraft'
import { smallDraft } from '../../support/smallDraft'

const load = (value: unknown): SopDraft => {
  const parsed = parseDraftValue(value)
  if (!parsed.ok) throw new Error('The draft is not sound')
  return parsed.value.draft
}

const draft = load(smallDraft)
const printed = layout(draft, { mode: 'paged', effort: 'draft' })
const [procedure] = draft.procedures
const flowPage = printed.tables.find(({ kind }) => kind === 'flow')

const middle = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => ({ x: x + w / 2, y: y + h / 2 })

describe('what stands at a point of a page', () => {
  it('is the symbol before its cell, the arrow before the cells that it crosses, and nothing on empty paper', () => {
    const [node] = flowPage?.nodes.filter(({ type }) => type !== 'connector') ?? []
    const [edge] = flowPage?.edges ?? []
    const [from, to] = edge?.points ?? []
    if (!flowPage || !node || !edge || !from || !to) throw new Error('The small draft has symbols and arrows')
    expect(sourceAt(printed, flowPage.page, middle(node))).toEqual(symbolSource(node.id))
    const between = { x: (from.x + to.x) / 2 + 0.5, y: (from.y + to.y) / 2 + 0.5 }
    expect(sourceAt(printed, flowPage.page, between)).toEqual(flowSource(edge.flowId))
    expect(sourceAt(printed, flowPage.page, { x: 1, y: 1 })).toBeNull()
  })
})

describe('the boxes of a selection', () => {
  it('are the whole bands of selected rows and the symbols themselves', () => {
    const [row] = procedure?.rows ?? []
    if (!procedure || !row || !flowPage) throw new Error('The small draft has a row')
    const [band] = selectedBoxes(printed, { procedureId: procedure.id, kind: 'rows', ids: [row.id] })
    expect(band?.page).toBe(flowPage.page)
    expect(band?.w).toBeGreaterThan(flowPage.block.w)
    const [node] = flowPage.nodes
    const boxes = selectedBoxes(printed, { procedureId: procedure.id, kind: 'symbols', ids: [node?.id ?? ''] })
    expect(boxes).toHaveLength(1)
    expect(selectedBoxes(printed, { procedureId: null, kind: 'none', ids: [] })).toEqual([])
  })
})

describe('the steps of the pages', () => {
  it('are those of the draft, in order, whatever strips the pages add', () => {
    const long = benchDraft(40)
    const pages = layout(long, { mode: 'paged', effort: 'draft' })
    expect(pages.pages.length).toBeGreaterThan(3)
    const places = stepPlaces(pages, long.procedures)
    expect(places.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })
})

describe('the marks of the pages', () => {
  const [row] = procedure?.rows ?? []
  const finding = (severity: Finding['severity'], silencedBy: Finding['silencedBy'] = null): Finding => ({
    id: severity,
    ruleId: 'no-start',
    severity,
    procedureId: procedure?.id ?? '',
    rowId: row?.id ?? null,
    source: rowSource(row?.id ?? '', 'activity'),
    values: {},
    silencedBy,
  })
  const words = { problem: () => 'masalah', finding: ({ severity }: Finding) => severity }

  it('are one a place, with all that is open there; hints and what was silenced are left out', () => {
    const marks = pageMarks(
      printed,
      [finding('error'), finding('warning'), finding('hint'), finding('warning', 'draft')],
      words,
    )
    expect(marks.map((mark) => [mark.severity, mark.words])).toEqual([['error', 'error\nwarning']])
  })

  it('leave out what stands on no page', () => {
    expect(pageMarks(printed, [{ ...finding('error'), source: rowSource('nowhere', 'note') }], words)).toEqual([])
  })
})
