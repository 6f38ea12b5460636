import { Copy, Download } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Layout } from '../../core/layout/result'
import type { Page } from '../../core/page/page'
import { exportFileName } from '../../editor/files/exporters'
import type { FilePort, SharingPort } from '../../editor/ports/output'
import type { Session } from '../../editor/session'
import { pictureSize } from '../../editor/share/pictureSize'
import { PageSvg } from '../../paint/svg/PageSvg'
import { Button } from '../parts/Button'
import { DialogFrame } from '../parts/DialogFrame'
import { useToast } from '../parts/toast'
import { pictureText } from '../text/picture'
import { shareText } from '../text/share'
import styles from './Share.module.css'

/** What the dialog works with. */
export interface PictureDialogProps {
  readonly session: Session
  readonly sharing: SharingPort
  readonly files: FilePort
  readonly onClose: () => void
}

/** One page that can become a picture. */
interface Subject {
  readonly name: string
  readonly page: Page
}

const RESOLUTIONS: readonly number[] = [96, 150, 300]

/** Saves or copies the diagram or a printed page as a picture. */
const PictureDialog = ({ session, sharing, files, onClose }: PictureDialogProps) => {
  const [draft] = useState(() => session.getState().draft)
  const [subjects, setSubjects] = useState<readonly Subject[] | null>(null)
  const [index, setIndex] = useState(0)
  const [dots, setDots] = useState(150)
  const [isBusy, setIsBusy] = useState(false)
  const showToast = useToast()
  const names = useId()
  useEffect(() => {
    let isShown = true
    Promise.all([session.layoutOfProposal(draft), session.pagedLayout()]).then(
      ([whole, paged]) => isShown && setSubjects(subjectsOf(draft, whole, paged)),
      (error: unknown) => isShown && showToast({ text: shareText.failed(String(error)), tone: 'failed' }),
    )
    return () => {
      isShown = false
    }
  }, [session, draft, showToast])

  const subject = subjects?.[index]
  const size = subject && pictureSize(subject.page, dots)
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    setIsBusy(true)
    try {
      showToast({ text: await work() })
    } catch (error) {
      showToast({ text: shareText.failed(error instanceof Error ? error.message : String(error)), tone: 'failed' })
    }
    setIsBusy(false)
  }
  const save = (extension: 'svg' | 'png') =>
    attempt(async () => {
      if (!subject || !size) return ''
      const name = exportFileName(draft.identity.title, extension)
      if (extension === 'svg') files.save(name, 'image/svg+xml', await sharing.svgOf(draft, subject.page))
      else files.save(name, 'image/png', await sharing.pngOf(draft, subject.page, size))
      session.keepExported()
      return shareText.saved(name)
    })
  const copy = () =>
    attempt(async () => {
      if (subject && size) await sharing.copyPicture(sharing.pngOf(draft, subject.page, size))
      session.keepExported()
      return shareText.copied
    })

  return (
    <DialogFrame title={pictureText.title} hint={pictureText.hint} className={styles.dialog} onClose={onClose}>
      {subject === undefined || size === undefined ? (
        <p className={styles.hint}>{pictureText.preparing}</p>
      ) : (
        <>
          <div className={styles.picture} aria-hidden>
            <PageSvg page={subject.page} />
          </div>
          <div className={styles.fields}>
            <label htmlFor={`${names}-content`}>{pictureText.content}</label>
            <select id={`${names}-content`} value={index} onChange={(event) => setIndex(Number(event.target.value))}>
              {subjects?.map(({ name }, place) => (
                <option key={name} value={place}>
                  {name}
                </option>
              ))}
            </select>
            <label htmlFor={`${names}-dots`}>{pictureText.resolution}</label>
            <select id={`${names}-dots`} value={dots} onChange={(event) => setDots(Number(event.target.value))}>
              {RESOLUTIONS.map((choice) => (
                <option key={choice} value={choice}>
                  {pictureText.dots(choice)}
                </option>
              ))}
            </select>
          </div>
          <p className={styles.hint}>
            {pictureText.size(size.widthPx, size.heightPx)}
            {size.dotsPerInch < dots && ` · ${pictureText.reduced(size.dotsPerInch)}`}
          </p>
          <div className={styles.actions}>
            <Button icon={Copy} disabled={isBusy} onClick={() => void copy()}>
              {pictureText.copy}
            </Button>
            <Button icon={Download} disabled={isBusy} onClick={() => void save('svg')}>
              {pictureText.saveSvg}
            </Button>
            <Button look="primary" icon={Download} disabled={isBusy} onClick={() => void save('png')}>
              {pictureText.savePng}
            </Button>
          </div>
        </>
      )}
    </DialogFrame>
  )
}

export default PictureDialog

/** The whole diagrams first, then the printed pages. */
const subjectsOf = (draft: SopDraft, whole: Layout, paged: Layout): readonly Subject[] => {
  const diagrams = draft.procedures.flatMap(({ id }, place) => {
    const part = whole.tables.find(({ kind, procedureId }) => kind === 'flow' && procedureId === id)
    const page = part && whole.pages[part.page]
    const name = draft.procedures.length > 1 ? pictureText.diagramNumber(place + 1) : pictureText.diagram
    return page ? [{ name, page }] : []
  })
  return [...diagrams, ...paged.pages.map((page, place) => ({ name: pictureText.page(place + 1), page }))]
}
