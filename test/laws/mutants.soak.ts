import { expect, it } from 'vitest'
import { runMutants } from '../support/mutantCampaign'
import { soakSeeds } from '../support/soak'

it('5,000 spoilt files are imported without a crash, none in more than a second', async () => {
  const figures = await runMutants(soakSeeds(5000))
  console.log('spoilt files:', figures)
  expect(figures.slowestMs).toBeLessThan(1000)
})
