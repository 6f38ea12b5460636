import { rowSource } from '../../layout/sources'
import { correctedUnits } from '../../text/durationSpelling'
import type { Rule } from '../rule'
import { stepText } from '../texts'

/** Units of time are spelt right. */
export const misspeltUnit: Rule = {
  id: 'misspelt-unit',
  severity: 'hint',
  basis: 'practice',
  subject: 'step',
  check: (step, { procedureId }) => {
    const after = correctedUnits(step.duration)
    if (after === step.duration) return []
    const { set } = stepText(procedureId, step, 'duration')
    return [
      {
        source: rowSource(step.id, 'duration'),
        values: { text: step.duration, after },
        fix: { command: set(after), change: { before: step.duration, after } },
      },
    ]
  },
}
