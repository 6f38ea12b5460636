import type { Procedure, SopDraft, StandardColumn } from '../../draft/draft'
import { roundMm } from '../../page/bounds'

/** A column's place across the page, in mm. */
export interface ColumnPlace {
  readonly x: number
  readonly w: number
}

/** The columns of a table from left to right; they touch each other. */
export interface TableColumns {
  readonly x: number
  readonly w: number
  readonly number: ColumnPlace
  readonly activity: ColumnPlace
  /** All lanes together; as wide as one lane where there are none yet. */
  readonly laneArea: ColumnPlace
  readonly lanes: readonly (ColumnPlace & { readonly id: string })[]
  readonly standard: readonly (ColumnPlace & { readonly key: StandardColumn })[]
}

/** Widths in mm before they are placed. */
export interface ColumnWidths {
  readonly number: number
  readonly activity: number
  readonly lane: number
  readonly standard: readonly number[]
}

/** Which columns right of the lanes a draft prints, each once, in order. */
export const printedColumns = (draft: SopDraft): readonly StandardColumn[] => [...new Set(draft.print.columns)]

/** Sets the columns side by side from `x` on. */
export function placeColumns(
  x: number,
  widths: ColumnWidths,
  procedure: Procedure,
  columns: readonly StandardColumn[],
): TableColumns {
  let right = x
  const next = (width: number): ColumnPlace => {
    const place = { x: roundMm(right), w: roundMm(width) }
    right = place.x + place.w
    return place
  }
  const number = next(widths.number)
  const activity = next(widths.activity)
  const laneLeft = roundMm(right)
  const lanes = procedure.actors.map((actor) => ({ id: actor.id, ...next(widths.lane) }))
  const laneArea = lanes.length > 0 ? { x: laneLeft, w: roundMm(right - laneLeft) } : next(widths.lane)
  const standard = columns.map((key, index) => ({ key, ...next(widths.standard[index] ?? 0) }))
  return { x: roundMm(x), w: roundMm(right - x), number, activity, laneArea, lanes, standard }
}
