import { memo } from 'react'
import type { Layout } from '../../../core/layout/result'
import { describeProblem } from '../../text/id'
import { regionsByKey, sourceKey } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './ProblemMarks.module.css'

/** A mark at each place that the layout could not make good, which says why. */
export const ProblemMarks = memo(function ProblemMarks({
  layout,
  sheets,
}: {
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) {
  return layout.problems.map((problem) => {
    const key = sourceKey(problem.source)
    const region = regionsByKey(layout).get(key)
    const sheet = region && sheets[region.page]
    if (region === undefined || !sheet) return null
    const { x, y, w } = toCanvasBox(sheet, region)
    const words = describeProblem(problem)
    return (
      <span
        key={`${problem.code} ${key}`}
        role="img"
        className={styles.problemMark}
        style={{ left: x + w, top: y }}
        aria-label={words}
        title={words}
      >
        !
      </span>
    )
  })
})
