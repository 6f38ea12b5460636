import { expect, it } from 'vitest'
import { walkCommands } from '../support/commandWalk'

it('200 walks of 100 random commands undo, redo, read back and lay out without a broken promise', () => {
  for (let seed = 1; seed <= 200; seed++) expect(walkCommands(seed, 100).applied).toBeGreaterThan(0)
}, 300_000)

it.each([705, 1275, 1294, 3853, 4063, 4078, 4399])(
  'the walk %i, which once led to an arrow, a label or a letter without room, keeps every promise',
  (seed) => {
    expect(walkCommands(seed, 200).applied).toBeGreaterThan(0)
  },
)
