import type { Finding, Severity } from '../core/check/finding'
import { findFindings } from '../core/check/findings'
import type { SopDraft } from '../core/draft/draft'
import type { DraftIssue } from '../core/draft/issue'
import { layout } from '../core/layout/layout'
import type { Problem } from '../core/layout/result'
import type { Source } from '../core/page/item'
import { describeFinding, explainRule } from '../ui/text/checkRules'
import { commandLineText } from '../ui/text/commandLine'
import { describeIssue } from '../ui/text/faults'
import { describeProblem } from '../ui/text/id'
import type { Command } from './command'
import { parseFile } from './draftFile'
import { AS_PRINTED } from './layout'
import { placeOf } from './place'
import { writeResult } from './result'

/** One line of the result. Faults of the file itself have no rule and no place in the draft. */
interface Entry {
  readonly severity: Severity
  /** The rule's name, or the code of the file's fault or of the layout's problem. */
  readonly rule: string
  readonly place: string
  readonly message: string
  readonly why?: string
  readonly source?: Source
  readonly silencedBy?: NonNullable<Finding['silencedBy']>
}

/** Lists what is wrong with the draft, worst first, as text or JSON; 1 when there is an error or the draft cannot be used. */
export const check: Command = async ({ file, output, asJson }) => {
  const parsed = await parseFile(file)
  const entries = parsed.ok ? entriesOf(parsed.value) : parsed.failure.map(toIssueEntry)
  const open = entries.filter(({ silencedBy }) => silencedBy === undefined)
  if (asJson) await writeResult(`${JSON.stringify({ findings: entries }, null, 2)}\n`, output)
  else if (open.length > 0) await writeResult(`${open.map(toLine).join('\n')}\n`, output)
  else console.error(commandLineText.noFindings)
  if (open.length < entries.length) console.error(commandLineText.silenced(entries.length - open.length))
  return open.some(({ severity }) => severity === 'error') ? 1 : 0
}

const toLine = ({ severity, place, message }: Entry): string =>
  [commandLineText[severity], place, message].filter((part) => part !== '').join(': ')

const toIssueEntry = (issue: DraftIssue): Entry => ({
  severity: 'error',
  rule: issue.code,
  place: '',
  message: describeIssue(issue),
})

/** Errors, then what cannot be printed well, then the other findings. */
const entriesOf = (draft: SopDraft): readonly Entry[] => {
  const pages = layout(draft, AS_PRINTED)
  const findings = findFindings(draft, { layout: pages }).map((finding) => toFindingEntry(draft, finding))
  const errors = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity !== 'error')
  return [...errors, ...pages.problems.map((problem) => toProblemEntry(draft, problem)), ...others]
}

const toFindingEntry = (draft: SopDraft, { ruleId, severity, values, source, silencedBy }: Finding): Entry => ({
  severity,
  rule: ruleId,
  place: placeOf(draft, source),
  message: describeFinding(ruleId, values),
  why: explainRule(ruleId),
  source,
  ...(silencedBy !== null && { silencedBy }),
})

const toProblemEntry = (draft: SopDraft, problem: Problem): Entry => ({
  severity: 'warning',
  rule: problem.code,
  place: placeOf(draft, problem.source),
  message: describeProblem(problem),
  source: problem.source,
})
