import { Printer, Presentation as Slides } from 'lucide-react'
import { useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Layout } from '../../core/layout/result'
import { plainText } from '../../core/text/inlineMarkup'
import { Button } from '../parts/Button'
import { PaperPage } from '../parts/PaperPage'
import { Tips } from '../parts/Tips'
import { Presentation } from '../present/Presentation'
import { programText } from '../text/screens'
import { viewerText } from '../text/shared'
import { useDocumentTitle } from '../useDocumentTitle'
import styles from './Viewer.module.css'

/** What the page shows. */
export interface ViewerProps {
  readonly draft: SopDraft
  /** The printed pages of that draft. */
  readonly layout: Layout
}

/** A draft to read, to play and to print, in a page of its own. */
export const Viewer = ({ draft, layout }: ViewerProps) => {
  const [presenting, setPresenting] = useState(false)
  const title = plainText(draft.identity.title) || programText.untitled
  useDocumentTitle(title)
  if (presenting) {
    return (
      <div className={styles.screen}>
        <Presentation draft={draft} layout={layout} onClose={() => setPresenting(false)} />
        <Tips />
      </div>
    )
  }
  const [first] = layout.pages
  return (
    <div className={styles.document}>
      {first && <style>{`@page { size: ${first.width}mm ${first.height}mm; margin: 0 }`}</style>}
      <header className={styles.bar}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.hint}>{viewerText.edit}</p>
        <Button icon={Printer} onClick={() => window.print()}>
          {viewerText.print}
        </Button>
        <Button look="primary" icon={Slides} onClick={() => setPresenting(true)}>
          {viewerText.present}
        </Button>
      </header>
      <main aria-label={viewerText.pages} className={styles.pages}>
        {layout.pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <PaperPage key={index} page={page} className={styles.page} />
        ))}
      </main>
    </div>
  )
}
