import { expect, test } from '@playwright/test'
import { soakSeeds } from '../../test/support/soak'
import { beginDraft, type KillOutcome, killWhileTyping, LOSS_LIMIT_MS } from '../support/campaigns'

test('200 pages that die in a burst of typing lose at most the last half second of it', async ({ context }) => {
  const address = await beginDraft(context)
  const outcomes: KillOutcome[] = []
  for (const seed of soakSeeds(200)) outcomes.push(await killWhileTyping(context, address, seed))
  const losses = outcomes.map(({ lossMs }) => lossMs).sort((one, other) => one - other)
  const [median, worst] = [losses[Math.floor(losses.length / 2)], losses.at(-1)]
  const over = losses.filter((loss) => loss > LOSS_LIMIT_MS)
  console.log('killed pages:', { runs: outcomes.length, medianMs: median, worstMs: worst, over })
  expect(over).toEqual([])
})
