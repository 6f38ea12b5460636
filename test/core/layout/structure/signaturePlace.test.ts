import { describe, expect, it } from 'vitest'
import { identitySource } from '../../../../src/core/layout/sources'
import { signaturePlace } from '../../../../src/core/layout/structure/signaturePlace'
import type { Region } from '../../../../src/core/page/region'

const field = (id: 'position' | 'name', y: number, page = 0): Region => ({
  page,
  x: 180,
  y,
  w: 100,
  h: 4,
  source: identitySource(id),
})

describe('the place of the signature', () => {
  it('is the space between the position and the name', () => {
    const place = signaturePlace({ regions: [field('position', 40), field('name', 70)] })
    expect(place).toEqual({ page: 0, box: { x: 180, y: 44, w: 100, h: 26 } })
  })

  it('is on the first page that has one', () => {
    const regions = [field('position', 40, 1), field('name', 70, 1), field('position', 10, 3), field('name', 60, 3)]
    expect(signaturePlace({ regions })?.page).toBe(1)
  })

  it('is nowhere when a field is missing or the space is too low for a stamp', () => {
    expect(signaturePlace({ regions: [field('position', 40)] })).toBeUndefined()
    expect(signaturePlace({ regions: [field('position', 40), field('name', 48)] })).toBeUndefined()
    expect(signaturePlace({ regions: [field('position', 40), field('name', 70, 1)] })).toBeUndefined()
  })
})
