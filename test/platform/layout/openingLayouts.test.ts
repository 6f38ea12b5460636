import { describe, expect, it, vi } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { Layout } from '../../../src/core/layout/result'
import type { KeptLayout } from '../../../src/platform/layout/keptLayouts'
import { createOpeningReader, openWithKept } from '../../../src/platform/layout/openingLayouts'
import { createFakeLayoutPort, emptyLayout, settle } from '../../editor/fakes'

const PROGRAM = 7
const draft = createDraft({ id: 'd1', procedureId: 'p1' })
const whole: KeptLayout = {
  id: 'd1',
  draft: JSON.stringify(draft),
  program: PROGRAM,
  keptAt: 1,
  layout: JSON.stringify(emptyLayout()),
}

const setUp = (readKept: () => Promise<KeptLayout | null>, program = PROGRAM) => {
  const { port, calls } = createFakeLayoutPort()
  const opened: Layout[] = []
  let show = (): void => {}
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  const opening = openWithKept({
    port,
    readOpening: createOpeningReader(readKept, program),
    shown,
    onOpening: (layout) => void opened.push(layout),
  })
  return { port: opening, calls, opened, show: () => show() }
}

const FINAL = { mode: 'continuous', effort: 'final' } as const

describe('a draft that opens', () => {
  it('has the layout that this program kept of it', async () => {
    const { port, opened } = setUp(async () => whole)
    const layout = await port.kept(draft)
    expect(layout).toEqual(emptyLayout())
    expect(opened).toEqual([layout])
  })

  it('has none that was kept of other words, by another program, or in another form, and none that cannot be read', async () => {
    const others: readonly (() => Promise<KeptLayout | null>)[] = [
      async () => null,
      async () => ({ ...whole, draft: JSON.stringify({ ...draft, id: 'd2' }) }),
      async () => ({ ...whole, program: PROGRAM - 1 }),
      async () => ({ ...whole, layout: '{"pages":' }),
      async () => ({ ...whole, layout: '{"pages":[]}' }),
      () => Promise.reject(new Error('rusak')),
    ]
    for (const readKept of others) {
      const { port, opened } = setUp(readKept)
      expect(await port.kept(draft)).toBeNull()
      expect(opened).toEqual([])
    }
    expect(await setUp(async () => ({ ...whole, program: Number.NaN }), Number.NaN).port.kept(draft)).toBeNull()
  })

  it('lets the worker wait until its sheet stands, but only where it has a kept layout', async () => {
    const withKept = setUp(async () => whole)
    await withKept.port.kept(draft)
    void withKept.port.layout(draft, FINAL)
    await settle()
    expect(withKept.calls).toHaveLength(0)
    withKept.show()
    await settle()
    expect(withKept.calls).toHaveLength(1)
    void withKept.port.layout(draft, FINAL)
    expect(withKept.calls).toHaveLength(2)
    const without = setUp(async () => null)
    await without.port.kept(draft)
    void without.port.layout(draft, FINAL)
    expect(without.calls).toHaveLength(1)
  })

  it('waits only a second for a browser that does not answer', async () => {
    vi.useFakeTimers()
    try {
      const { port } = setUp(() => new Promise(() => {}))
      const layout = port.kept(draft)
      await vi.advanceTimersByTimeAsync(1000)
      expect(await layout).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})
