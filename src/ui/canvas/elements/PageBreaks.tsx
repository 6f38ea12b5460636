import { memo } from 'react'
import type { Layout } from '../../../core/layout/result'
import { canvasText } from '../../text/canvas'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './PageBreaks.module.css'

/** Thin dashed lines where the printed pages will break, named by the page that begins there. */
export const PageBreaks = memo(function PageBreaks({
  layout,
  sheets,
}: {
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) {
  return layout.breaks.map(({ procedureId, beforeRowId, pageNumber }) => {
    const table = layout.tables.find((part) => part.procedureId === procedureId && part.kind === 'flow')
    const row = table?.rows.find(({ id }) => id === beforeRowId)
    const sheet = table && sheets[table.page]
    const page = table && layout.pages[table.page]
    if (row === undefined || sheet === undefined || page === undefined) return null
    const { x, y, w } = toCanvasBox(sheet, { x: 0, y: row.y, w: page.width, h: 0 })
    return (
      <div key={`${procedureId} ${beforeRowId}`} className={styles.pageBreak} style={{ left: x, top: y, width: w }}>
        <span className={styles.pageBreakName}>{canvasText.pageBreak(pageNumber)}</span>
      </div>
    )
  })
})
