import { expect, it } from 'vitest'
import { measureStability, stabilityTable } from '../support/stabilityRun'

it('keeps 99.5 % of the arrows where they are that an edit does not concern, over 200 random edits', () => {
  const figures = measureStability(200)
  console.log(stabilityTable(figures))
  const all = figures.get('all')
  expect(all?.unrelated).toBeGreaterThan(2000)
  expect((all?.unrelatedMoved ?? 1) / (all?.unrelated ?? 1)).toBeLessThanOrEqual(0.005)
})
