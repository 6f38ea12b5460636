import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts, isSame } from '../../../src/core/compare/compareDrafts'
import { compareWords } from '../../../src/core/compare/compareWords'
import { createActor, createDraft, createProcedure, createStepRow } from '../../../src/core/draft/create'
import type { SopDraft, StepRow } from '../../../src/core/draft/draft'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'
import { arbitraryDraft } from '../../support/arbitraryDraft'

const words = { shape: (shape: string) => shape, flowTo: (number: number, label: string) => `${number}${label}` }

const row = (id: string, activity: string): StepRow => createStepRow({ id, activity })

const draftOf = (...rows: readonly StepRow[]): SopDraft => ({
  ...createDraft({ id: 'd', procedureId: 'p' }),
  procedures: [createProcedure({ id: 'p', actors: [createActor({ id: 'a', name: 'Kasi' })], rows: [...rows] })],
})

const rowsBetween = (before: SopDraft, after: SopDraft) =>
  compareDrafts(before, after, words).procedures.flatMap(({ rows }) => rows)

const edited = (draft: SopDraft, command: Command): SopDraft => {
  const result = apply(draft, command)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('the comparison of two texts', () => {
  it('marks the words that came and went', () => {
    expect(compareWords('Menyusun konsep surat', 'Menyusun rancangan surat')).toEqual([
      { kind: 'same', text: 'Menyusun ' },
      { kind: 'removed', text: 'konsep' },
      { kind: 'added', text: 'rancangan' },
      { kind: 'same', text: ' surat' },
    ])
  })

  it('leaves the line break behind a word that was replaced where it is', () => {
    expect(compareWords('Buku agenda\nFoto', 'Buku register\nFoto')).toEqual([
      { kind: 'same', text: 'Buku ' },
      { kind: 'removed', text: 'agenda' },
      { kind: 'added', text: 'register' },
      { kind: 'same', text: '\nFoto' },
    ])
  })

  it('holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n')).map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after)
        const textOf = (without: string): string =>
          parts.flatMap(({ kind, text: piece }) => (kind === without ? [] : piece.split(/\s+/))).join('')
        expect(textOf('removed')).toBe(after.replace(/\s+/g, ''))
        expect(textOf('added')).toBe(before.replace(/\s+/g, ''))
      }),
      { seed: 3 },
    )
  })
})

describe('the comparison of two drafts', () => {
  it('finds nothing between equal drafts', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        expect(isSame(compareDrafts(draft, structuredClone(draft), words))).toBe(true)
      }),
      { seed: 5, numRuns: 40 },
    )
  })

  it('names added, removed and moved rows, and no row that has only another number', () => {
    const before = draftOf(row('r1', 'Satu'), row('r2', 'Dua'), row('r3', 'Tiga'), row('r4', 'Empat'))
    const after = draftOf(row('r4', 'Empat'), row('r1', 'Satu'), row('r5', 'Lima'), row('r3', 'Tiga'))
    expect(rowsBetween(before, after)).toMatchObject([
      { rowId: 'r4', kind: 'kept', moved: true, number: 1, numberBefore: 4, fields: [] },
      { rowId: 'r5', kind: 'added', number: 3, numberBefore: null },
      { rowId: 'r2', kind: 'removed', number: null, numberBefore: 2, text: 'Dua' },
    ])
  })

  it('shows changed words by field', () => {
    const [change] = rowsBetween(draftOf(row('r1', 'Menyusun konsep')), draftOf(row('r1', 'Menyusun surat')))
    expect(change?.fields).toEqual([
      {
        field: 'activity',
        parts: [
          { kind: 'same', text: 'Menyusun ' },
          { kind: 'removed', text: 'konsep' },
          { kind: 'added', text: 'surat' },
        ],
      },
    ])
  })

  it('tells lanes, tables, the identity page and the print settings apart', () => {
    const before = draftOf(row('r1', 'Satu'))
    const commands: readonly Command[] = [
      { kind: 'renameActor', procedureId: 'p', actorId: 'a', name: 'Kabid' },
      { kind: 'addProcedure', procedure: createProcedure({ id: 'q' }), index: 1 },
      { kind: 'setIdentityText', field: 'title', value: 'Judul' },
      { kind: 'setPrint', patch: { sizePt: 9 } },
    ]
    const after = commands.reduce(edited, before)
    const comparison = compareDrafts(before, after, words)
    expect(comparison.identity.map(({ field }) => field)).toEqual(['title'])
    expect(comparison.printChanged).toBe(true)
    expect(comparison.procedures.map(({ kind, actors }) => [kind, actors])).toEqual([
      ['kept', [{ kind: 'renamed', name: 'Kabid', nameBefore: 'Kasi' }]],
      ['added', []],
    ])
    expect(compareDrafts(after, before, words).procedures.map(({ kind }) => kind)).toContain('removed')
  })
})
