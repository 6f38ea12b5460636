import type { Action, Guide } from './action'

const guideAction = (id: Action['id'], guide: Guide, keys: readonly string[], whileTyping: boolean): Action => ({
  id,
  keys,
  whileTyping,
  anywhere: true,
  enabled: () => true,
  run: ({ view }) => view.openGuide(guide),
})

/** Lists all that can be done here and every place to go to, to choose by typing. */
export const openPalette = guideAction('openPalette', 'palette', ['Mod+K'], true)

/** Shows the sheet of keys. On most keyboards a question mark is typed with Shift. */
export const openShortcuts = guideAction('openShortcuts', 'shortcuts', ['?', 'Shift+?'], false)

/** Opens the help pages, by the key that programs open theirs with. */
export const openHelp = guideAction('openHelp', 'help', ['F1'], true)

/** Shows a newcomer round the screen. */
export const startTour = guideAction('startTour', 'tour', [], false)

/** A guide with its action. */
export interface OfferedGuide {
  readonly guide: Guide
  readonly action: Action
}

/** The guides with their actions, in the order in which they are offered. */
export const GUIDES: readonly OfferedGuide[] = [
  { guide: 'help', action: openHelp },
  { guide: 'tour', action: startTour },
  { guide: 'shortcuts', action: openShortcuts },
  { guide: 'palette', action: openPalette },
]

/** Those that help where no draft is open: there the tour has nothing to show. */
export const GUIDES_WITHOUT_DRAFT: readonly OfferedGuide[] = GUIDES.filter(({ guide }) => guide !== 'tour')
