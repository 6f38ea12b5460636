import type { Procedure, Row, SopDraft, StepRow } from '../../../core/draft/draft'
import { procedureOf } from '../../../core/draft/query'
import type { Layout } from '../../../core/layout/result'
import type { Source } from '../../../core/page/item'
import type { Region } from '../../../core/page/region'
import { regionsByKey, sourceKey } from '../regions'

/** In which order the Tab key visits what stands on the canvas, and where the arrow keys go from a cell. Pure. */

/**
 * The stops of the Tab key: the identity page's texts, then for each table its title, its lane heads and, row by row, the activity,
 * the symbols (or, without any, the first lane's cell) and the other cells from left to right, and its footnote. Only what the
 * layout shows. Arrows, numbers and renamable heads are reached from their neighbours.
 */
export const readingOrder = (draft: SopDraft, layout: Layout): readonly Source[] => {
  const regions = regionsByKey(layout)
  const identity = layout.regions.map((region) => region.source).filter(isIdentityText)
  const tables = [...new Set(layout.tables.map((table) => table.procedureId))]
  const wanted = [
    ...identity,
    ...tables.flatMap((procedureId) => {
      const procedure = procedureOf(draft, procedureId)
      return procedure === undefined ? [] : tableStops(procedure, regions)
    }),
  ]
  const seen = new Set<string>()
  return wanted.filter((source) => {
    const key = sourceKey(source)
    if (seen.has(key) || !regions.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The first stop, sought without the others where the identity page has it; null where nothing can be stopped at. */
export const firstStop = (draft: SopDraft, layout: Layout): Source | null =>
  layout.regions.find(({ source }) => isIdentityText(source))?.source ?? readingOrder(draft, layout)[0] ?? null

const isIdentityText = ({ kind, id }: Source): boolean => kind === 'identity' && id !== 'logo'

const tableStops = (procedure: Procedure, regions: ReadonlyMap<string, Region>): readonly Source[] => [
  { kind: 'procedure', id: procedure.id, part: 'title' },
  ...procedure.actors.map((actor) => ({ kind: 'actor', id: actor.id })),
  ...procedure.rows.flatMap((row) => rowStops(procedure, row, regions)),
  { kind: 'procedure', id: procedure.id, part: 'footnote' },
]

const rowStops = (procedure: Procedure, row: Row, regions: ReadonlyMap<string, Region>): readonly Source[] => {
  if (row.kind === 'section') return [{ kind: 'row', id: row.id, part: 'section' }]
  const others = ['requirements', 'duration', 'output', 'note']
    .map((part) => ({ kind: 'row', id: row.id, part }))
    .toSorted((one, other) => leftOf(regions, one) - leftOf(regions, other))
  return [{ kind: 'row', id: row.id, part: 'activity' }, ...laneStops(procedure, row), ...others]
}

const laneStops = (procedure: Procedure, row: StepRow): readonly Source[] => {
  const [firstActor] = procedure.actors
  if (row.symbols.length > 0) return row.symbols.map((symbol) => ({ kind: 'symbol', id: symbol.id }))
  return firstActor === undefined ? [] : [{ kind: 'cell', id: row.id, part: firstActor.id }]
}

const leftOf = (regions: ReadonlyMap<string, Region>, source: Source): number =>
  regions.get(sourceKey(source))?.x ?? Number.POSITIVE_INFINITY

/** The stop after (1) or before (-1) a source; null at the ends. What is no stop itself is sought by its row. */
export const nextStop = (stops: readonly Source[], from: Source, step: 1 | -1): Source | null => {
  const key = sourceKey(from)
  const at = stops.findIndex((stop) => sourceKey(stop) === key)
  if (at >= 0) return stops[at + step] ?? null
  const sameRow = stops.filter((stop) => (stop.kind === 'row' || stop.kind === 'cell') && stop.id === from.id)
  return sameRow[0] ?? stops[0] ?? null
}

/** Where an arrow key goes from a cell. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** Kinds of region that the arrow keys walk over. */
const WALKABLE = new Set(['row', 'cell', 'actor', 'actorGroup', 'label', 'identity', 'procedure'])

/** The nearest region on the same page beside a region, in a direction; null at the edge. */
export const neighbourOf = (layout: Layout, from: Region, direction: Direction): Region | null => {
  let best: Region | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const region of layout.regions) {
    if (region.page !== from.page || region === from || !WALKABLE.has(region.source.kind)) continue
    if (region.source.kind === 'procedure' && region.source.part === undefined) continue
    const gap = gapBetween(from, region, direction)
    if (gap === null || gap >= shortest) continue
    best = region
    shortest = gap
  }
  return best
}

/** Slack for edges that should coincide, in mm. */
const EDGE_SLACK = 0.1

/** How far `to` lies in the direction, with a little for lying askew; null when it does not lie there beside `from`. */
const gapBetween = (from: Region, to: Region, direction: Direction): number | null => {
  const isSideways = direction === 'left' || direction === 'right'
  const along = isSideways ? to.x - from.x : to.y - from.y
  const gap =
    direction === 'right'
      ? to.x - (from.x + from.w)
      : direction === 'left'
        ? from.x - (to.x + to.w)
        : direction === 'down'
          ? to.y - (from.y + from.h)
          : from.y - (to.y + to.h)
  const isForward = direction === 'right' || direction === 'down' ? along > EDGE_SLACK : along < -EDGE_SLACK
  if (!isForward || gap < -EDGE_SLACK) return null
  const overlap = isSideways
    ? Math.min(from.y + from.h, to.y + to.h) - Math.max(from.y, to.y)
    : Math.min(from.x + from.w, to.x + to.w) - Math.max(from.x, to.x)
  if (overlap <= EDGE_SLACK) return null
  const askew = isSideways ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x)
  return gap + askew / 100
}
