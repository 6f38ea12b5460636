import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { KeptLayout } from '../../../src/platform/layout/keptLayouts'
import type { LayoutJob } from '../../../src/platform/layout/layoutJob'
import { createLayoutKeeper, REST_MS } from '../../../src/platform/layout/layoutKeeper'
import { createFakeClock, emptyLayout } from '../../editor/fakes'

const jobOf = (title: string, keepAs?: number): LayoutJob => ({
  task: 'layout',
  draft: createDraft({ id: 'd1', procedureId: 'p1', identity: { title } }),
  options: { mode: 'continuous', effort: 'final' },
  ...(keepAs !== undefined && { keepAs }),
})

const setUp = (keep: (kept: KeptLayout) => Promise<void> = async () => {}) => {
  const clock = createFakeClock()
  const kept: KeptLayout[] = []
  const keepLater = createLayoutKeeper({
    keep: (one) => {
      kept.push(one)
      return keep(one)
    },
    after: clock.after,
    now: clock.now,
  })
  return { clock, kept, keepLater }
}

describe('the keeping of layouts', () => {
  it('takes the last one, once no other has been asked for a while', async () => {
    const { clock, kept, keepLater } = setUp()
    const layout = emptyLayout()
    keepLater(jobOf('satu', 7), emptyLayout())
    await clock.advance(REST_MS - 1)
    keepLater(jobOf('dua', 7), layout)
    await clock.advance(REST_MS - 1)
    expect(kept).toEqual([])
    await clock.advance(1)
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ id: 'd1', program: 7, layout: JSON.stringify(layout) })
    expect(kept[0]?.draft).toContain('"title":"dua"')
  })

  it('passes over what is not to be kept', async () => {
    const { clock, kept, keepLater } = setUp()
    keepLater(jobOf('satu'), emptyLayout())
    await clock.advance(10 * REST_MS)
    expect(kept).toEqual([])
  })

  it('goes on where a write fails', async () => {
    const { clock, kept, keepLater } = setUp(() => Promise.reject(new Error('penuh')))
    for (const title of ['satu', 'dua']) {
      keepLater(jobOf(title, 7), emptyLayout())
      await clock.advance(REST_MS)
    }
    expect(kept).toHaveLength(2)
  })
})
