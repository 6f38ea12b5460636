import { expect, test } from '@playwright/test'
import { soakSeeds } from '../../test/support/soak'
import { typeOverQuota } from '../support/campaigns'

test('50 quotas that run out in the middle of typing lose nothing that was on the screen', async ({
  browser,
  baseURL,
}) => {
  const seeds = soakSeeds(50)
  let refused = 0
  for (const seed of seeds) if (await typeOverQuota(browser, baseURL ?? '', seed)) refused++
  console.log('quotas that ran out:', { runs: seeds.length, refused })
  expect(refused).toBeGreaterThan(0)
})
