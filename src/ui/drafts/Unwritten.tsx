import { CircleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { plainText } from '../../core/text/inlineMarkup'
import { formatRoute } from '../../editor/route'
import { useProgram } from '../programContext'
import { homeText } from '../text/home'
import { programText } from '../text/screens'
import styles from './StoreFailed.module.css'
import type { DraftsState } from './useDrafts'

/** The way back to drafts that the store has not taken, so that whoever leaves their screen does not lose them; nothing without any. */
export const Unwritten = ({ drafts, fault }: DraftsState) => {
  const { sessions } = useProgram()
  const [unwritten, setUnwritten] = useState<readonly SopDraft[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the store has taken shows in its list
  useEffect(() => setUnwritten(sessions.unwritten()), [sessions, drafts, fault])
  if (unwritten.length === 0) return null
  return (
    <div role="alert" className={styles.fault}>
      <CircleAlert size={20} aria-hidden />
      <div>
        <p>
          <strong>{homeText.unwritten}.</strong> {homeText.unwrittenHint}
        </p>
        <ul aria-label={homeText.unwritten} className={styles.unwritten}>
          {unwritten.map(({ id, identity }) => (
            <li key={id}>
              <a href={formatRoute({ kind: 'draft', id })}>{plainText(identity.title) || programText.untitled}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
