import { memo, useMemo } from 'react'
import type { Layout } from '../../core/layout/result'
import { type Sheet, toCanvasBox } from '../canvas/sheets'
import styles from './Find.module.css'
import { useFindState, useFindStore } from './findStore'
import { matchBoxes } from './matchBoxes'

/** Most stretches that are marked; a query of one letter would mark thousands. */
const MOST_MARKED = 1000

/** Marks on the sheets what was looked for, and the match that was gone to more strongly. */
const FindMarks = memo(function FindMarks({
  layout,
  sheets,
}: {
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) {
  const store = useFindStore()
  const query = useFindState(store, (state) => state.query)
  const current = useFindState(store, (state) => state.current)
  const boxes = useMemo(() => matchBoxes(layout, query).slice(0, MOST_MARKED), [layout, query])
  return boxes.map(({ page, box, key, nth }, index) => {
    const sheet = sheets[page]
    if (sheet === undefined) return null
    const { x, y, w, h } = toCanvasBox(sheet, box)
    const isCurrent = current?.key === key && current.nth === nth
    return (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks have no identity but their place
        key={index}
        className={styles.mark}
        data-current={isCurrent || undefined}
        style={{ left: x, top: y, width: w, height: h }}
      />
    )
  })
})

export default FindMarks
