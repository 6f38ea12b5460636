import type { SopDraft } from '../../core/draft/draft'
import type { Problem } from '../../core/layout/result'
import type { Session } from '../../editor/session'
import { procedureIdOf, selectionOf } from '../canvas/regions'
import { describeProblem } from '../text/id'
import { selectionText } from '../text/panels'
import { useSessionState } from '../useSession'
import { Group } from './Group'
import styles from './Panel.module.css'

/** Most problems that are listed; mending one often mends others. */
const MOST_SHOWN = 10

/** What the layout could not make good; each entry selects its place. Nothing when all is well. */
export const ProblemsGroup = ({ session }: { readonly session: Session }) => {
  const problems = useSessionState(session, ({ layout }) => layout?.problems)
  const draft = useSessionState(session, (state) => state.draft)
  if (problems === undefined || problems.length === 0) return null
  return (
    <Group title={selectionText.problems(problems.length)}>
      <ul className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map((problem) => {
          const { kind, id, part = '' } = problem.source
          return (
            <li key={`${problem.code} ${kind} ${id} ${part}`}>
              <button
                type="button"
                className={styles.problem}
                onClick={() => session.select(selectionOf(draft, problem.source))}
              >
                {describeIn(draft, problem)}
              </button>
            </li>
          )
        })}
      </ul>
    </Group>
  )
}

/** A problem in words, with the number of its table where there are several. */
const describeIn = (draft: SopDraft, problem: Problem): string => {
  const words = describeProblem(problem)
  const procedureId = procedureIdOf(draft, problem.source)
  const index = draft.procedures.findIndex(({ id }) => id === procedureId)
  return draft.procedures.length > 1 && index >= 0 ? selectionText.inProcedure(index + 1, words) : words
}
