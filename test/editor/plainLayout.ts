import type { SopDraft } from '../../src/core/draft/draft'
import { symbolsInCell } from '../../src/core/draft/query'
import type { Layout, TablePart } from '../../src/core/layout/result'
import type { Point } from '../../src/core/page/geometry'
import type { DropPoint } from '../../src/editor/drop/dropTarget'

/** A continuous layout with plain figures: page 0 is the identity page, each procedure has a page of its own. */

export const LANES_X = 100
export const LANE_W = 30
export const ROWS_Y = 50
export const ROW_H = 20

/** Lays out with lanes and rows of one size; the symbols of a cell stand one below the other. */
export const plainLayout = (draft: SopDraft): Layout => ({
  pages: [],
  regions: [],
  breaks: [],
  problems: [],
  tables: draft.procedures.map(
    (procedure, index): TablePart => ({
      page: index + 1,
      kind: 'flow',
      procedureId: procedure.id,
      block: { x: LANES_X, y: ROWS_Y, w: procedure.actors.length * LANE_W, h: procedure.rows.length * ROW_H },
      lanes: procedure.actors.map(({ id }, lane) => ({ id, x: LANES_X + lane * LANE_W, w: LANE_W })),
      rows: procedure.rows.map(({ id }, row) => ({ id, y: ROWS_Y + row * ROW_H, h: ROW_H })),
      nodes: procedure.rows.flatMap((row, rowIndex) =>
        row.kind === 'section'
          ? []
          : procedure.actors.flatMap((actor, lane) =>
              symbolsInCell(row, actor.id).map(({ id }, place, { length }) => ({
                id,
                type: 'process' as const,
                x: LANES_X + lane * LANE_W + 5,
                y: ROWS_Y + rowIndex * ROW_H + (place * ROW_H) / length + 1,
                w: 20,
                h: ROW_H / length - 2,
              })),
            ),
      ),
      edges: [],
      texts: [],
    }),
  ),
})

/** The point at a share of a row's height and of a lane's width on the first procedure's page; both may be past the table. */
export const pointAt = (row: number, lane: number): DropPoint => ({ page: 1, ...placeAt(row, lane) })

const placeAt = (row: number, lane: number): Point => ({ x: LANES_X + lane * LANE_W, y: ROWS_Y + row * ROW_H })
