import type { ReactNode } from 'react'
import type { Session } from '../../editor/session'
import { isOnlyRead } from '../../editor/state'
import { useSessionState } from '../useSession'
import styles from './EditingOnly.module.css'

/** Shows tools of editing; out of reach while the draft is only to be read. */
export const EditingOnly = ({ session, children }: { readonly session: Session; readonly children: ReactNode }) => {
  const isInert = useSessionState(session, isOnlyRead)
  return (
    <div className={styles.place} inert={isInert}>
      {children}
    </div>
  )
}
