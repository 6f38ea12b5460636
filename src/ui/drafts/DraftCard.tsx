import { Copy, Trash2 } from 'lucide-react'
import type { DraftSummary } from '../../editor/ports'
import { formatRoute } from '../../editor/route'
import { IconButton } from '../parts/Button'
import { describeWhen } from '../text/dates'
import { homeText, programText } from '../text/screens'
import styles from './Card.module.css'

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
  const title = draft.title || programText.untitled
  return (
    <li className={styles.card}>
      <h3 className={styles.title}>
        <a className={styles.cover} href={formatRoute({ kind: 'draft', id: draft.id })} title={title}>
          {title}
        </a>
      </h3>
      <p className={styles.institution}>{draft.institution || programText.noInstitution}</p>
      <div className={styles.foot}>
        <p className={styles.meta}>
          {homeText.steps(draft.stepCount)} · {homeText.changed(describeWhen(draft.changedAt, now))}
        </p>
        <div className={styles.tools}>
          <IconButton icon={Copy} label={homeText.duplicateOf(title)} onClick={onDuplicate} />
          <IconButton icon={Trash2} label={homeText.removeOf(title)} onClick={onRemove} />
        </div>
      </div>
    </li>
  )
}
