import { describe, expect, it } from 'vitest'
import { neighbourOf, nextStop, readingOrder } from '../../../../src/ui/canvas/keyboard/readingOrder'
import { regionsByKey, sourceKey } from '../../../../src/ui/canvas/regions'
import { canvasDraft, canvasLayout } from '../canvasDraft'

const draft = canvasDraft()
const layout = canvasLayout(draft)
const stops = readingOrder(draft, layout)
const keys = stops.map(sourceKey)

describe('the reading order', () => {
  it('visits each stop once, and only what the layout shows', () => {
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(regionsByKey(layout).has(key)).toBe(true)
  })

  it('goes through the identity page, the lane heads, then row by row', () => {
    const at = (key: string) => keys.indexOf(key)
    expect(at('identity:title')).toBeGreaterThanOrEqual(0)
    expect(at('identity:title')).toBeLessThan(at('actor:a1'))
    expect(at('actor:a1')).toBeLessThan(at('actor:a2'))
    expect(at('actor:a3')).toBeLessThan(at('row:r0:section'))
    expect(keys.slice(at('row:r1:activity'), at('row:r2:activity'))).toEqual([
      'row:r1:activity',
      'symbol:s1',
      'row:r1:requirements',
      'row:r1:duration',
      'row:r1:output',
      'row:r1:note',
    ])
  })

  it('stops at the first lane of a row without symbols, and at every symbol of a row with several', () => {
    expect(keys).toContain('cell:r3:a1')
    expect(keys.indexOf('symbol:s4')).toBe(keys.indexOf('symbol:s3') + 1)
  })

  it('leads from every stop to the next and back', () => {
    for (let index = 0; index + 1 < stops.length; index++) {
      const [here, there] = [stops[index], stops[index + 1]]
      if (!here || !there) throw new Error('a stop is missing')
      expect(nextStop(stops, here, 1)).toBe(there)
      expect(nextStop(stops, there, -1)).toBe(here)
    }
    const last = stops.at(-1)
    expect(last && nextStop(stops, last, 1)).toBeNull()
  })

  it('leads from a number to its row’s first cell', () => {
    expect(nextStop(stops, { kind: 'row', id: 'r2', part: 'number' }, 1)).toEqual({
      kind: 'row',
      id: 'r2',
      part: 'activity',
    })
  })
})

describe('the arrow keys', () => {
  const region = (key: string) => {
    const found = regionsByKey(layout).get(key)
    if (!found) throw new Error(`no region ${key}`)
    return found
  }
  const from = (key: string, direction: 'left' | 'right' | 'up' | 'down') => {
    const next = neighbourOf(layout, region(key), direction)
    return next && sourceKey(next.source)
  }

  it('walk to the cell beside, above and below', () => {
    expect(from('row:r1:activity', 'right')).toBe('cell:r1:a1')
    expect(from('cell:r1:a1', 'right')).toBe('cell:r1:a2')
    expect(from('row:r1:activity', 'down')).toBe('row:r2:activity')
    expect(from('row:r2:activity', 'up')).toBe('row:r1:activity')
    expect(from('row:r1:activity', 'left')).toBe('row:r1:number')
  })

  it('stop at the edge of the table', () => {
    expect(from('row:r1:number', 'left')).toBeNull()
  })

  it('come back from where they went', () => {
    for (const key of ['cell:r2:a2', 'row:r2:duration', 'row:r3:activity']) {
      const right = from(key, 'right')
      expect(right && from(right, 'left')).toBe(key)
    }
  })
})
