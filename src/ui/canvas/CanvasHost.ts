import { createContext, useContext } from 'react'
import type { Box, Point } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import type { DropSource } from '../../editor/drop/dropCommand'
import type { Session } from '../../editor/session'
import type { CanvasStore } from './canvasStore'
import type { PagePoint } from './sheets'

/** What gestures and keys need of the canvas on screen. One value for the canvas's whole life. */
export interface CanvasHost {
  readonly session: Session
  readonly store: CanvasStore
  /** Ids and names for what a drop makes. */
  readonly source: DropSource
  /** The element that all of the canvas stands in. */
  root(): HTMLElement
  /** The place on a page under a place on screen (client px), as if no heads were shown once more. */
  pagePointAt(client: Point): PagePoint | null
  /** The place on a page that is seen at a place on screen; heads shown once more count as the heads themselves. */
  seenPointAt(client: Point): PagePoint | null
  /** Whether heads that are shown once more cover a place on screen. */
  isOnHeads(client: Point): boolean
  /** The place on the canvas (px at zoom 1) under a place on screen. */
  canvasPointAt(client: Point): Point
  /** Whether a place on screen is on the visible canvas, with nothing else above it. */
  isOverCanvas(client: Point): boolean
  /** Scrolls when the pointer is near an edge of the canvas; true when it did. */
  scrollNear(client: Point): boolean
  /** Whether any of a box of the canvas is on screen. */
  isInView(box: Box): boolean
  /** Scrolls as little as needed to show a box of the canvas. */
  reveal(box: Box): void
  /** Shows a box of the canvas large enough to read and write in. */
  approach(box: Box): void
  /** Focuses what a source shows as soon as it is on screen. */
  focusSoon(source: Source): void
  /** Selects what a source shows, and focuses it. */
  select(source: Source): void
  /** Opens the text of a source for editing; false where it has none. With `replace` the first letter typed takes its place. */
  edit(source: Source, replace?: boolean): boolean
  /** Selects the next (1) or previous (-1) stop of the reading order; false at its ends. */
  step(from: Source, step: 1 | -1): boolean
  announce(message: string): void
}

/** Gives the canvas's parts their host. */
export const CanvasHostContext = createContext<CanvasHost | null>(null)

/** The host of the canvas that a part stands on. */
export const useCanvasHost = (): CanvasHost => {
  const host = useContext(CanvasHostContext)
  if (host === null) throw new Error('A part of the canvas stands outside of it')
  return host
}
