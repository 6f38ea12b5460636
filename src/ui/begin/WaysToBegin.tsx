import { ClipboardPaste, FileUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { NO_SELECTION } from '../../core/edit/selection'
import { takeTemplate } from '../../editor/files/takeTemplate'
import type { Session } from '../../editor/session'
import { chooseFile } from '../drafts/chooseFile'
import { fetchDraft, type Sample } from '../drafts/samples'
import { Templates } from '../drafts/Templates'
import { useOpenGuide } from '../guideContext'
import { useToast } from '../parts/toast'
import { useProgram } from '../programContext'
import { beginText } from '../text/help'
import { homeText } from '../text/home'
import { useForeignTable } from './useForeignTable'
import styles from './WaysToBegin.module.css'

/** What the sheet offers. */
export interface WaysToBeginProps {
  readonly session: Session
  /** How wide it may be, px. */
  readonly widthPx: number
  readonly onAddActor: () => void
  readonly onAddStep: () => void
}

/** In the sheet of a blank draft: the three ways to begin, and the offer of a tour to whoever has not closed it. */
const WaysToBegin = ({ session, widthPx, onAddActor, onAddStep }: WaysToBeginProps) => {
  const { importer, tour } = useProgram()
  const openGuide = useOpenGuide()
  useForeignTable(importer)
  const showToast = useToast()
  const [offersTour, setOffersTour] = useState(() => !tour.isClosed())
  const take = async (sample: Sample): Promise<void> => {
    try {
      const template = await fetchDraft('templates', sample)
      session.dispatch(takeTemplate(session.getState().draft, template, session.newId), { selection: NO_SELECTION })
    } catch {
      showToast({ text: homeText.templateFailed(sample.title), tone: 'failed' })
    }
  }
  return (
    <section
      className={styles.ways}
      style={{ width: widthPx }}
      aria-label={beginText.title}
      data-canvas-control=""
      data-on-sheet
    >
      {offersTour && (
        <p className={styles.tour}>
          {beginText.tourOffer}
          <button type="button" className={styles.link} onClick={() => openGuide('tour')}>
            {beginText.startTour}
          </button>
          <button
            type="button"
            className={styles.close}
            aria-label={beginText.declineTour}
            onClick={() => {
              tour.close()
              setOffersTour(false)
            }}
          >
            <X size={16} aria-hidden />
          </button>
        </p>
      )}
      <div className={styles.way}>
        <h2 className={styles.title}>{beginText.typing}</h2>
        <p>{beginText.typingHint}</p>
        <div className={styles.buttons}>
          <button type="button" className={styles.button} onClick={onAddActor}>
            <Plus size={16} aria-hidden />
            {beginText.addActor}
          </button>
          <button type="button" className={styles.button} onClick={onAddStep}>
            <Plus size={16} aria-hidden />
            {beginText.addStep}
          </button>
        </div>
      </div>
      <div className={styles.way}>
        <h2 className={styles.title}>{beginText.files}</h2>
        <p>{beginText.filesHint}</p>
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.button}
            onClick={() => chooseFile((file) => void importer.importFile(file))}
          >
            <FileUp size={16} aria-hidden />
            {beginText.chooseFile}
          </button>
          <p className={styles.paste}>
            <ClipboardPaste size={16} aria-hidden />
            {beginText.paste}
          </p>
        </div>
      </div>
      <div className={`${styles.way} ${styles.templates}`}>
        <h2 className={styles.title}>{beginText.templates}</h2>
        <Templates label={homeText.begin} onTake={(template) => void take(template)} />
      </div>
    </section>
  )
}

export default WaysToBegin
