import { describe, expect, it } from 'vitest'
import { findFindings } from '../../../src/core/check/findings'
import type { RuleId } from '../../../src/core/check/ruleId'
import { RULES } from '../../../src/core/check/rules'
import { draftFaults } from '../../../src/core/draft/invariants'
import { apply } from '../../../src/core/edit/apply'
import { RULE_CASES } from './ruleCases'
import { soundDraft } from './soundDraft'

const ruleIds = Object.keys(RULE_CASES) as RuleId[]

describe('the rules', () => {
  it('have each a case, and one name', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...ruleIds].sort())
  })

  it('have nothing to say of a sound draft', () => {
    expect(findFindings(soundDraft)).toEqual([])
  })

  it('are no errors where their ground in the regulation is not confirmed', () => {
    expect(RULES.filter(({ basis, severity }) => basis === 'unconfirmed' && severity === 'error')).toEqual([])
  })

  it('are errors where they find broken structure', () => {
    expect(RULES.filter(({ structural, severity }) => structural && severity !== 'error')).toEqual([])
  })
})

describe.each(ruleIds)('the rule %s', (ruleId) => {
  const { breaks, near, layouts } = RULE_CASES[ruleId]
  const found = (draft: typeof soundDraft, layout = layouts?.[0]) =>
    findFindings(draft, layout ? { layout } : {}).filter((finding) => finding.ruleId === ruleId)

  it('finds what breaks it', () => {
    for (const draft of breaks) {
      expect(draftFaults(draft)).toEqual([])
      expect(found(draft)).not.toEqual([])
    }
  })

  it('leaves alone what only comes near', () => {
    for (const draft of near) {
      expect(draftFaults(draft)).toEqual([])
      expect(found(draft, layouts?.[1])).toEqual([])
    }
  })

  it('offers only fixes that can be made and that mend what it found', () => {
    for (const draft of breaks) {
      for (const { fix, id } of found(draft)) {
        if (fix === undefined) continue
        const mended = apply(draft, fix.command)
        if (!mended.ok) throw new Error(mended.failure.code)
        expect(draftFaults(mended.value)).toEqual([])
        expect(found(mended.value).map((finding) => finding.id)).not.toContain(id)
      }
    }
  })
})
