import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../src/core/check/figures'
import { findFindings, openFindings } from '../../../src/core/check/findings'
import { planFixes } from '../../../src/core/check/fixAll'
import type { SopDraft } from '../../../src/core/draft/draft'
import { apply } from '../../../src/core/edit/apply'
import { benchDraft } from '../../bench/benchDraft'
import { arbitraryDraft } from '../../support/arbitraryDraft'
import { soundDraft, withProcedure, withStep } from './soundDraft'

const SEED = 20260108

const applied = (draft: SopDraft, command: Parameters<typeof apply>[1]): SopDraft => {
  const edited = apply(draft, command)
  if (!edited.ok) throw new Error(edited.failure.code)
  return edited.value
}

describe('the findings of a draft', () => {
  const spoilt = withProcedure(({ rows, flows }) => ({
    rows: rows.map((row) => (row.kind === 'step' && row.id === 'r4' ? { ...row, output: '', note: 'Draft' } : row)),
    flows: flows.filter(({ id }) => id !== 'f3'),
  }))

  it('stand in the order of severity, then of the rows', () => {
    expect(findFindings(spoilt).map(({ ruleId, rowId }) => `${ruleId} ${rowId}`)).toEqual([
      'decision-one-exit r2',
      'empty-standard r4',
      'foreign-words r4',
    ])
  })

  it('say by whose wish they are silent: the row, the draft, the user', () => {
    const byRow = applied(spoilt, { kind: 'setSilenced', rule: 'foreign-words', rowId: 'r4', silent: true })
    const byDraft = applied(byRow, { kind: 'setSilenced', rule: 'empty-standard', silent: true })
    const findings = findFindings(byDraft, { silencedForGood: new Set(['foreign-words']) })
    expect(findings.map(({ silencedBy }) => silencedBy)).toEqual([null, 'draft', 'row'])
    expect(openFindings(findings)).toHaveLength(1)
    expect(findFindings(spoilt, { silencedForGood: new Set(['foreign-words']) }).at(-1)?.silencedBy).toBe('user')
  })

  it('are silent only for the row that was named', () => {
    const other = applied(spoilt, { kind: 'setSilenced', rule: 'foreign-words', rowId: 'r3', silent: true })
    expect(findFindings(other).every(({ silencedBy }) => silencedBy === null)).toBe(true)
  })

  it('cannot be silenced where the structure is broken', () => {
    const silenced = applied(spoilt, { kind: 'setSilenced', rule: 'decision-one-exit', silent: true })
    expect(findFindings(silenced)[0]).toMatchObject({ ruleId: 'decision-one-exit', silencedBy: null })
  })

  it('are the same whether or not something was checked before', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const first = findFindings(draft)
        expect(findFindings(draft)).toEqual(first)
        expect(findFindings(structuredClone(draft))).toEqual(first)
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('have each a name of its own, and a place that the draft holds', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const findings = findFindings(draft)
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
        for (const { procedureId, source } of findings) {
          const isOutside = source.kind === 'identity' || source.kind === 'label'
          expect(procedureId === null).toBe(isOutside)
        }
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  it('carry only fixes that the draft takes', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        for (const { fix } of findFindings(draft)) {
          if (fix === undefined) continue
          const edited = apply(draft, fix.command)
          expect(edited.ok).toBe(true)
          expect(edited.ok && edited.value).not.toBe(draft)
        }
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('are found anew only where the draft has changed', () => {
    const draft = benchDraft(200)
    const before = findFindings(draft)
    const [procedure] = draft.procedures
    const row = procedure?.rows[7]
    if (procedure === undefined || row === undefined) throw new Error('the bench draft has no row 8')
    const value = 'Berkas diperiksa kembali'
    const after = findFindings(
      applied(draft, { kind: 'setStepText', procedureId: procedure.id, rowId: row.id, field: 'activity', value }),
    )
    const idsOf = (findings: typeof before) => findings.filter(({ rowId }) => rowId !== row.id).map(({ id }) => id)
    expect(after.some(({ ruleId, rowId }) => ruleId === 'no-active-verb' && rowId === row.id)).toBe(true)
    expect(idsOf(after)).toEqual(idsOf(before))
  })
})

describe('mending all at once', () => {
  it('mends one text by several rules, one after the other, as one edit', () => {
    const draft = withStep('r3', { activity: 'Petugas loket menyusun draft surat', duration: '15 mrenit' })
    const { command, findings } = planFixes(draft)
    if (command === null) throw new Error('nothing is planned')
    const mended = applied(draft, command)
    expect(mended.procedures[0]?.rows[2]).toMatchObject({ activity: 'Menyusun *draft* surat', duration: '15 menit' })
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['actor-in-activity', 'foreign-words', 'misspelt-unit'])
  })

  it('leaves what changes the flow or the lanes to the drafter, and what is silenced alone', () => {
    const lanes = withProcedure(({ actors }) => ({ actors: [...actors, { id: 'a4', name: 'Camat', group: '' }] }))
    expect(planFixes(lanes).command).toBeNull()
    const silenced = { ...withStep('r3', { duration: '15 mrenit' }), silenced: [{ rule: 'misspelt-unit' }] }
    expect(planFixes(silenced).command).toBeNull()
  })

  it('leaves no text finding that it could mend', () => {
    fc.assert(
      fc.property(arbitraryDraft(), (draft) => {
        const { command } = planFixes(draft)
        if (command === null) return
        expect(planFixes(applied(draft, command)).findings.length).toBeLessThan(3)
      }),
      { seed: SEED, numRuns: 40 },
    )
  })
})

describe('the figures of a procedure', () => {
  it('count steps, actors, hand-overs, decisions, loops, time and each actor’s part', () => {
    const [procedure] = soundDraft.procedures
    if (procedure === undefined) throw new Error('no procedure')
    expect(figuresOf(procedure)).toMatchObject({
      steps: 5,
      actors: 3,
      handOvers: 4,
      decisions: 1,
      loops: 1,
      total: { min: { minute: 75 }, max: { minute: 75 }, uncounted: [] },
      shares: [{ steps: 1 }, { steps: 3 }, { steps: 1 }],
    })
  })
})
