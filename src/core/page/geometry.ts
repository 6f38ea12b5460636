/** Points and boxes on a page. All numbers are mm from the page's top left corner, y down. */

/** A place on a page. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An upright rectangle. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
