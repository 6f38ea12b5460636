import { useEffect } from 'react'
import type { Session } from '../../editor/session'
import type { Notice } from '../../editor/state'
import { firstSheet } from '../firstSheet'
import { type Toast, useToast } from '../parts/toast'
import { editorText, programText } from '../text/screens'
import { useSessionState } from '../useSession'

const FAILURES: ReadonlySet<Notice['kind']> = new Set([
  'refused',
  'order-failed',
  'export-failed',
  'paste-refused',
  'nothing-to-copy',
  'clipboard-by-keys',
  'folder-failed',
])

/** The words of notices, which come once the draft is shown. */
const loadWords = () => import('../text/notices')

/** Shows the session's notices as short messages; a message that a later edit has made out of date goes away with it. */
export const useNotices = (session: Session): void => {
  const notice = useSessionState(session, (state) => state.notice)
  const showToast = useToast()
  useEffect(() => void firstSheet.then(loadWords).catch(() => {}), [])
  useEffect(() => {
    if (notice === null) return
    let dismiss = (): void => {}
    let isOver = false
    void toastOf(notice, session).then((toast) => {
      if (!isOver) dismiss = showToast(toast)
    })
    return () => {
      isOver = true
      dismiss()
    }
  }, [notice, session, showToast])
}

const toastOf = async (notice: Notice, session: Session): Promise<Toast> => {
  const { ALLOW_FOLDER, describeNotice } = await loadWords()
  return {
    text: describeNotice(notice),
    tone: FAILURES.has(notice.kind) ? 'failed' : 'done',
    ...(notice.kind === 'repaired' && {
      details: notice.repairs.map((await import('../text/repair')).describeRepair),
    }),
    ...(((notice.kind === 'ordered' && notice.changed) || notice.kind === 'actors-ordered') && {
      action: { label: editorText.restoreOrder, run: () => session.undo() },
    }),
    ...(notice.kind === 'folder-failed' &&
      !notice.mayWrite && { action: { label: ALLOW_FOLDER, run: () => void session.allowFolder() } }),
    ...((notice.kind === 'rows-moved' || (notice.kind === 'replaced' && notice.replacedCount > 0)) && {
      action: { label: programText.undo, run: () => session.undo() },
    }),
  }
}
