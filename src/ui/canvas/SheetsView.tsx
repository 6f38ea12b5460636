import { memo, useEffect, useState } from 'react'
import { boundsOfItem } from '../../core/page/bounds'
import type { Box } from '../../core/page/geometry'
import { PageItems } from '../../paint/svg/PageSvg'
import { firstSheet } from '../firstSheet'
import { isRowRun, type MarkRun, topOfRun } from './markRuns'
import styles from './SheetsView.module.css'
import { PX_PER_MM, type Sheet } from './sheets'
import type { SheetMarks } from './toFlow'

/** From this many runs of marks on, those out of view are not painted (they stay in the document, so that they are found). */
const MANY_RUNS = 60

/**
 * The sheets of paper with all that is not a symbol or an arrow. Runs of marks that did not change are not painted again. Of a long table
 * the rows down to `seen` px on the canvas come first; the others come once the page has time.
 */
export const SheetsView = memo(function SheetsView({
  sheets,
  marks,
  seen,
}: {
  readonly sheets: readonly Sheet[]
  readonly marks: readonly SheetMarks[]
  readonly seen: number
}) {
  const [isWhole, setIsWhole] = useState(false)
  useEffect(() => void firstSheet.then(() => setIsWhole(true)), [])
  return sheets.map(({ page, box }) => (
    <div key={page} className={styles.sheet} style={{ left: box.x, top: box.y, width: box.w, height: box.h }}>
      <Marks
        runs={marks[page]?.runs ?? []}
        w={box.w / PX_PER_MM}
        h={box.h / PX_PER_MM}
        until={isWhole ? Number.POSITIVE_INFINITY : (seen - box.y) / PX_PER_MM}
      />
    </div>
  ))
})

/** The marks of one sheet, lengths in mm. Of rows that have a picture of their own only those that begin above `until`. */
const Marks = memo(function Marks({
  runs,
  w,
  h,
  until,
}: {
  readonly runs: readonly MarkRun[]
  readonly w: number
  readonly h: number
  readonly until: number
}) {
  const isMany = runs.length >= MANY_RUNS
  const isBand = (run: MarkRun) => isMany && isRowRun(run)
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip; the texts inside speak for themselves */}
      <svg width={w * PX_PER_MM} height={h * PX_PER_MM} viewBox={`0 0 ${w} ${h}`}>
        {runs.map((run, index) =>
          isBand(run) ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run has no identity of its own; equal runs are equal values
            <g key={index} transform={run.lowerBy === 0 ? undefined : `translate(0 ${run.lowerBy})`}>
              <PageItems items={run.items} />
            </g>
          ),
        )}
      </svg>
      {runs.map((run) =>
        isBand(run) && topOfRun(run) < until ? <RowBand key={run.items[0]?.source?.id} run={run} /> : null,
      )}
    </>
  )
})

/** Mm round a row's marks, for what reaches out of their bounds. */
const BAND_ROOM = 1

/** The texts of one row in a picture of their own, which the browser leaves out of its work while it is out of view. */
const RowBand = memo(function RowBand({ run }: { readonly run: MarkRun }) {
  const { x, y, w, h } = boundsOfRun(run)
  const top = y + run.lowerBy
  return (
    <div
      className={styles.rowBand}
      style={{ left: x * PX_PER_MM, top: top * PX_PER_MM, width: w * PX_PER_MM, height: h * PX_PER_MM }}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip; the texts inside speak for themselves */}
      <svg viewBox={`${x} ${y} ${w} ${h}`}>
        <PageItems items={run.items} />
      </svg>
    </div>
  )
})

const boundsOfRun = ({ items }: MarkRun): Box => {
  const boxes = items.map(boundsOfItem)
  const x = Math.min(...boxes.map((box) => box.x)) - BAND_ROOM
  const y = Math.min(...boxes.map((box) => box.y)) - BAND_ROOM
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) + BAND_ROOM - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) + BAND_ROOM - y,
  }
}
