import { describe, expect, it } from 'vitest'
import { verticalMetrics } from '../../../src/core/text/metrics'
import { matchBoxes } from '../../../src/ui/find/matchBoxes'
import { canvasDraft, canvasLayout } from '../canvas/canvasDraft'

const draft = canvasDraft()
const layout = canvasLayout(draft)
const asked = (words: string) => matchBoxes(layout, { words, matchCase: false, wholeWord: false })

describe('where matches stand on the pages', () => {
  it('is inside the regions of their texts', () => {
    for (const { page, box, key } of asked('a')) {
      const region = layout.regions.find(
        ({ source, page: where }) =>
          where === page && [source.kind, source.id, source.part].filter(Boolean).join(':') === key,
      )
      if (region === undefined) continue
      expect(box.x).toBeGreaterThanOrEqual(region.x - 0.01)
      expect(box.x + box.w).toBeLessThanOrEqual(region.x + region.w + 0.01)
    }
    expect(asked('a').length).toBeGreaterThan(10)
  })

  it('is as wide as the words and as high as the line', () => {
    const page = layout.pages.findIndex(({ items }) => items.some(({ kind }) => kind === 'text'))
    const item = layout.pages[page]?.items.find(
      (one) => one.kind === 'text' && one.source !== undefined && one.rotation === 0,
    )
    if (item?.kind !== 'text') throw new Error('no text')
    const line = item.runs.map(({ text }) => text).join('')
    const whole = asked(line).find(({ box }) => Math.abs(box.x - item.x) < 0.001)
    expect(whole?.box.w).toBeCloseTo(
      item.runs.reduce((sum, { width }) => sum + width, 0),
      6,
    )
    const { ascent, descent } = verticalMetrics(item.font, 'regular', item.sizePt)
    expect(whole?.box.h).toBeCloseTo(ascent + descent, 6)
  })

  it('counts the matches of one text, and finds nothing for nothing', () => {
    const nths = asked('a').filter(({ key }, _, all) => key === all[0]?.key)
    expect(nths.map(({ nth }) => nth)).toEqual(nths.map((_, index) => index))
    expect(asked('   ')).toEqual([])
  })
})
