import { expect, test } from '@playwright/test'
import { beginDraft, killWhileTyping, LOSS_LIMIT_MS } from './support/campaigns'

/**
 * A small sample of `e2e/soak/kills.soak.ts`. It runs when no other journey does: what is promised is a time, and a page that waits for a
 * processor cannot keep it.
 */

test('a page that dies in the middle of typing loses at most its last half second', async ({ context }) => {
  const address = await beginDraft(context)
  for (const seed of [1, 2]) {
    const outcome = await killWhileTyping(context, address, seed)
    expect(outcome.typed).toBeGreaterThan(0)
    expect(outcome.lossMs, `seed ${seed}`).toBeLessThanOrEqual(LOSS_LIMIT_MS)
  }
})
