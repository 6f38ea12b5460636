import { describe, expect, it } from 'vitest'
import { editOnFullDisk } from '../support/quotaCampaign'

describe('a disk that is full at random writes', () => {
  it('loses nothing that was on the screen, and all is stored once there is room', async () => {
    let refused = 0
    for (let seed = 1; seed <= 20; seed++) refused += (await editOnFullDisk(seed)).refused
    expect(refused).toBeGreaterThan(20)
  })
})
