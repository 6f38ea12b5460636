import type { Layout } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import { SeverityMark } from '../parts/SeverityMark'
import { previewText } from '../text/preview'
import { type PageBox, type PageMark, type StepPlace, sourceAt, sourceOfRow } from './previewPlaces'
import styles from './SheetOverlay.module.css'

/** What lies over one page of the preview. */
export interface SheetOverlayProps {
  readonly layout: Layout
  readonly page: number
  readonly pxPerMm: number
  /** The steps on this page, what is selected of it, and what is open. */
  readonly steps: readonly StepPlace[]
  readonly selected: readonly PageBox[]
  readonly marks: readonly PageMark[]
  /** The step that the Tab key enters at; null where it is on another page. */
  readonly entryRowId: string | null
  /** Goes to a place on the canvas. */
  readonly onGoTo: (source: Source) => void
}

/**
 * Over a printed page: a frame round what is selected, a mark wherever something is open, and a button for every step. A click
 * goes to what was clicked, on the canvas; by keys the arrows go from step to step, and Enter goes there.
 */
export const SheetOverlay = (props: SheetOverlayProps) => {
  const { layout, page, pxPerMm, steps, selected, marks, entryRowId, onGoTo } = props
  const inPx = ({ x, y, w, h }: Box) => ({
    left: x * pxPerMm,
    top: y * pxPerMm,
    width: w * pxPerMm,
    height: h * pxPerMm,
  })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons of the steps serve the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.overlay}
      data-on-sheet
      onClick={({ clientX, clientY, currentTarget, detail }) => {
        // A button that is pressed by keys clicks nowhere.
        if (detail === 0) return
        const { left, top } = currentTarget.getBoundingClientRect()
        const source = sourceAt(layout, page, { x: (clientX - left) / pxPerMm, y: (clientY - top) / pxPerMm })
        if (source !== null) onGoTo(source)
      }}
    >
      {steps.map((step) => (
        <button
          key={step.rowId}
          type="button"
          className={styles.step}
          style={inPx(step)}
          tabIndex={step.rowId === entryRowId ? 0 : -1}
          data-step={step.rowId}
          aria-label={previewText.step(step.number)}
          onClick={({ detail }) => {
            if (detail === 0) onGoTo(sourceOfRow(step.rowId))
          }}
        />
      ))}
      {selected.map((box) => (
        <div key={`${box.x} ${box.y}`} className={styles.selected} data-selected style={inPx(box)} />
      ))}
      {marks.map(({ at, source, severity, words }) => (
        <button
          key={`${source.kind} ${source.id} ${source.part ?? ''}`}
          type="button"
          className={styles.mark}
          style={{ left: at.x * pxPerMm, top: at.y * pxPerMm }}
          aria-label={previewText.mark(words)}
          title={words}
          onClick={(event) => {
            event.stopPropagation()
            onGoTo(source)
          }}
        >
          <SeverityMark severity={severity} />
        </button>
      ))}
    </div>
  )
}
