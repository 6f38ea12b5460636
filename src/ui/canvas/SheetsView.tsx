import { memo } from 'react'
import type { Page } from '../../core/page/page'
import { PageItems } from '../../paint/svg/PageSvg'
import styles from './Canvas.module.css'
import { PX_PER_MM, type Sheet } from './sheets'
import type { SheetMarks } from './toFlow'

/** The sheets of paper with all that is not a symbol or an arrow. Runs of marks that did not change are not painted again. */
export const SheetsView = memo(function SheetsView({
  pages,
  sheets,
  marks,
}: {
  readonly pages: readonly Page[]
  readonly sheets: readonly Sheet[]
  readonly marks: readonly SheetMarks[]
}) {
  return sheets.map(({ page, box }) => {
    const size = pages[page]
    if (size === undefined) return null
    return (
      <div key={page} className={styles.sheet} style={{ left: box.x, top: box.y, width: box.w, height: box.h }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip over the whole sheet */}
        <svg width={box.w} height={box.h} viewBox={`0 0 ${box.w / PX_PER_MM} ${box.h / PX_PER_MM}`}>
          {marks[page]?.runs.map((run, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity of its own; equal runs are equal values
            <PageItems key={index} items={run} />
          ))}
        </svg>
      </div>
    )
  })
})
