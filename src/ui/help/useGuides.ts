import { useCallback, useMemo, useState } from 'react'
import type { Guide } from '../../editor/actions/action'
import type { OpenGuide } from '../guideContext'
import type { TopicId } from '../text/helpTopics'

/** Which guide of a screen is open. */
export interface GuidesState {
  readonly open: Guide | null
  /** The help page to begin with. */
  readonly topic: TopicId
  readonly show: OpenGuide
  readonly close: () => void
}

/** The guides of a screen; none is open at first. */
export const useGuides = (): GuidesState => {
  const [{ open, topic }, set] = useState<Pick<GuidesState, 'open' | 'topic'>>({ open: null, topic: 'begin' })
  const show = useCallback<OpenGuide>((guide, page = 'begin') => set({ open: guide, topic: page }), [])
  const close = useCallback(() => set((last) => ({ ...last, open: null })), [])
  return useMemo(() => ({ open, topic, show, close }), [open, topic, show, close])
}
