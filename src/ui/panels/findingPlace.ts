import type { Finding } from '../../core/check/finding'
import type { RuleId } from '../../core/check/ruleId'
import type { Labels, SopDraft } from '../../core/draft/draft'
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

/** Rules whose message does not say which text of a place it is about. */
const PARTLESS: ReadonlySet<RuleId> = new Set(['foreign-words', 'case-differs'])

/** Which cell or box of its place a finding is about, by the draft's own wording; empty where the message says it. */
export const findingPart = ({ ruleId, source }: Finding, { labels }: SopDraft): string => {
  const key = source.kind === 'identity' ? source.id : source.part
  const isNamed = PARTLESS.has(ruleId) && key !== undefined && Object.hasOwn(labels, key)
  return isNamed ? labels[key as keyof Labels].replace(/\s+/g, ' ').trim() : ''
}
