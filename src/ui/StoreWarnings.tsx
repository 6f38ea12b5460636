import { useEffect, useState } from 'react'
import type { DraftStore } from '../editor/ports/draftStore'
import { Button } from './parts/Button'
import { WarningBar } from './parts/WarningBar'
import { editorText } from './text/screens'
import { tabText } from './text/tabs'

/** What the bars work with. */
export interface StoreWarningsProps {
  readonly store: DraftStore
  /** Whether a newer program is told of here; the editor says so itself, beside what is not saved. */
  readonly saysOutdated: boolean
}

/** Tells of programs of another age in other tabs, which keep this one from the drafts; nothing while there are none. */
export const StoreWarnings = ({ store, saysOutdated }: StoreWarningsProps) => {
  const [isBlocked, setIsBlocked] = useState(false)
  const [isOutdated, setIsOutdated] = useState(false)
  useEffect(() => store.watchBlocked(setIsBlocked), [store])
  useEffect(() => store.onOutdated(() => setIsOutdated(true)), [store])
  if (isBlocked) return <WarningBar title={tabText.blocked} reason={tabText.blockedReason} />
  if (!isOutdated || !saysOutdated) return null
  return (
    <WarningBar title={tabText.outdated} reason={tabText.outdatedReason}>
      <Button onClick={() => window.location.reload()}>{editorText.reload}</Button>
    </WarningBar>
  )
}
