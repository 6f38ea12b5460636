import { describe, expect, it } from 'vitest'
import { findFindings } from '../../../src/core/check/findings'
import { RULES } from '../../../src/core/check/rules'
import { BASIS_WORDS, describeFinding, describeFix, explainRule } from '../../../src/ui/text/checkRules'
import { RULE_CASES } from '../../core/check/ruleCases'

describe('the words of the checker', () => {
  it.each(RULES.map(({ id, basis }) => [id, basis] as const))(
    'say what %s has found, why, and from where',
    (id, basis) => {
      const { breaks, layouts } = RULE_CASES[id]
      const findings = breaks
        .flatMap((draft) => findFindings(draft, layouts ? { layout: layouts[0] } : {}))
        .filter(({ ruleId }) => ruleId === id)
      expect(findings.length).toBeGreaterThan(0)
      for (const { values } of findings) {
        const words = describeFinding(id, values)
        expect(words).toMatch(/\.$/)
        expect(words).not.toMatch(/undefined|NaN|\[object/)
      }
      expect(explainRule(id)).toMatch(/\.$/)
      expect(explainRule(id).length).toBeLessThan(150)
      expect(BASIS_WORDS[basis]).not.toBe('')
      expect(describeFix(id)).not.toBe('')
    },
  )
})
