import type { Layout } from '../result'
import { segmentsOf } from '../route/faults'
import { findMeetings } from '../route/meetings'

/** How busy the arrows of a table look. */
export interface ArrowFigures {
  /** Places where one arrow runs across another. */
  readonly crossings: number
  /** Length of all arrows together, in mm. */
  readonly length: number
}

/** Measures the drawn arrows of one procedure. */
export function measureArrows({ tables }: Layout, procedureId: string): ArrowFigures {
  let crossings = 0
  let length = 0
  for (const part of tables) {
    if (part.procedureId !== procedureId) continue
    const segments = part.edges.flatMap(segmentsOf)
    crossings += findMeetings(part, part.edges, segments).filter(({ code }) => code === 'crossing').length
    for (const { w, h } of segments) length += w + h
  }
  return { crossings, length }
}
