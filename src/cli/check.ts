import { layout } from '../core/layout/layout'
import { commandLineText } from '../ui/text/commandLine'
import { describeIssue, describeProblem } from '../ui/text/id'
import type { Command } from './command'
import { parseFile } from './draftFile'
import { AS_PRINTED } from './layout'
import { writeResult } from './result'

/** Lists what is wrong with the draft, and what cannot be printed well; 1 when the draft cannot be used. */
export const check: Command = async ({ file, output }) => {
  const parsed = parseFile(file)
  const lines = parsed.ok
    ? layout(parsed.value, AS_PRINTED).problems.map(
        (problem) =>
          `${commandLineText.warning}: ${[problem.source.kind, problem.source.id, problem.source.part].filter(Boolean).join(' ')}: ${describeProblem(problem)}`,
      )
    : parsed.failure.map((issue) => `${commandLineText.error}: ${describeIssue(issue)}`)
  if (lines.length > 0) await writeResult(`${lines.join('\n')}\n`, output)
  else console.error(commandLineText.noFindings)
  return parsed.ok ? 0 : 1
}
