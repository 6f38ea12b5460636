import { lazy, Suspense } from 'react'
import type { Guide } from '../../editor/actions/action'
import type { PaletteEntry } from '../editor/paletteEntries'

const CommandPalette = lazy(() => import('../editor/CommandPalette'))
const ShortcutSheet = lazy(() => import('../editor/ShortcutSheet'))

/** What the guides work with. */
export interface GuidesProps {
  /** The one that is open. */
  readonly open: Guide | null
  readonly onOpen: (guide: Guide | null) => void
  /** What the screen offers in the palette; asked for when that opens. */
  readonly entries: () => readonly PaletteEntry[]
}

/** The guides over a screen: palette, sheet of keys, help pages, tour. Each one's code comes when it is first opened. */
export const Guides = ({ open, onOpen, entries }: GuidesProps) => {
  if (open === null) return null
  const close = (): void => onOpen(null)
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <CommandPalette entries={entries()} onClose={close} />}
      {open === 'shortcuts' && <ShortcutSheet onClose={close} />}
    </Suspense>
  )
}
