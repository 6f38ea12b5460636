import { describe, expect, it } from 'vitest'
import { flowSource, rowSource, symbolSource } from '../../../src/core/layout/sources'
import { pageOfSource } from '../../../src/ui/preview/pageOfSource'

const box = { x: 0, y: 0, w: 1, h: 1 }
const regions = [
  { ...box, page: 1, source: rowSource('r1', 'activity') },
  { ...box, page: 2, source: flowSource('f1') },
  { ...box, page: 3, source: flowSource('f1') },
]

describe('the page of an entity', () => {
  it('is the first on which it stands, whichever part is asked for', () => {
    expect(pageOfSource({ regions }, flowSource('f1', 'label'))).toBe(2)
    expect(pageOfSource({ regions }, rowSource('r1', 'note'))).toBe(1)
  })

  it('is the first page of all for what stands nowhere', () => {
    expect(pageOfSource({ regions }, symbolSource('s1'))).toBe(0)
  })
})
