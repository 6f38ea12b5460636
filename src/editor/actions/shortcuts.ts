import type { Action } from './action'

/** What a shortcut needs to know of a key press; a DOM KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The first action that a key press asks for, whether or not it is enabled; null when it asks for none. With `isTyping`, a text
 * field has the focus and keeps the keys that it needs itself. Keys that the browser turns into an event of its own ask for none.
 */
export const matchShortcut = (press: KeyPress, actions: readonly Action[], isTyping = false): Action | null =>
  actions.find(
    ({ keys, whileTyping, byBrowser }) =>
      !byBrowser && (!isTyping || whileTyping) && keys.some((key) => isKey(press, key)),
  ) ?? null

const isKey = (press: KeyPress, shortcut: string): boolean => {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Mod') &&
    press.shiftKey === parts.includes('Shift') &&
    press.altKey === parts.includes('Alt')
  )
}
