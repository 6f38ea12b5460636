import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts, isSame } from '../../../src/core/compare/compareDrafts'
import { compareWords } from '../../../src/core/compare/compareWords'
import type { ComparisonWords } from '../../../src/core/compare/rowTexts'
import { createActor, createDraft, createProcedure, createStepRow, createSymbol } from '../../../src/core/draft/create'
import type { SopDraft, StepRow } from '../../../src/core/draft/draft'
import { fingerprintOf } from '../../../src/core/draft/fingerprint'
import { sha256 } from '../../../src/core/draft/sha256'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'
import { layout } from '../../../src/core/layout/layout'
import { randomCommand } from '../../support/arbitraryCommand'
import { createDice } from '../../support/arbitraryDice'
import { arbitraryDraft } from '../../support/arbitraryDraft'

const words: ComparisonWords = {
  symbol: (actorName, { shape, text }) => `${actorName} ${shape} ${text}`,
  arrow: (arrow) => Object.values(arrow).join(' '),
  yes: 'ya',
}

const row = (id: string, activity: string): StepRow => createStepRow({ id, activity })

const draftOf = (...rows: readonly StepRow[]): SopDraft => ({
  ...createDraft({ id: 'd', procedureId: 'p' }),
  procedures: [createProcedure({ id: 'p', actors: [createActor({ id: 'a', name: 'Kasi' })], rows: [...rows] })],
})

const rowsBetween = (before: SopDraft, after: SopDraft) =>
  compareDrafts(before, after, words).procedures.flatMap(({ rows }) => rows)

/** A short name of all that is printed of a draft, whatever the ids of its parts are. */
const looksOf = (draft: SopDraft): string => {
  const shown = { ...draft, print: { ...draft.print, fingerprint: false } }
  const { pages } = layout(shown, { mode: 'paged', effort: 'final' })
  return sha256(JSON.stringify(pages, (key, value) => (key === 'source' ? undefined : value)))
}

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

  it('finds something wherever anything that a reader sees was edited', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const dice = createDice(seed)
      let count = 0
      let [draft] = fc.sample(arbitraryDraft({ procedures: 2, actors: 4, rows: 6 }), { seed, numRuns: 1 })
      for (let turn = 0; turn < 40 && draft !== undefined; turn++) {
        const command = randomCommand(draft, dice, () => `n${++count}`)
        const result = apply(draft, command)
        if (!result.ok) continue
        const where = `seed ${seed}, ${JSON.stringify(command)}`
        const isUnchanged = fingerprintOf(result.value) === fingerprintOf(draft)
        const comparison = compareDrafts(draft, result.value, words)
        if (isUnchanged) expect(isSame(comparison), where).toBe(true)
        else if (isSame(comparison)) expect(looksOf(result.value), where).toBe(looksOf(draft))
        draft = result.value
      }
    }
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
  it('names tables that changed places, and lanes by name and group, without telling it at each of their symbols', () => {
    const symbols = [createSymbol({ id: 's', actorId: 'a', shape: 'process' })]
    const first = draftOf(createStepRow({ id: 'r1', activity: 'Satu', symbols }))
    const before = edited(first, { kind: 'addProcedure', procedure: createProcedure({ id: 'q' }), index: 1 })
    const regrouped = { ...before.procedures[0]?.actors[0], id: 'a', name: 'Kabid', group: 'Dinas' }
    const [table, other] = before.procedures
    if (table === undefined || other === undefined) throw new Error('no tables')
    const after = { ...before, procedures: [other, { ...table, actors: [regrouped] }] }
    expect(compareDrafts(before, after, words).procedures).toMatchObject([
      { procedureId: 'q', moved: true },
      { procedureId: 'p', rows: [], actors: [{ kind: 'renamed', name: 'Dinas: Kabid', nameBefore: 'Kasi' }] },
    ])
  })
})
