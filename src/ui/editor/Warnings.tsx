import { saveDraftFile } from '../../editor/files/exporters'
import type { FilePort } from '../../editor/ports/output'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { WarningBar } from '../parts/WarningBar'
import { describeStoreFault } from '../text/id'
import { editorText } from '../text/screens'
import { tabText } from '../text/tabs'
import { useSessionState } from '../useSession'

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
        <WarningBar title={tabText.reading} reason={tabText.readingReason}>
          <Button onClick={() => void session.takeOver()}>{tabText.takeOver}</Button>
        </WarningBar>
      )}
      {access === 'outdated' && (
        <WarningBar title={tabText.outdated} reason={tabText.outdatedReason}>
          {saving.kind !== 'saved' && saveAsFile}
          <Button onClick={() => window.location.reload()}>{editorText.reload}</Button>
        </WarningBar>
      )}
      {saving.kind === 'failed' && access !== 'outdated' && (
        <WarningBar title={editorText.notSaved} reason={describeStoreFault(saving.fault)}>
          {saveAsFile}
          {(saving.fault.code === 'conflict' || saving.fault.code === 'newer-version') && (
            <Button onClick={() => window.location.reload()}>{editorText.reload}</Button>
          )}
        </WarningBar>
      )}
      {layoutFault !== null && (
        <WarningBar title={editorText.notLaidOut} reason={editorText.notLaidOutReason(layoutFault)}>
          {saveAsFile}
        </WarningBar>
      )}
    </>
  )
}
