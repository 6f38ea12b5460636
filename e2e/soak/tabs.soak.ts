import { test } from '@playwright/test'
import { soakSeeds } from '../../test/support/soak'
import { beginDraft, editInTwoTabs, withoutLocks } from '../support/campaigns'

for (const locks of ['with', 'without']) {
  test(`25 runs of two tabs that edit at once, ${locks} locks, lose nothing`, async ({ context }) => {
    if (locks === 'without') await withoutLocks(context)
    let words = 0
    const seeds = soakSeeds(25)
    for (const seed of seeds) words += await editInTwoTabs(context, await beginDraft(context), seed)
    console.log(`two tabs ${locks} locks:`, { runs: seeds.length, words })
  })
}
