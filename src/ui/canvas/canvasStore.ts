import { useSyncExternalStore } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Box, Point } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import type { DropPayload, DropTarget } from '../../editor/drop/dropTarget'
import type { HoveredBorder } from './gestures/borders'

/** What only the canvas knows: the gesture under way, what the pointer is over, and where the keyboard is. Not part of the draft. */

/** Something dragged or being placed, and what a drop would do now; null outside of the canvas. */
export interface DropGesture {
  readonly kind: 'drop'
  readonly payload: DropPayload
  readonly target: DropTarget | null
  /** The pointer in client px; null while placing by keys. */
  readonly pointer: Point | null
}

/** Where the loose end of an arrow is. */
export type ArrowAim =
  | { readonly kind: 'symbol'; readonly symbolId: string }
  | { readonly kind: 'place'; readonly target: DropTarget }
  | { readonly kind: 'nothing' }

/** An arrow drawn from a symbol, or a stored arrow whose end is moved. */
export interface ArrowGesture {
  readonly kind: 'arrow'
  /** The symbol at the end that stays. */
  readonly fixedId: string
  /** The stored arrow and its end that moves; null for a new arrow. */
  readonly moved: { readonly flowId: string; readonly end: 'from' | 'to' } | null
  readonly aim: ArrowAim
  /** Where the drawn line begins, and the pointer, in px on the canvas. */
  readonly start: Point
  readonly pointer: Point
  /** Set while arrow keys choose the symbol. */
  readonly byKeys?: true
}

/** A rectangle drawn to select symbols, in px on the canvas. */
export interface MarqueeGesture {
  readonly kind: 'marquee'
  readonly box: Box
}

/** What the pointer is doing. */
export type Gesture = DropGesture | ArrowGesture | MarqueeGesture

/** Where a context menu is open (client px), and on what; on the page itself when on nothing. */
export interface MenuPlace {
  readonly at: Point
  readonly source: Source | null
}

/** The canvas's own state. */
export interface CanvasState {
  readonly gesture: Gesture | null
  /** The symbol under the resting pointer. */
  readonly hoveredSymbolId: string | null
  /** The row or lane border under the resting pointer. */
  readonly hoveredBorder: HoveredBorder | null
  /** Where the keyboard is or was last: the one stop that the Tab key enters. */
  readonly entry: Source | null
  /** What takes the focus as soon as it is on screen. */
  readonly wantedFocus: Source | null
  /** How the next text is opened: all of it selected, or the caret at its end. */
  readonly opensWith: 'all' | 'end'
  /** The cell from which the present run of Tabs began, after something was written in it. */
  readonly tabStart: Source | null
  /** The step that was made last by typing, and the draft as it was then. */
  readonly madeStep: { readonly rowId: string; readonly draft: SopDraft } | null
  /** The context menu that is open. */
  readonly menu: MenuPlace | null
  /** What is read out by screen readers. */
  readonly announcement: string
}

/** What remains when a gesture has ended: nothing of it, and nothing under a pointer that may be elsewhere by now. */
export const NO_GESTURE = {
  gesture: null,
  hoveredSymbolId: null,
  hoveredBorder: null,
} as const satisfies Partial<CanvasState>

/** Holds the canvas's state and tells who listens. */
export interface CanvasStore {
  get(): CanvasState
  set(patch: Partial<CanvasState>): void
  subscribe(listener: () => void): () => void
}

/** Makes a store with nothing going on. */
export const createCanvasStore = (): CanvasStore => {
  let state: CanvasState = {
    gesture: null,
    hoveredSymbolId: null,
    hoveredBorder: null,
    entry: null,
    wantedFocus: null,
    opensWith: 'all',
    tabStart: null,
    madeStep: null,
    menu: null,
    announcement: '',
  }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (patch) => {
      state = { ...state, ...patch }
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** A part of the canvas's state; the component is painted anew only when that part changes. */
export const useCanvasState = <Part>(store: CanvasStore, part: (state: CanvasState) => Part): Part =>
  useSyncExternalStore(store.subscribe, () => part(store.get()))
