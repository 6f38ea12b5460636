import { Download, Printer, X, ZoomIn, ZoomOut } from 'lucide-react'
import * as Dialog from 'radix-ui/dialog'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Layout } from '../../core/layout/result'
import type { Session } from '../../editor/session'
import { countOpen, useFindings } from '../checker'
import { Button, IconButton } from '../parts/Button'
import { checkText } from '../text/check'
import { editorText, previewText } from '../text/screens'
import { LazyPage } from './LazyPage'
import styles from './Preview.module.css'
import { PrintedPages } from './PrintedPages'
import { Problems } from './Problems'
import { usePagedLayout } from './usePagedLayout'
import { useZoom } from './useZoom'

/** What the preview works with. */
export interface PreviewProps {
  readonly session: Session
  readonly onClose: () => void
}

/** The pages as they will print, over the whole window. */
const Preview = ({ session, onClose }: PreviewProps) => {
  const paged = usePagedLayout(session)
  const [exporting, setExporting] = useState(false)
  const exportPdf = async (): Promise<void> => {
    setExporting(true)
    await session.exportPdf()
    setExporting(false)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          className={styles.preview}
          aria-describedby={undefined}
          onPointerDownOutside={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (paged.kind !== 'ready' || !isPrintKey(event)) return
            event.preventDefault()
            window.print()
          }}
        >
          {paged.kind === 'ready' ? (
            <Pages layout={paged.layout} exporting={exporting} onExport={() => void exportPdf()} onClose={onClose} />
          ) : (
            <>
              <header className={styles.bar}>
                <Dialog.Title className={styles.title}>{previewText.title}</Dialog.Title>
                <Button icon={X} className={styles.close} onClick={onClose}>
                  {previewText.close}
                </Button>
              </header>
              <p className={styles.waiting} role={paged.kind === 'failed' ? 'alert' : undefined}>
                {paged.kind === 'failed' ? previewText.failed(paged.reason) : previewText.preparing}
              </p>
            </>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

export default Preview

/** The key by which programs print; in the editor it opens this preview. */
const isPrintKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !shiftKey && !altKey

interface PagesProps {
  readonly layout: Layout
  readonly exporting: boolean
  readonly onExport: () => void
  readonly onClose: () => void
}

const Pages = ({ layout, exporting, onExport, onClose }: PagesProps) => {
  const { pages } = layout
  const { error, warning } = countOpen(useFindings().findings)
  const scroller = useRef<HTMLElement>(null)
  const [current, setCurrent] = useState(0)
  const widest = Math.max(...pages.map(({ width }) => width))
  const { pxPerMm, percent, zoomIn, zoomOut, fit } = useZoom(scroller, widest)

  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])

  const show = (index: number): void => {
    scroller.current?.querySelector(`[data-page="${index}"]`)?.scrollIntoView({ block: 'start' })
  }
  const follow = (): void => {
    const area = scroller.current?.getBoundingClientRect()
    if (area === undefined) return
    const middle = area.top + area.height / 2
    const sheets = [...(scroller.current?.querySelectorAll('[data-page]') ?? [])]
    const index = sheets.findIndex((sheet) => sheet.getBoundingClientRect().bottom >= middle)
    setCurrent(index === -1 ? pages.length - 1 : index)
  }

  return (
    <>
      <header className={styles.bar}>
        <Dialog.Title className={styles.title}>{previewText.title}</Dialog.Title>
        <p className={styles.place}>{previewText.pageOf(current + 1, pages.length)}</p>
        <div className={styles.zoom}>
          <IconButton icon={ZoomOut} label={previewText.zoomOut} onClick={zoomOut} />
          <span className={styles.percent}>{previewText.zoom(percent)}</span>
          <IconButton icon={ZoomIn} label={previewText.zoomIn} onClick={zoomIn} />
          <Button look="quiet" className={styles.fit} onClick={fit}>
            {previewText.fit}
          </Button>
        </div>
        <div className={styles.actions}>
          {error + warning > 0 && <p className={styles.place}>{checkText.preflight(error, warning)}</p>}
          <Button look="primary" icon={Download} aria-busy={exporting} disabled={exporting} onClick={onExport}>
            {exporting ? editorText.exporting : previewText.exportPdf}
          </Button>
          <Button icon={Printer} onClick={() => window.print()}>
            {previewText.print}
          </Button>
          <Button icon={X} onClick={onClose}>
            {previewText.close}
          </Button>
        </div>
      </header>
      <PrintedPages pages={pages} />
      <div className={styles.body}>
        <nav className={styles.side} aria-label={previewText.pages}>
          <Problems layout={layout} onShow={show} />
          <ol className={styles.thumbnails}>
            {pages.map((page, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              <li key={index}>
                <button
                  type="button"
                  className={styles.thumbnail}
                  aria-current={index === current ? 'page' : undefined}
                  onClick={() => show(index)}
                >
                  <span aria-hidden>
                    <LazyPage page={page} widthPx={THUMBNAIL_PX} />
                  </span>
                  <span className={styles.number}>{previewText.page(index + 1)}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
        <section ref={scroller} className={styles.pages} onScroll={follow} tabIndex={0} aria-label={previewText.hint}>
          {pages.map((page, index) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={index}
              data-page={index}
              className={styles.sheet}
              role="img"
              aria-label={previewText.page(index + 1)}
            >
              <LazyPage page={page} widthPx={page.width * pxPerMm} />
            </div>
          ))}
        </section>
      </div>
    </>
  )
}

const THUMBNAIL_PX = 120
