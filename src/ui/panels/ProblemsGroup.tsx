import type { Session } from '../../editor/session'
import { selectionOf } from '../canvas/regions'
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
                onClick={() => session.select(selectionOf(session.getState().draft, problem.source))}
              >
                {describeProblem(problem)}
              </button>
            </li>
          )
        })}
      </ul>
    </Group>
  )
}
