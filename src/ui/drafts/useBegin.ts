import { useCallback } from 'react'
import { createDraft } from '../../core/draft/create'
import type { SopDraft } from '../../core/draft/draft'
import { StoreError } from '../../editor/ports/draftStore'
import { useToast } from '../parts/toast'
import { useProgram } from '../programContext'
import { describeStoreFault } from '../text/id'
import { goTo } from '../useRoute'

/** Makes a draft, empty or a copy of the given one, and opens it; says so when the store refuses. */
export const useBegin = (): ((pattern?: SopDraft) => Promise<void>) => {
  const { ports, sessions } = useProgram()
  const { clock, ids } = ports
  const showToast = useToast()
  return useCallback(
    async (pattern) => {
      const id = ids.draftId()
      const draft = pattern === undefined ? createDraft({ id, procedureId: ids.entityId() }) : { ...pattern, id }
      try {
        await sessions.add(draft, clock.now())
        goTo({ kind: 'draft', id })
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        showToast({ text: describeStoreFault(error.fault), tone: 'failed' })
      }
    },
    [sessions, clock, ids, showToast],
  )
}
