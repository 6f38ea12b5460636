import { saveDraftFile } from '../../editor/exporters'
import type { FilePort } from '../../editor/ports'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { describeStoreFault } from '../text/id'
import { editorText } from '../text/screens'
import { useSessionState } from '../useSession'
import styles from './NotSaved.module.css'

/** What the bar works with. */
export interface NotSavedProps {
  readonly session: Session
  readonly files: FilePort
}

/** Says why the last edits are not in the store, and what can be done; nothing while all is well. */
export const NotSaved = ({ session, files }: NotSavedProps) => {
  const saving = useSessionState(session, (state) => state.saving)
  if (saving.kind !== 'failed') return null
  const isOutdated = saving.fault.code === 'conflict' || saving.fault.code === 'newer-version'
  return (
    <div role="alert" className={styles.bar}>
      <p className={styles.reason}>
        <strong>{editorText.notSaved}</strong> {describeStoreFault(saving.fault)}
      </p>
      <Button onClick={() => saveDraftFile(session.getState().draft, files)}>{editorText.saveAsFile}</Button>
      {isOutdated && <Button onClick={() => window.location.reload()}>{editorText.reload}</Button>}
    </div>
  )
}
