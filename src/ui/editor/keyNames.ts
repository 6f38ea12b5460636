import type { Action } from '../../editor/actions/action'

const KEY_NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** A shortcut as the user's keyboard names it: Ctrl+Z. */
export const keyName = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => KEY_NAMES[key] ?? key)
    .join('+')

/** An action's first shortcut as the user's keyboard names it; undefined when it has none. */
export const keysOf = ({ keys: [first] }: Pick<Action, 'keys'>): string | undefined =>
  first === undefined ? undefined : keyName(first)
