import { TriangleAlert } from 'lucide-react'
import type { Problem } from '../../core/layout/result'
import type { Source } from '../../core/page/item'
import { describeProblem } from '../text/id'
import { previewText } from '../text/screens'
import styles from './Preview.module.css'

/** What the list works with. */
export interface ProblemsProps {
  readonly problems: readonly Problem[]
  readonly onShow: (source: Source) => void
}

/** What the layout could not make good; each entry shows its page. Nothing when all is well. */
export const Problems = ({ problems, onShow }: ProblemsProps) => {
  if (problems.length === 0) return null
  return (
    <section className={styles.problems} aria-label={previewText.problems(problems.length)}>
      <h2 className={styles.problemsTitle}>
        <TriangleAlert size={16} aria-hidden />
        {previewText.problems(problems.length)}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.source.kind} ${problem.source.id} ${problem.source.part ?? ''}`}>
            <button type="button" className={styles.problem} onClick={() => onShow(problem.source)}>
              {describeProblem(problem)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
