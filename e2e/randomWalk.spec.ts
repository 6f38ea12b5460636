import { expect, test } from '@playwright/test'
import { walkAtRandom } from './support/randomWalk'

/** A small sample of the walks in `e2e/soak`. */

test('80 random actions leave a sound draft, and undo leads back to the start', async ({ page, context }) => {
  test.setTimeout(180_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { undone } = await walkAtRandom(page, 35, 80)
  expect(undone).toBeGreaterThan(5)
})
