import { expect, it } from 'vitest'
import { walkCommands } from '../support/commandWalk'
import { soakSeeds } from '../support/soak'

it('5,000 walks of 200 random commands keep every promise', () => {
  let [applied, refused, walks] = [0, 0, 0]
  const failures: string[] = []
  for (const seed of soakSeeds(5000)) {
    walks++
    try {
      const figures = walkCommands(seed, 200)
      applied += figures.applied
      refused += figures.refused
    } catch (error) {
      failures.push(error instanceof Error ? error.message.slice(0, 400) : String(error))
    }
  }
  console.log('walks:', { walks, applied, refused, failed: failures.length })
  expect(failures).toEqual([])
})
