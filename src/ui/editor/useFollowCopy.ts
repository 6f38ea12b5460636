import { useEffect } from 'react'
import type { Session } from '../../editor/session'
import { useToast } from '../parts/toast'
import { tabText } from '../text/tabs'
import { goTo } from '../useRoute'
import { useSessionState } from '../useSession'

/** Goes on in the copy when another tab had written the draft too, and says so. */
export const useFollowCopy = (session: Session): void => {
  const copyId = useSessionState(session, ({ saving }) => (saving.kind === 'copied' ? saving.id : null))
  const showToast = useToast()
  useEffect(() => {
    if (copyId === null) return
    showToast({ text: tabText.copied })
    goTo({ kind: 'draft', id: copyId })
  }, [copyId, showToast])
}
