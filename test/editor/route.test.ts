import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRoute, parseRoute } from '../../src/editor/route'

describe('the address', () => {
  it('names a draft whatever its id is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(parseRoute(formatRoute({ kind: 'draft', id }))).toEqual({ kind: 'draft', id })
      }),
      { seed: 352012 },
    )
  })

  it.each(['home', 'storage', 'newer'] as const)('names the screen %s', (kind) => {
    expect(parseRoute(formatRoute({ kind }))).toEqual({ kind })
  })

  it.each(['', '#', '#/', '#/draf/', '#/draf/%', '#/lain/abc', 'draf/abc'])('%j leads home', (hash) => {
    expect(parseRoute(hash)).toEqual({ kind: 'home' })
  })
})
