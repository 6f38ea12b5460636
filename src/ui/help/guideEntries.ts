import type { Guide } from '../../editor/actions/action'
import { GUIDES_WITHOUT_DRAFT } from '../../editor/actions/guides'
import { keysOf } from '../editor/keyNames'
import type { PaletteEntry } from '../editor/paletteEntries'
import { ACTION_TEXTS } from '../text/actions'

/** The other guides as lines of the palette, for a screen without a draft. */
export const guideEntries = (onOpen: (guide: Guide) => void): readonly PaletteEntry[] =>
  GUIDES_WITHOUT_DRAFT.filter(({ guide }) => guide !== 'palette').map(({ guide, action }): PaletteEntry => {
    const { name, words } = ACTION_TEXTS[action.id]
    const keys = keysOf(action)
    return {
      id: `action ${action.id}`,
      group: 'actions',
      name,
      ...(words !== undefined && { words }),
      ...(keys !== undefined && { keys }),
      run: () => onOpen(guide),
    }
  })
