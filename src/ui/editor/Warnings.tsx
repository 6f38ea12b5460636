import type { ReactNode } from 'react'
import { saveDraftFile } from '../../editor/exporters'
import type { FilePort } from '../../editor/ports'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { describeStoreFault } from '../text/id'
import { editorText } from '../text/screens'
import { tabText } from '../text/storage'
import { useSessionState } from '../useSession'
import styles from './Warnings.module.css'

/** What the bars work with. */
export interface WarningsProps {
  readonly session: Session
  readonly files: FilePort
}

/** What keeps the screen from being saved or up to date, each with what can be done about it; nothing while all is well. */
export const Warnings = ({ session, files }: WarningsProps) => {
  const saving = useSessionState(session, (state) => state.saving)
  const layoutFault = useSessionState(session, (state) => state.layoutFault)
  const access = useSessionState(session, (state) => state.access)
  const saveAsFile = (
    <Button onClick={() => saveDraftFile(session.getState().draft, files)}>{tabText.downloadNow}</Button>
  )
  return (
    <>
      {access === 'reading' && (
        <Bar title={tabText.reading} reason={tabText.readingReason}>
          <Button onClick={() => void session.takeOver()}>{tabText.takeOver}</Button>
        </Bar>
      )}
      {access === 'outdated' && (
        <Bar title={tabText.outdated} reason={tabText.outdatedReason}>
          {saving.kind !== 'saved' && saveAsFile}
          <Button onClick={() => window.location.reload()}>{editorText.reload}</Button>
        </Bar>
      )}
      {saving.kind === 'failed' && access !== 'outdated' && (
        <Bar title={editorText.notSaved} reason={describeStoreFault(saving.fault)}>
          {saveAsFile}
          {(saving.fault.code === 'conflict' || saving.fault.code === 'newer-version') && (
            <Button onClick={() => window.location.reload()}>{editorText.reload}</Button>
          )}
        </Bar>
      )}
      {layoutFault !== null && (
        <Bar title={editorText.notLaidOut} reason={editorText.notLaidOutReason(layoutFault)}>
          {saveAsFile}
        </Bar>
      )}
    </>
  )
}

interface BarProps {
  readonly title: string
  readonly reason: string
  readonly children: ReactNode
}

const Bar = ({ title, reason, children }: BarProps) => (
  <div role="alert" className={styles.bar}>
    <p className={styles.reason}>
      <strong>{title}</strong> {reason}
    </p>
    {children}
  </div>
)
