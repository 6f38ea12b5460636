/**
 * Paper sizes in mm, upright: A4 by ISO 216; F4 (folio) as Indonesian offices cut it; Letter and Legal by ANSI/ASME Y14.1,
 * rounded to whole mm as printer drivers name them.
 */
export const PAPER_SIZES: Readonly<
  Record<'A4' | 'F4' | 'Letter' | 'Legal', { readonly w: number; readonly h: number }>
> = {
  A4: { w: 210, h: 297 },
  F4: { w: 215, h: 330 },
  Letter: { w: 216, h: 279 },
  Legal: { w: 216, h: 356 },
}
