import { expect, it } from 'vitest'
import { measureStability, stabilityTable } from '../support/stabilityRun'

const EDITS = 40

/** Share of the unrelated arrows that may take another way; the soak run holds five times as many edits to the same. */
const MOST_MOVED = 0.005

it(`keeps arrows where they are that an edit does not concern, over ${EDITS} random edits; writing moves none at all`, () => {
  const figures = measureStability(EDITS)
  console.log(stabilityTable(figures))
  for (const kind of ['setStepText', 'setFlow', 'renameActor']) {
    expect(figures.get(kind)).toMatchObject({ unrelatedMoved: 0, besideMoved: 0 })
  }
  const all = figures.get('all')
  expect(all?.unrelated).toBeGreaterThan(400)
  expect((all?.unrelatedMoved ?? 1) / (all?.unrelated ?? 1)).toBeLessThanOrEqual(MOST_MOVED)
}, 300_000)
