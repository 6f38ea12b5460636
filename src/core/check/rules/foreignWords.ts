import type { StepRow } from '../../draft/draft'
import type { Rule, Spotted } from '../rule'
import { frameTexts, type PlacedText, stepTexts } from '../texts'
import { uprightForeignWords, withItalicForeignWords } from '../words/foreignWords'

/** Foreign words stand in italics. One finding a text, so that one fix sets all its words. */
export const foreignWords: Rule = {
  id: 'foreign-words',
  severity: 'hint',
  basis: 'practice',
  subject: 'draft',
  check: (draft) => [
    ...frameTexts(draft).flatMap(inText),
    ...draft.procedures.flatMap(({ id, rows }) => rows.flatMap((row) => (row.kind === 'step' ? inStep(row, id) : []))),
  ],
}

const inSteps = new WeakMap<StepRow, { readonly procedureId: string; readonly spotted: readonly Spotted[] }>()

const inStep = (step: StepRow, procedureId: string): readonly Spotted[] => {
  const known = inSteps.get(step)
  if (known?.procedureId === procedureId) return known.spotted
  const spotted = stepTexts(procedureId, step).flatMap(inText)
  inSteps.set(step, { procedureId, spotted })
  return spotted
}

const inText = ({ text, source, set }: PlacedText): readonly Spotted[] => {
  const words = uprightForeignWords(text)
  if (words.length === 0) return []
  const after = withItalicForeignWords(text)
  const values = { words: words.join(', ') }
  return after === text
    ? [{ source, values }]
    : [{ source, values, fix: { command: set(after), change: { before: text, after } } }]
}
