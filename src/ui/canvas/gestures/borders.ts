import type { SopDraft } from '../../../core/draft/draft'
import { LIMITS } from '../../../core/draft/limits'
import { procedureOf } from '../../../core/draft/query'
import type { Layout } from '../../../core/layout/result'
import type { Point } from '../../../core/page/geometry'
import { headAreas } from '../elements/sticky'
import type { PagePoint } from '../sheets'

/** A border between two rows or lanes at which something can be put in. */
export interface HoveredBorder {
  readonly kind: 'row' | 'lane'
  readonly page: number
  readonly procedureId: string
  /** Number of the border: 0 before the first row or lane. */
  readonly index: number
  /** Where its button stands, in mm of the page. */
  readonly at: Point
}

/** How near the pointer must come to a border, in mm. */
const REACH = 3
/** How far left of the table, and above its heads, the pointer still counts, in mm. */
const MARGIN = 8

/** The border that the resting pointer is at: beside the number column for rows, in the lanes' heads for lanes. Pure. */
export const borderAt = (draft: SopDraft, layout: Layout, point: PagePoint): HoveredBorder | null => {
  for (const area of headAreas(layout)) {
    if (area.page !== point.page) continue
    const table = layout.tables.find((part) => part.page === area.page && part.procedureId === area.procedureId)
    const procedure = procedureOf(draft, area.procedureId)
    if (table === undefined || procedure === undefined) continue
    const base = { page: area.page, procedureId: area.procedureId }
    const isBesideRows = point.x > area.left.x - MARGIN && point.x < area.left.x + REACH
    if (isBesideRows && procedure.rows.length < LIMITS.rows) {
      const border = nearest(spanBorders(table.rows.map(({ id, y, h }) => ({ id, from: y, length: h }))), point.y)
      const index = border && indexOfBorder(procedure.rows, border)
      if (border && index !== undefined) return { ...base, kind: 'row', index, at: { x: area.left.x, y: border.place } }
    }
    const isAtHeads = point.y > area.head.y - MARGIN && point.y < area.head.y + area.head.h
    if (isAtHeads && procedure.actors.length < LIMITS.actors) {
      const border = nearest(spanBorders(table.lanes.map(({ id, x, w }) => ({ id, from: x, length: w }))), point.x)
      const index = border && indexOfBorder(procedure.actors, border)
      if (border && index !== undefined)
        return { ...base, kind: 'lane', index, at: { x: border.place, y: area.head.y } }
    }
  }
  return null
}

interface SpanBorder {
  readonly id: string
  readonly isEnd: boolean
  readonly place: number
}

const spanBorders = (spans: readonly { readonly id: string; readonly from: number; readonly length: number }[]) =>
  spans.flatMap(({ id, from, length }): SpanBorder[] => [
    { id, isEnd: false, place: from },
    { id, isEnd: true, place: from + length },
  ])

const nearest = (borders: readonly SpanBorder[], value: number): SpanBorder | undefined =>
  borders
    .filter(({ place }) => Math.abs(place - value) <= REACH)
    .toSorted((one, other) => Math.abs(one.place - value) - Math.abs(other.place - value))[0]

const indexOfBorder = (entries: readonly { readonly id: string }[], border: SpanBorder): number | undefined => {
  const at = entries.findIndex(({ id }) => id === border.id)
  return at < 0 ? undefined : at + (border.isEnd ? 1 : 0)
}
