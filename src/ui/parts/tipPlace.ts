/** Where a tip stands, in px of the window, and how it is shifted from there by its own size. */
export interface TipPlace {
  readonly x: number
  readonly y: number
  /** A value of the CSS property `translate`. */
  readonly shift: string
}

/** The side of its element on which a tip stands. */
export type TipSide = 'bottom' | 'left' | 'right'

const GAP_PX = 6

/** Places a tip beside its element; below it unless another side is asked for. */
export const placeTip = (
  element: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  side: string | undefined,
): TipPlace => {
  const middle = (element.top + element.bottom) / 2
  if (side === 'left') return { x: element.left - GAP_PX, y: middle, shift: '-100% -50%' }
  if (side === 'right') return { x: element.right + GAP_PX, y: middle, shift: '0 -50%' }
  return { x: (element.left + element.right) / 2, y: element.bottom + GAP_PX, shift: '-50% 0' }
}
