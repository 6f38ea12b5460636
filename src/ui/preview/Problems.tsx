import { TriangleAlert } from 'lucide-react'
import type { Layout } from '../../core/layout/result'
import { previewText } from '../text/preview'
import styles from './Problems.module.css'
import { problemGroups } from './problemGroups'

/** What the list works with. */
export interface ProblemsProps {
  readonly layout: Layout
  /** Shows the page with that index. */
  readonly onShow: (page: number) => void
}

/** What the layout could not make good, with the pages where it is. Nothing when all is well. */
export const Problems = ({ layout, onShow }: ProblemsProps) => {
  if (layout.problems.length === 0) return null
  const title = previewText.problems(layout.problems.length)
  return (
    <section className={styles.problems} aria-label={title}>
      <h2 className={styles.title}>
        <TriangleAlert size={16} aria-hidden className={styles.mark} />
        {title}
      </h2>
      {problemGroups(layout).map(({ words, pages }) => (
        <div key={words}>
          <p>{words}</p>
          <p className={styles.places}>
            {pages.map((page) => (
              <button key={page} type="button" className={styles.place} onClick={() => onShow(page)}>
                {previewText.shortPage(page + 1)}
              </button>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
