import { test } from '@playwright/test'
import { soakSeeds } from '../../test/support/soak'
import { walkAtRandom } from '../support/randomWalk'

for (const seed of soakSeeds(6)) {
  test(`500 random actions leave a sound draft, and undo leads back to the start, seed ${seed}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(1_200_000)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    console.log('random walk:', { seed, ...(await walkAtRandom(page, seed, 500)) })
  })
}
