import { Printer, Settings2, X, ZoomIn, ZoomOut } from 'lucide-react'
import * as Dialog from 'radix-ui/dialog'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import type { Layout } from '../../core/layout/result'
import type { Source } from '../../core/page/item'
import type { Session } from '../../editor/session'
import { countOpen, useFindings } from '../checker'
import { EditingOnly } from '../editor/EditingOnly'
import { takesKeys } from '../focus'
import { PrintPanel } from '../panels/PrintPanel'
import { Button, IconButton } from '../parts/Button'
import { checkText } from '../text/check'
import { previewText } from '../text/preview'
import { ExportPdfButton } from './ExportPdfButton'
import styles from './Preview.module.css'
import { PreviewPages } from './PreviewPages'
import { PrintedPages } from './PrintedPages'
import { Thumbnails } from './Thumbnails'
import { usePagedLayout } from './usePagedLayout'
import { useZoom } from './useZoom'

/** What the preview works with. */
export interface PreviewProps {
  readonly session: Session
  readonly onClose: () => void
  /** Closes the preview and shows a place on the canvas. */
  readonly onGoTo: (source: Source) => void
}

/** The pages as they will print, over the whole window. */
const Preview = ({ session, onClose, onGoTo }: PreviewProps) => {
  const paged = usePagedLayout(session)
  const hasLeft = useRef(false)
  const goTo = (source: Source): void => {
    hasLeft.current = true
    onGoTo(source)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          className={styles.preview}
          aria-describedby={undefined}
          onPointerDownOutside={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            // The place on the canvas has the focus then.
            if (hasLeft.current) event.preventDefault()
          }}
          onKeyDown={(event) => {
            if (paged.kind !== 'ready' || !isPrintKey(event)) return
            event.preventDefault()
            window.print()
          }}
        >
          {paged.kind === 'ready' ? (
            <Pages session={session} layout={paged.layout} onClose={onClose} onGoTo={goTo} />
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
  readonly session: Session
  readonly layout: Layout
  readonly onClose: () => void
  readonly onGoTo: (source: Source) => void
}

/** In a narrower window the pages need the settings' room, so they begin folded. */
const ROOMY_PX = 1200

const Pages = ({ session, layout, onClose, onGoTo }: PagesProps) => {
  const { pages } = layout
  const { error, warning } = countOpen(useFindings().findings)
  const scroller = useRef<HTMLElement>(null)
  const [current, setCurrent] = useState(0)
  const [settingsOpen, setSettingsOpen] = useState(() => window.innerWidth >= ROOMY_PX)
  const zoom = useZoom(scroller, Math.max(...pages.map(({ width }) => width)))
  const pagesNow = useCallback(() => {
    session.keepExported()
    return pages
  }, [session, pages])

  const show = (index: number): void => {
    scroller.current?.querySelector(`[data-page="${index}"]`)?.scrollIntoView({ block: 'start' })
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return
    const act = { '+': zoom.zoomIn, '=': zoom.zoomIn, '-': zoom.zoomOut, '0': zoom.fit }[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole dialog, beside its buttons that do the same
    <div className={styles.whole} onKeyDown={press}>
      <header className={styles.bar}>
        <Dialog.Title className={styles.title}>{previewText.title}</Dialog.Title>
        <p className={styles.place}>{previewText.pageOf(current + 1, pages.length)}</p>
        <div className={styles.zoom}>
          <IconButton icon={ZoomOut} label={previewText.zoomOut} keys="-" onClick={zoom.zoomOut} />
          <span className={styles.percent}>{previewText.zoom(zoom.percent)}</span>
          <IconButton icon={ZoomIn} label={previewText.zoomIn} keys="+" onClick={zoom.zoomIn} />
          <Button look="quiet" className={styles.fit} onClick={zoom.fit}>
            {previewText.fit}
          </Button>
        </div>
        <div className={styles.actions}>
          {error + warning > 0 && <p className={styles.findings}>{checkText.preflight(error, warning)}</p>}
          <Button
            icon={Settings2}
            className={settingsOpen ? styles.open : undefined}
            aria-expanded={settingsOpen}
            onClick={() => setSettingsOpen(!settingsOpen)}
          >
            {previewText.settings}
          </Button>
          <ExportPdfButton session={session} />
          <Button icon={Printer} onClick={() => window.print()}>
            {previewText.print}
          </Button>
          <Button icon={X} onClick={onClose}>
            {previewText.close}
          </Button>
        </div>
      </header>
      <PrintedPages pagesNow={pagesNow} />
      <div className={styles.body}>
        <Thumbnails layout={layout} current={current} onShow={show} />
        <PreviewPages
          session={session}
          layout={layout}
          zoom={zoom}
          scroller={scroller}
          onCurrent={setCurrent}
          onGoTo={onGoTo}
        />
        {settingsOpen && (
          <aside className={styles.settings} aria-label={previewText.settings}>
            <EditingOnly session={session}>
              <PrintPanel session={session} />
            </EditingOnly>
          </aside>
        )}
      </div>
    </div>
  )
}
