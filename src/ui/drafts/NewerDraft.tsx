import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { CURRENT_VERSION } from '../../core/draft/migrate'
import type { Layout } from '../../core/layout/result'
import { plainText } from '../../core/text/inlineMarkup'
import type { Ports } from '../../editor/ports/ports'
import { Button } from '../parts/Button'
import { PaperPage } from '../parts/PaperPage'
import { ScreenBar } from '../parts/ScreenBar'
import { WarningBar } from '../parts/WarningBar'
import { newerText } from '../text/repair'
import { programText } from '../text/screens'
import { useDocumentTitle } from '../useDocumentTitle'
import styles from './NewerDraft.module.css'

/** A draft of a newer program: what this one understands of it, and the file as it came. */
export interface NewerDraftProps {
  readonly draft: SopDraft
  readonly version: number
  readonly fileName: string
  /** The very file, or the stored record as JSON. */
  readonly original: Uint8Array | string
  readonly ports: Pick<Ports, 'layout' | 'files'>
}

/** Shows the pages of a draft that only a newer program may edit. There is no session and no store behind it. */
const NewerDraft = ({ draft, version, fileName, original, ports }: NewerDraftProps) => {
  const [pages, setPages] = useState<Layout['pages']>([])
  const [message, setMessage] = useState<string>(newerText.preparing)
  // A draft that came in a link has no file's name.
  const savedName = /\.\w+$/.test(fileName) ? fileName : `${fileName}.sop.json`
  const title = plainText(draft.identity.title) || programText.untitled
  useDocumentTitle(title)
  useEffect(() => {
    ports.layout.layout(draft, { mode: 'paged', effort: 'final' }).then(
      (layout) => {
        setPages(layout.pages)
        setMessage('')
      },
      (error: unknown) => setMessage(newerText.failed(String(error))),
    )
  }, [ports, draft])
  return (
    <div className={styles.screen}>
      <ScreenBar title={title}>
        <Button
          look="primary"
          icon={Download}
          onClick={() => ports.files.save(savedName, mediaTypeOf(savedName), original)}
        >
          {newerText.download}
        </Button>
      </ScreenBar>
      <WarningBar title={newerText.title} reason={newerText.reason(version, CURRENT_VERSION)} />
      {message !== '' && (
        <p role="status" className={styles.message}>
          {message}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls the pages only where they can be focused */}
      <main aria-label={newerText.pages} className={styles.pages} tabIndex={0}>
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <PaperPage key={index} page={page} className={styles.page} />
        ))}
      </main>
    </div>
  )
}

export default NewerDraft

const mediaTypeOf = (fileName: string): string =>
  fileName.endsWith('.json') ? 'application/json' : 'application/octet-stream'
