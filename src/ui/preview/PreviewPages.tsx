import { type KeyboardEvent, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Layout } from '../../core/layout/result'
import type { Source } from '../../core/page/item'
import type { Session } from '../../editor/session'
import { CheckerContext, useFindings } from '../checker'
import { describeFinding } from '../text/checkRules'
import { describeProblem } from '../text/id'
import { previewText } from '../text/preview'
import { useSessionState } from '../useSession'
import { LazyPage } from './LazyPage'
import styles from './Preview.module.css'
import { pageMarks, selectedBoxes, stepPlaces } from './previewPlaces'
import { SheetOverlay } from './SheetOverlay'
import type { Zoom } from './useZoom'

/** What the pages are shown with. */
export interface PreviewPagesProps {
  readonly session: Session
  readonly layout: Layout
  readonly zoom: Zoom
  readonly scroller: RefObject<HTMLElement | null>
  /** The page that is in the middle of the window. */
  readonly onCurrent: (page: number) => void
  readonly onGoTo: (source: Source) => void
}

/** The pages one under another, each with what is selected and open on it. They open where the selection is. */
export const PreviewPages = ({ session, layout, zoom, scroller, onCurrent, onGoTo }: PreviewPagesProps) => {
  const draft = useSessionState(session, (state) => state.draft)
  const selection = useSessionState(session, (state) => state.selection)
  const checker = useContext(CheckerContext)
  const { findings } = useFindings()
  const selected = useMemo(() => selectedBoxes(layout, selection), [layout, selection])
  const steps = useMemo(() => stepPlaces(layout, draft.procedures), [layout, draft.procedures])
  const marks = useMemo(() => pageMarks(layout, findings, WORDS), [layout, findings])
  const [entry, setEntry] = useState<string | null>(null)
  /** The step that takes the focus as soon as its page is drawn; further keys go on from there. */
  const underway = useRef<string | null>(null)
  const selectedRow = steps.find(({ page, y, h }) => {
    const [box] = selected
    return box !== undefined && box.page === page && box.y + box.h / 2 >= y && box.y + box.h / 2 <= y + h
  })
  const entryRowId = entry ?? selectedRow?.rowId ?? steps[0]?.rowId ?? null

  const hasShown = useRef(false)
  const first = selected[0]
  useEffect(() => {
    if (!zoom.isMeasured || hasShown.current) return
    hasShown.current = true
    scroller.current?.focus({ preventScroll: true })
    if (first) showBox(scroller.current, first, zoom.pxPerMm)
  }, [first, zoom.isMeasured, zoom.pxPerMm, scroller])

  const follow = (): void => {
    const area = scroller.current?.getBoundingClientRect()
    if (area === undefined) return
    const middle = area.top + area.height / 2
    const sheets = [...(scroller.current?.querySelectorAll('[data-page]') ?? [])]
    const index = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom >= middle)
    onCurrent(index === -1 ? layout.pages.length - 1 : index)
  }
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const focused = event.target instanceof HTMLElement ? event.target.dataset.step : undefined
    const from = underway.current ?? focused
    if (by === 0 || focused === undefined) return
    const next = steps[steps.findIndex((step) => step.rowId === from) + by]
    event.preventDefault()
    if (next === undefined) return
    underway.current = next.rowId
    setEntry(next.rowId)
    showBox(scroller.current, next, zoom.pxPerMm)
    focusStep(scroller.current, next.rowId, underway)
  }

  return (
    <section
      ref={scroller}
      className={styles.pages}
      onScroll={follow}
      onKeyDown={press}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
      tabIndex={0}
      aria-label={previewText.hint}
    >
      {layout.pages.map((page, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a page is no set of fields
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={index}
          data-page={index}
          className={styles.sheet}
          role="group"
          aria-label={previewText.page(index + 1)}
        >
          <LazyPage page={page} widthPx={page.width * zoom.pxPerMm}>
            <SheetOverlay
              layout={layout}
              page={index}
              pxPerMm={zoom.pxPerMm}
              steps={steps.filter((step) => step.page === index)}
              selected={selected.filter((box) => box.page === index)}
              marks={marks.filter((mark) => mark.page === index)}
              entryRowId={entryRowId}
              onGoTo={(source) => {
                const finding = findings.find((candidate) => candidate.source === source)
                if (finding) checker?.focus(finding.id)
                onGoTo(source)
              }}
            />
          </LazyPage>
        </div>
      ))}
    </section>
  )
}

const WORDS = {
  problem: describeProblem,
  finding: ({ ruleId, values }: Parameters<Parameters<typeof pageMarks>[2]['finding']>[0]) =>
    describeFinding(ruleId, values),
}

/** Brings a box of a page into the window, unless it is there. */
const showBox = (
  scroller: HTMLElement | null,
  { page, y, h }: { readonly page: number; readonly y: number; readonly h: number },
  pxPerMm: number,
): void => {
  const sheet = scroller?.querySelector(`[data-page="${page}"]`)
  if (!scroller || !sheet) return
  const area = scroller.getBoundingClientRect()
  const top = sheet.getBoundingClientRect().top + y * pxPerMm - area.top
  if (top >= 0 && top + h * pxPerMm <= area.height) return
  scroller.scrollTop += top + (h * pxPerMm) / 2 - area.height / 2
}

/** Frames to wait for a page that is drawn only after it has been scrolled to. */
const PATIENCE = 30

/** Gives a step the focus as soon as it is drawn, unless a later key has meant another by then. */
const focusStep = (
  scroller: HTMLElement | null,
  rowId: string,
  underway: RefObject<string | null>,
  left = PATIENCE,
): void => {
  if (underway.current !== rowId) return
  const step = scroller?.querySelector<HTMLElement>(`[data-step="${CSS.escape(rowId)}"]`)
  step?.focus({ preventScroll: true })
  if (step || left === 0) underway.current = null
  else requestAnimationFrame(() => focusStep(scroller, rowId, underway, left - 1))
}
