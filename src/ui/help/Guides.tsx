import { lazy, Suspense } from 'react'
import type { PaletteEntry } from '../editor/paletteEntries'
import type { GuidesState } from './useGuides'

const CommandPalette = lazy(() => import('../editor/CommandPalette'))
const ShortcutSheet = lazy(() => import('../editor/ShortcutSheet'))
const HelpDialog = lazy(() => import('./HelpDialog'))
const Tour = lazy(() => import('../tour/Tour'))

/** What the guides work with. */
export interface GuidesProps {
  readonly guides: GuidesState
  /** What the screen offers in the palette; asked for when that opens. */
  readonly entries: () => readonly PaletteEntry[]
}

/** The guides over a screen: palette, sheet of keys, help pages, tour. Each one's code comes when it is first opened. */
export const Guides = ({ guides: { open, topic, close }, entries }: GuidesProps) => {
  if (open === null) return null
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <CommandPalette entries={entries()} onClose={close} />}
      {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
      {open === 'help' && <HelpDialog topic={topic} onClose={close} />}
      {open === 'tour' && <Tour onClose={close} />}
    </Suspense>
  )
}
