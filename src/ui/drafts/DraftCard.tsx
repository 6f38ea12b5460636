import { Copy, Trash2 } from 'lucide-react'
import type { DraftSummary } from '../../editor/ports/draftStore'
import { formatRoute } from '../../editor/route'
import type { Thumbnail } from '../../editor/thumbnails'
import { IconButton } from '../parts/Button'
import { firstToLookAt } from '../parts/firstToLookAt'
import { SeverityMark } from '../parts/SeverityMark'
import { useProgram } from '../programContext'
import { checkText } from '../text/check'
import { describeWhen } from '../text/dates'
import { homeText } from '../text/home'
import { programText } from '../text/screens'
import styles from './Card.module.css'
import { ThumbnailPicture } from './ThumbnailPicture'
import { useThumbnail } from './useThumbnail'

/** A draft in the list, and what can be done with it. */
export interface DraftCardProps {
  readonly draft: DraftSummary
  /** ms since 1970. */
  readonly now: number
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One draft; the whole card opens it. */
export const DraftCard = ({ draft, now, onDuplicate, onRemove }: DraftCardProps) => {
  const { store } = useProgram().ports
  const { place, thumbnail } = useThumbnail(
    `${draft.id} ${draft.revision}`,
    async () => (await store.read(draft.id)).draft,
  )
  const title = draft.title || programText.untitled
  return (
    <li ref={place} className={styles.card}>
      <ThumbnailPicture thumbnail={thumbnail} />
      <h3 className={styles.title}>
        <a className={styles.cover} href={formatRoute({ kind: 'draft', id: draft.id })} title={title}>
          <span className={styles.words}>{title}</span>
        </a>
      </h3>
      <p className={styles.institution}>{draft.institution || programText.noInstitution}</p>
      <div className={styles.foot}>
        <p className={styles.meta}>
          {homeText.steps(draft.stepCount)} · {homeText.changed(describeWhen(draft.changedAt, now))}
          <Findings thumbnail={thumbnail} isBegun={draft.stepCount > 0} />
        </p>
        <div className={styles.tools}>
          <IconButton icon={Copy} label={homeText.duplicateOf(title)} onClick={onDuplicate} />
          <IconButton icon={Trash2} label={homeText.removeOf(title)} onClick={onRemove} />
        </div>
      </div>
    </li>
  )
}

interface FindingsProps {
  readonly thumbnail: Thumbnail | null
  /** Whether the draft has steps; before that everything is still to be written. */
  readonly isBegun: boolean
}

/** What is open, marked by the worst; that the draft cannot be shown, where it cannot. */
const Findings = ({ thumbnail, isBegun }: FindingsProps) => {
  if (thumbnail === null) return null
  if (thumbnail.kind === 'broken') return <span className={styles.findings}>{homeText.noPicture}</span>
  if (!isBegun) return null
  const shown = firstToLookAt(thumbnail.findings)
  const [worst] = shown
  if (worst === undefined) return <span className={styles.findings}>{homeText.noFindings}</span>
  return (
    <span className={styles.findings}>
      <SeverityMark severity={worst} />
      {checkText.counts(Object.fromEntries(shown.map((severity) => [severity, thumbnail.findings[severity]])))}
    </span>
  )
}
