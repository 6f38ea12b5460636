import type { Shape } from '../../../core/draft/draft'

/**
 * The door between the palette and the canvas: the palette says what is taken up, the canvas on screen does the rest (ghost, drop
 * targets, drop, cancel). At most one canvas listens at a time; without one, nothing happens.
 */

/** What the palette holds: a new lane or a new symbol. */
export type PalettePayload = { readonly kind: 'newActor' } | { readonly kind: 'newSymbol'; readonly shape: Shape }

/** What the canvas needs of the pointer event that begins a drag; both native and React events have it. */
export interface PointerStart {
  readonly pointerId: number
  readonly clientX: number
  readonly clientY: number
}

/** What the canvas on screen offers to the palette. */
export interface PaletteDragTarget {
  drag(payload: PalettePayload, start: PointerStart): void
  place(payload: PalettePayload): void
}

let target: PaletteDragTarget | null = null

/** Makes a canvas the one that palette drags go to; the result takes it away again. */
export const listenToPalette = (canvas: PaletteDragTarget): (() => void) => {
  target = canvas
  return () => {
    if (target === canvas) target = null
  }
}

/**
 * Begins dragging from the palette; to be called on `pointerdown` of a palette item (which needs `touch-action: none`). A press
 * that does not move stays a click of the item; the click that would follow a real drag is swallowed.
 */
export const startPaletteDrag = (payload: PalettePayload, start: PointerStart): void => target?.drag(payload, start)

/**
 * Begins placing without dragging, from a click or Enter on a palette item: arrow keys or the pointer choose the place, Enter or a
 * press drops, Escape cancels. The canvas takes the focus.
 */
export const startPlacing = (payload: PalettePayload): void => target?.place(payload)
