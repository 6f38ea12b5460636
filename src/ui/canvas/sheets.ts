import type { Layout } from '../../core/layout/result'
import type { Box, Point } from '../../core/page/geometry'
import type { Page } from '../../core/page/page'

/** The canvas's one scale and where the pages of a layout lie on it. Lengths on the canvas are px at zoom 1. */

/** Px on the canvas at zoom 1 for 1 mm on paper. */
export const PX_PER_MM = 4

/** Px between two sheets, and round them all. */
export const SHEET_GAP = 24

/** A page of the layout laid on the canvas. */
export interface Sheet {
  /** Index into `Layout.pages`. */
  readonly page: number
  /** The page's box on the canvas in px. */
  readonly box: Box
}

/** A place on a page of the layout, in mm. */
export interface PagePoint extends Point {
  readonly page: number
}

/** Lays the pages under each other, centred on the widest. */
export const stackSheets = (pages: readonly Pick<Page, 'width' | 'height'>[]): readonly Sheet[] => {
  const widest = Math.max(0, ...pages.map((page) => page.width))
  let y = 0
  return pages.map(({ width, height }, page) => {
    const box = {
      x: ((widest - width) / 2) * PX_PER_MM,
      y,
      w: width * PX_PER_MM,
      h: height * PX_PER_MM,
    }
    y += box.h + SHEET_GAP
    return { page, box }
  })
}

/** The box round all sheets, in px; empty without sheets. */
export const boundsOfSheets = (sheets: readonly Sheet[]): Box => {
  const right = Math.max(0, ...sheets.map(({ box }) => box.x + box.w))
  const bottom = Math.max(0, ...sheets.map(({ box }) => box.y + box.h))
  return { x: 0, y: 0, w: right, h: bottom }
}

/** Px from the top of the canvas to the sheet of the first flowchart table; 0 without tables. */
export const topOfFirstTable = ({ tables }: Pick<Layout, 'tables'>, sheets: readonly Sheet[]): number => {
  const table = tables.find(({ kind }) => kind === 'flow')
  return (table && sheets[table.page]?.box.y) ?? 0
}

/** A box on a page (mm) as a box on the canvas (px). */
export const toCanvasBox = (sheet: Sheet, box: Box): Box => ({
  x: sheet.box.x + box.x * PX_PER_MM,
  y: sheet.box.y + box.y * PX_PER_MM,
  w: box.w * PX_PER_MM,
  h: box.h * PX_PER_MM,
})

/** A place on a page (mm) as a place on the canvas (px). */
export const toCanvasPoint = (sheet: Sheet, point: Point): Point => ({
  x: sheet.box.x + point.x * PX_PER_MM,
  y: sheet.box.y + point.y * PX_PER_MM,
})

/** A place on the canvas (px) as a place on the nearest sheet (mm), which may lie beside its paper; null without sheets. */
export const toPagePoint = (sheets: readonly Sheet[], point: Point): PagePoint | null => {
  let nearest: Sheet | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const sheet of sheets) {
    const distance = Math.max(sheet.box.y - point.y, point.y - sheet.box.y - sheet.box.h, 0)
    if (distance >= shortest) continue
    nearest = sheet
    shortest = distance
  }
  if (nearest === null) return null
  return {
    page: nearest.page,
    x: (point.x - nearest.box.x) / PX_PER_MM,
    y: (point.y - nearest.box.y) / PX_PER_MM,
  }
}

/** Whether a place lies in a box, its left and top edges included. */
export const isInside = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x < box.x + box.w && point.y >= box.y && point.y < box.y + box.h

/** Whether two boxes share any place. */
export const boxesMeet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h
