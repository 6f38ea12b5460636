import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { isLayout } from '../../../src/core/layout/isLayout'
import { layout } from '../../../src/core/layout/layout'
import type { Layout } from '../../../src/core/layout/result'
import { isSameValue } from '../../../src/core/page/sameValue'
import { arbitraryDraft } from '../../support/arbitraryDraft'
import { goldenDrafts } from '../../support/goldenDrafts'

const drafts = [...goldenDrafts().values()]

const layoutsOf = (draft: SopDraft): readonly Layout[] =>
  (['continuous', 'paged'] as const).map((mode) => layout(draft, { mode, effort: 'draft' }))

describe('what has the form of a layout', () => {
  it('is every layout, also once it has been written as text and read again, which changes nothing', () => {
    for (const made of drafts.flatMap(layoutsOf)) {
      const read: unknown = JSON.parse(JSON.stringify(made))
      expect(isLayout(made)).toBe(true)
      expect(isLayout(read)).toBe(true)
      expect(isSameValue(read, made)).toBe(true)
    }
  })

  it('is the layout of any draft', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => layoutsOf(draft).every(isLayout)),
      { numRuns: 25 },
    )
  })

  it('is nothing that lacks a list, a number or a text anywhere, or has something else in its place', () => {
    const spoilt = new Set<string>()
    for (const made of drafts.flatMap(layoutsOf)) {
      const whole = JSON.stringify(made)
      for (const [kind, path] of placesOf(made)) {
        if (spoilt.has(kind)) continue
        spoilt.add(kind)
        const copy: unknown = JSON.parse(whole)
        spoil(copy, path)
        expect(isLayout(copy), kind).toBe(false)
      }
    }
    expect(spoilt.size).toBeGreaterThan(60)
  })

  it('is nothing that points at a page that is not there', () => {
    const [made] = drafts.flatMap(layoutsOf)
    const [region, ...regions] = made?.regions ?? []
    for (const page of [-1, 0.5, made?.pages.length, Number.NaN])
      expect(isLayout({ ...made, regions: [{ ...region, page }, ...regions] })).toBe(false)
  })
})

type Path = readonly (string | number)[]

/** What may hold any text or number, or nothing. */
const FREE = /^problems\.#\.values\./

/** One path for each kind of place in a value that holds a text or a number. */
const placesOf = (value: unknown): ReadonlyMap<string, Path> => {
  const found = new Map<string, Path>()
  const walk = (part: unknown, path: Path, kind: string): void => {
    if (typeof part !== 'object' || part === null) {
      if (!FREE.test(kind)) found.set(kind, path)
      return
    }
    const tag = 'kind' in part ? `<${part.kind}>` : ''
    for (const [key, entry] of Object.entries(part)) {
      const isEntry = Array.isArray(part)
      walk(entry, [...path, isEntry ? Number(key) : key], `${kind}${tag}.${isEntry ? '#' : key}`)
    }
  }
  walk(value, [], '')
  return found
}

const spoil = (value: unknown, path: Path): void => {
  let part = value as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) part = part[key] as Record<string | number, unknown>
  part[path.at(-1) ?? ''] = { spoilt: [] }
}
