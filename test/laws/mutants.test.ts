import { describe, expect, it } from 'vitest'
import { runMutants } from '../support/mutantCampaign'

describe('spoilt files', () => {
  it('are refused with a reason or taken as sound drafts, and touch nothing that is stored', async () => {
    const { taken, refused } = await runMutants(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(refused).toBeGreaterThan(50)
    expect(taken).toBeGreaterThan(10)
  })
})
