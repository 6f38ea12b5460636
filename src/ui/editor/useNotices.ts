import { useEffect } from 'react'
import type { Session } from '../../editor/session'
import type { Notice } from '../../editor/state'
import { useToast } from '../parts/toast'
import { describeNotice } from '../text/id'
import { describeRepair } from '../text/repair'
import { editorText, programText } from '../text/screens'
import { useSessionState } from '../useSession'

const FAILURES: ReadonlySet<Notice['kind']> = new Set([
  'refused',
  'order-failed',
  'export-failed',
  'paste-refused',
  'nothing-to-copy',
  'clipboard-by-keys',
])

/** Shows the session's notices as short messages; a message that a later edit has made out of date goes away with it. */
export const useNotices = (session: Session): void => {
  const notice = useSessionState(session, (state) => state.notice)
  const showToast = useToast()
  useEffect(() => {
    if (notice === null) return
    const failed = FAILURES.has(notice.kind)
    return showToast({
      text: describeNotice(notice),
      tone: failed ? 'failed' : 'done',
      ...(notice.kind === 'repaired' && { details: notice.repairs.map(describeRepair) }),
      ...(((notice.kind === 'ordered' && notice.changed) || notice.kind === 'actors-ordered') && {
        action: { label: editorText.restoreOrder, run: () => session.undo() },
      }),
      ...((notice.kind === 'rows-moved' || (notice.kind === 'replaced' && notice.replacedCount > 0)) && {
        action: { label: programText.undo, run: () => session.undo() },
      }),
    })
  }, [notice, session, showToast])
}
