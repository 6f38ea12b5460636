import { expect, it } from 'vitest'
import { walkCommands } from '../support/commandWalk'

it('walks of 100 random commands undo, redo, read back and lay out without a broken promise', () => {
  for (let seed = 1; seed <= 12; seed++) expect(walkCommands(seed, 100).applied).toBeGreaterThan(0)
})
