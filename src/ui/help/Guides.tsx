import { lazy, type ReactNode, Suspense } from 'react'
import { ComingWindow } from '../parts/ComingWindow'
import type { GuidesState } from './useGuides'

const ShortcutSheet = lazy(() => import('../editor/ShortcutSheet'))
const HelpDialog = lazy(() => import('./HelpDialog'))
const Tour = lazy(() => import('../tour/Tour'))

/** What the guides work with. */
export interface GuidesProps {
  readonly guides: GuidesState
  /** The screen's own palette. */
  readonly palette: (onClose: () => void) => ReactNode
}

/** The guides over a screen: palette, sheet of keys, help pages, tour. Each one's code comes when it is first opened. */
export const Guides = ({ guides: { open, topic, close }, palette }: GuidesProps) => {
  if (open === null) return null
  return (
    <Suspense fallback={<ComingWindow />}>
      {open === 'palette' && palette(close)}
      {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
      {open === 'help' && <HelpDialog topic={topic} onClose={close} />}
      {open === 'tour' && <Tour onClose={close} />}
    </Suspense>
  )
}
