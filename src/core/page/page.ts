import type { Item } from './item'

/**
 * One finished sheet: its size in mm and its marks in reading order. It knows nothing of procedures; screen and PDF paint the
 * same value.
 */
export interface Page {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}
