import type { Guide } from '../../editor/actions/action'
import { GUIDES_WITHOUT_DRAFT } from '../../editor/actions/guides'
import CommandPalette from '../editor/CommandPalette'
import { actionEntry, type PaletteEntry } from '../editor/paletteEntries'

/** What the palette works with. */
export interface HomePaletteProps {
  readonly onOpen: (guide: Guide) => void
  readonly onClose: () => void
}

/** The palette where no draft is open: besides what can be done on every screen, the other guides. */
const HomePalette = ({ onOpen, onClose }: HomePaletteProps) => (
  <CommandPalette entries={guideEntries(onOpen)} onClose={onClose} />
)

export default HomePalette

const guideEntries = (onOpen: (guide: Guide) => void): readonly PaletteEntry[] =>
  GUIDES_WITHOUT_DRAFT.filter(({ guide }) => guide !== 'palette').map(({ guide, action }) =>
    actionEntry(action, () => onOpen(guide)),
  )
