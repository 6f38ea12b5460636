import { useEffect } from 'react'
import type { Session } from '../../editor/session'
import type { Notice } from '../../editor/state'
import { type ShowToast, useToast } from '../parts/toast'
import { describeNotice } from '../text/id'
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
    if (notice.kind === 'repaired') return tellRepairs(notice, showToast)
    const failed = FAILURES.has(notice.kind)
    return showToast({
      text: describeNotice(notice),
      tone: failed ? 'failed' : 'done',
      ...(((notice.kind === 'ordered' && notice.changed) || notice.kind === 'actors-ordered') && {
        action: { label: editorText.restoreOrder, run: () => session.undo() },
      }),
      ...((notice.kind === 'rows-moved' || (notice.kind === 'replaced' && notice.replacedCount > 0)) && {
        action: { label: programText.undo, run: () => session.undo() },
      }),
    })
  }, [notice, session, showToast])
}

/** Says what was mended, piece by piece; the words for that come when they are wanted. */
const tellRepairs = (notice: Extract<Notice, { kind: 'repaired' }>, showToast: ShowToast): (() => void) => {
  let dismiss: (() => void) | null = null
  let isOver = false
  const tell = async (): Promise<void> => {
    const { describeRepair } = await import('../text/repair')
    if (!isOver) dismiss = showToast({ text: describeNotice(notice), details: notice.repairs.map(describeRepair) })
  }
  void tell()
  return () => {
    isOver = true
    dismiss?.()
  }
}
