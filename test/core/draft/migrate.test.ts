import { describe, expect, it } from 'vitest'
import { climb, type Migration } from '../../../src/core/draft/migrate'

/** A made-up ladder of three versions: the second renames a field, the third joins two. */
const LADDER: readonly Migration[] = [
  (value) => {
    const { judul, ...rest } = value as { readonly judul?: string }
    return { ...rest, title: judul }
  },
  (value) => {
    const { title, unit, ...rest } = value as { readonly title?: string; readonly unit?: string }
    return { ...rest, title: `${title} (${unit})` }
  },
]

describe('a draft of an older version', () => {
  it.each([
    [1, { version: 1, judul: 'Cuti', unit: 'Bagian Umum' }],
    [2, { version: 2, title: 'Cuti', unit: 'Bagian Umum' }],
    [3, { version: 3, title: 'Cuti (Bagian Umum)' }],
  ])('climbs from version %i to the last by every step above it and no other', (version, value) => {
    expect(climb(value, version, LADDER)).toEqual({ version: 3, title: 'Cuti (Bagian Umum)' })
  })

  it('keeps what no step knows, and is itself not changed', () => {
    const value = Object.freeze({ version: 1, judul: 'Cuti', unit: 'Umum', invented: true })
    expect(climb(value, 1, LADDER)).toMatchObject({ invented: true })
    expect(value.judul).toBe('Cuti')
  })
})
