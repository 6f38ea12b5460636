import type { SopDraft } from '../core/draft/draft'
import type { DraftIssue } from '../core/draft/issue'
import { layout } from '../core/layout/layout'
import { commandLineText } from '../ui/text/commandLine'
import { describeIssue, describeProblem } from '../ui/text/id'
import type { Command } from './command'
import { parseFile } from './draftFile'
import { AS_PRINTED } from './layout'
import { placeOf } from './place'
import { writeResult } from './result'

/** Lists what is wrong with the draft, and what cannot be printed well; 1 when the draft cannot be used. */
export const check: Command = async ({ file, output }) => {
  const parsed = await parseFile(file)
  const lines = parsed.ok ? warningsOf(parsed.value) : parsed.failure.map(asError)
  if (lines.length > 0) await writeResult(`${lines.join('\n')}\n`, output)
  else console.error(commandLineText.noFindings)
  return parsed.ok ? 0 : 1
}

const asError = (issue: DraftIssue): string => `${commandLineText.error}: ${describeIssue(issue)}`

const warningsOf = (draft: SopDraft): readonly string[] =>
  layout(draft, AS_PRINTED).problems.map(
    (problem) => `${commandLineText.warning}: ${placeOf(draft, problem.source)}: ${describeProblem(problem)}`,
  )
