import { useState } from 'react'
import type { Selection } from '../../core/edit/selection'
import type { EditorView } from '../../editor/actions/action'
import type { Session } from '../../editor/session'
import CommandPalette from './CommandPalette'
import { actionEntries, placeEntries } from './paletteEntries'

/** What the palette works with. */
export interface EditorPaletteProps {
  readonly session: Session
  readonly view: EditorView
  /** Selects and focuses a part of the document. */
  readonly onShow: (selection: Selection) => void
  readonly onClose: () => void
}

/** The palette over an open draft: what can be done with it now, and its places. */
const EditorPalette = ({ session, view, onShow, onClose }: EditorPaletteProps) => {
  const [entries] = useState(() => [
    ...actionEntries({ session, view }),
    ...placeEntries(session.getState().draft, onShow, view.openPanel),
  ])
  return <CommandPalette entries={entries} onClose={onClose} />
}

export default EditorPalette
