import type { ReactNode } from 'react'
import type { Session } from '../../editor/session'
import { useSessionState } from '../useSession'
import styles from './EditingOnly.module.css'

/** Shows tools of editing; out of reach while the draft is only to be read. */
export const EditingOnly = ({ session, children }: { readonly session: Session; readonly children: ReactNode }) => {
  const access = useSessionState(session, (state) => state.access)
  return (
    <div className={styles.place} inert={access === 'reading' || access === 'outdated'}>
      {children}
    </div>
  )
}
