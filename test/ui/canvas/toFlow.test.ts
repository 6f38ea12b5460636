import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/core/edit/apply'
import { stackSheets } from '../../../src/ui/canvas/sheets'
import { markNodes, toFlow } from '../../../src/ui/canvas/toFlow'
import { canvasDraft, canvasLayout } from './canvasDraft'

const flowOf = (draft = canvasDraft(), previous?: ReturnType<typeof toFlow>) => {
  const layout = canvasLayout(draft)
  return { layout, flow: toFlow(draft, layout, stackSheets(layout.pages), previous) }
}

describe('toFlow', () => {
  it('shows every symbol and every arrow of the draft once, named for those who do not see them', () => {
    const { flow } = flowOf()
    expect(flow.nodes.map((node) => node.ariaLabel).toSorted()).toEqual([
      'Keputusan, langkah 2, Kepala Dinas',
      'Mulai, langkah 1, Kasi',
      'Proses, langkah 4, Kasi',
      'Selesai, langkah 4, Kasi',
    ])
    expect(flow.edges.map((edge) => edge.ariaLabel).toSorted()).toEqual([
      'Panah dari langkah 1 ke langkah 2',
      'Panah dari langkah 2 ke langkah 4, Ya',
      'Panah dari langkah 4 ke langkah 4',
    ])
  })

  it('tells symbols of one kind in one cell apart by their count', () => {
    const draft = canvasDraft()
    const command = { kind: 'setShape', procedureId: 'p1', symbolId: 's4', shape: 'process' } as const
    const edited = apply(draft, command)
    if (!edited.ok) throw new Error('the shape was refused')
    const names = flowOf(edited.value).flow.nodes.map((node) => node.ariaLabel)
    expect(names).toContain('Proses 1 dari 2, langkah 4, Kasi')
    expect(names).toContain('Proses 2 dari 2, langkah 4, Kasi')
    expect(new Set(names).size).toBe(names.length)
  })

  it('paints every mark of the pages exactly once', () => {
    const { layout, flow } = flowOf()
    const painted = [
      ...flow.nodes.flatMap((node) => node.data.items),
      ...flow.edges.flatMap((edge) => edge.data?.items ?? []),
      ...flow.marks.flatMap((marks) => marks.runs.flatMap(({ items }) => items)),
    ]
    const all = layout.pages.flatMap((page) => page.items)
    expect(painted.length).toBe(all.length)
    expect(new Set(painted)).toEqual(new Set(all))
  })

  it('gives a symbol its exact size and place', () => {
    const { layout, flow } = flowOf()
    const region = layout.regions.find(({ source }) => source.kind === 'symbol' && source.id === 's2')
    const node = flow.nodes.find(({ id }) => id === 's2')
    const sheet = region && stackSheets(layout.pages)[region.page]
    expect(region && sheet && node?.position).toEqual({
      x: (sheet?.box.x ?? 0) + (region?.x ?? 0) * 4,
      y: (sheet?.box.y ?? 0) + (region?.y ?? 0) * 4,
    })
    expect([node?.width, node?.height]).toEqual([(region?.w ?? 0) * 4, (region?.h ?? 0) * 4])
  })

  it('gives the very same objects for what a new layout did not change', () => {
    const draft = canvasDraft()
    const { flow } = flowOf(draft)
    const again = flowOf(draft, flow).flow
    expect(again.nodes).toBe(flow.nodes)
    expect(again.edges).toBe(flow.edges)
    for (const [index, marks] of again.marks.entries()) expect(marks).toBe(flow.marks[index])
  })

  it('changes only the run of the row whose text changed in place', () => {
    const draft = canvasDraft()
    const { flow } = flowOf(draft)
    const edited = apply(draft, {
      kind: 'setStepText',
      procedureId: 'p1',
      rowId: 'r3',
      field: 'activity',
      value: 'Lain',
    })
    if (!edited.ok) throw new Error(edited.failure.code)
    const next = flowOf(edited.value, flow).flow
    const changed = next.marks.flatMap((marks, page) =>
      marks.runs.filter((run) => !flow.marks[page]?.runs.includes(run)),
    )
    expect(changed.map(({ items: [first] }) => first?.source)).toEqual([{ kind: 'row', id: 'r3', part: 'number' }])
    expect(next.nodes).toBe(flow.nodes)
  })

  it('moves the rows below one that grows, and paints none of them anew', () => {
    const draft = canvasDraft()
    const { flow } = flowOf(draft)
    const value = 'Memeriksa kelengkapan berkas permohonan dan mencatatnya dalam buku agenda. '.repeat(4)
    const edited = apply(draft, { kind: 'setStepText', procedureId: 'p1', rowId: 'r1', field: 'activity', value })
    if (!edited.ok) throw new Error(edited.failure.code)
    const { layout, flow: next } = flowOf(edited.value, flow)
    const runsOfRow = (id: string, { marks }: typeof flow) =>
      marks.flatMap(({ runs }) => runs).filter(({ items: [first] }) => first?.source?.id === id)
    const [old] = runsOfRow('r4', flow)
    const [moved] = runsOfRow('r4', next)
    expect(moved?.lowerBy).toBeGreaterThan(5)
    expect(moved?.items).toBe(old?.items)
    const tops = layout.pages
      .flatMap((page) => page.items)
      .flatMap((item) => (item.kind === 'text' && item.source?.id === 'r4' ? [item.y] : []))
    const painted = moved?.items.flatMap((item) => (item.kind === 'text' ? [item.y + moved.lowerBy] : []))
    expect(painted?.map((y) => y.toFixed(2))).toEqual(tops.map((y) => y.toFixed(2)))
    const backAgain = flowOf(draft, next).flow
    expect(runsOfRow('r4', backAgain)[0]).toEqual({ items: old?.items, lowerBy: 0 })
  })

  it('makes new objects only for the symbols that are selected or that the Tab key enters', () => {
    const { flow } = flowOf()
    const marked = markNodes(flow.nodes, new Set(['s2']), 's1')
    const changed = marked.filter((node, index) => node !== flow.nodes[index])
    expect(changed.map(({ id }) => id).toSorted()).toEqual(['s1', 's2'])
    expect(marked.find(({ id }) => id === 's2')?.selected).toBe(true)
    expect(marked.find(({ id }) => id === 's1')?.domAttributes).toMatchObject({ tabindex: 0 })
  })
})
