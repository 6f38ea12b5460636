import type { Finding } from '../../core/check/finding'
import type { SopDraft } from '../../core/draft/draft'
import { procedureOf, rowOf, stepNumbers } from '../../core/draft/query'
import { plainText } from '../../core/text/inlineMarkup'
import { checkText } from '../text/check'

/** Where a finding is, in words: the table where there are several, and the step. */
export const findingPlace = ({ procedureId, rowId, source }: Finding, draft: SopDraft): string => {
  if (source.kind === 'label') return checkText.headPlace
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  if (procedure === undefined) return checkText.identityPlace
  const row = rowId === null ? undefined : rowOf(procedure, rowId)
  const inside =
    row === undefined
      ? checkText.tablePlace
      : row.kind === 'section'
        ? `${checkText.sectionPlace}: ${plainText(row.text)}`
        : checkText.stepPlace(stepNumbers(procedure).get(row.id) ?? 0)
  if (draft.procedures.length === 1) return inside
  return `${checkText.procedurePlace(draft.procedures.indexOf(procedure) + 1)}, ${inside}`
}
