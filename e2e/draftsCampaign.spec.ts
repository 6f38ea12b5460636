import { expect, test } from '@playwright/test'
import { beginDraft, editInTwoTabs, typeOverQuota, withoutLocks } from './support/campaigns'

/** A small sample of the campaigns in `e2e/soak`; each opens several pages, which takes a busy machine its time. */

test.describe.configure({ timeout: 120_000 })

test('two tabs that edit at once lose nothing that was on a screen', async ({ context }) => {
  expect(await editInTwoTabs(context, await beginDraft(context), 1)).toBeGreaterThan(0)
})

test('two tabs that edit at once lose nothing without locks either', async ({ context }) => {
  await withoutLocks(context)
  expect(await editInTwoTabs(context, await beginDraft(context), 2)).toBeGreaterThan(0)
})

test('a quota that runs out in the middle of typing loses nothing that was on the screen', async ({
  browser,
  baseURL,
}) => {
  await typeOverQuota(browser, baseURL ?? '', 1)
})
