import type { ClipboardWish } from '../../../editor/actions/action'

/**
 * The door between menus and the clipboard of the canvas: an action says what is wanted, the canvas on screen does it. At most one
 * canvas listens at a time; without one, nothing happens.
 */

let target: ((wish: ClipboardWish) => void) | null = null

/** Makes a canvas the one that is asked; the result takes it away again. */
export const listenToClipboardWishes = (canvas: (wish: ClipboardWish) => void): (() => void) => {
  target = canvas
  return () => {
    if (target === canvas) target = null
  }
}

/** Asks the canvas on screen; to be called while the user's press is fresh, since browsers allow the clipboard only then. */
export const askClipboard = (wish: ClipboardWish): void => target?.(wish)
