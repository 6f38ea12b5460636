import type { Action } from '../../editor/actions/action'

/** An action's first shortcut as the user's keyboard names it: Ctrl+Z; undefined when it has none. */
export const keysOf = ({ keys }: Pick<Action, 'keys'>): string | undefined => keys[0]?.replace('Mod', 'Ctrl')
