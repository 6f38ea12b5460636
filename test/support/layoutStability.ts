import type { Procedure, SopDraft } from '../../src/core/draft/draft'
import { symbolPlaces } from '../../src/core/draft/query'
import type { TablePart } from '../../src/core/layout/result'
import type { Point } from '../../src/core/page/geometry'
import { shareCorridor } from './corridors'

/**
 * How still a layout keeps when its draft is edited.
 *
 * An arrow is *touched* by an edit when it is new, gone or changed itself (its ends, label, heads, or the lane, row or shape of a
 * symbol at its ends), or when a row or lane from one of its ends to the other is touched: a row or lane that is new, gone,
 * changed, moved, or (for lanes) of another width, or a row from end to end of an arrow that is changed itself.
 *
 * An arrow is *beside* the edit when it is not touched, but a touched arrow that had to take another way ends at one of its
 * symbols, or runs, before or after the edit, through the same stretch of a corridor as the arrow does: it may have to give way.
 * This goes one step and no farther: what an arrow beside the edit pushes away in its turn is not excused.
 *
 * All others are *unrelated* and should keep their way: the same points, each at the same place in its row and lane.
 */

/** The arrows of one edit that it does not touch. */
export interface StabilityCount {
  readonly unrelated: readonly JudgedArrow[]
  readonly beside: readonly JudgedArrow[]
}

/** An arrow, and whether it took another way. */
export interface JudgedArrow {
  readonly id: string
  readonly moved: boolean
}

/** A point is where it was when it is no farther than this from there, in mm; half the distance of lines side by side. */
const TOLERANCE = 0.6

/** Compares the arrows of one procedure, laid out without page breaks before and after an edit. */
export const countMoved = (
  before: { readonly draft: SopDraft; readonly part: TablePart },
  after: { readonly draft: SopDraft; readonly part: TablePart },
): StabilityCount => {
  const [old, edited] = [procedureIn(before), procedureIn(after)]
  if (old === undefined || edited === undefined) return { unrelated: [], beside: [] }
  const [spansBefore, spansAfter] = [flowSpans(old), flowSpans(edited)]
  const spansOf = (id: string): readonly FlowSpan[] => [spansBefore.get(id) ?? [], spansAfter.get(id) ?? []].flat()
  const rowsOf = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => spansOf(id).flatMap((s) => s.rowIds))
  const isMoved = (id: string): boolean => !isSameWay(wayOf(before.part, id), wayOf(after.part, id))
  const leadsThrough = (touched: ReadonlySet<string>) => (id: string) =>
    spansOf(id).some(({ rowIds, actorIds }) => [...rowIds, ...actorIds].some((entry) => touched.has(entry)))

  const changed = [...new Set([...spansBefore.keys(), ...spansAfter.keys()])].filter((id) => {
    const [one, other] = [spansBefore.get(id), spansAfter.get(id)]
    return one === undefined || other === undefined || one.look !== other.look
  })
  const touched = new Set([
    ...changedEntries(old.rows, edited.rows),
    ...changedEntries(old.actors, edited.actors),
    ...resizedLanes(before.part, after.part),
    ...rowsOf(changed),
  ])
  const others = [...spansAfter.keys()].filter((id) => !changed.includes(id))
  const rerouted = [...changed, ...others.filter(leadsThrough(touched))].filter(isMoved)
  const endsOf = (id: string): readonly string[] =>
    [...old.flows, ...edited.flows].filter((flow) => flow.id === id).flatMap(({ from, to }) => [from, to])
  const isBeside = (id: string): boolean =>
    rerouted.some(
      (other) =>
        endsOf(id).some((symbolId) => endsOf(other).includes(symbolId)) ||
        [before.part, after.part].some((part) => shareCorridor(part, pointsOf(part, id), pointsOf(part, other))),
    )
  const judged = others
    .filter((id) => !leadsThrough(touched)(id))
    .map((id) => ({ id, moved: isMoved(id), isBeside: isBeside(id) }))
  return { beside: judged.filter((arrow) => arrow.isBeside), unrelated: judged.filter((arrow) => !arrow.isBeside) }
}

const procedureIn = ({ draft, part }: { readonly draft: SopDraft; readonly part: TablePart }): Procedure | undefined =>
  draft.procedures.find(({ id }) => id === part.procedureId)

/** Ids of lanes whose width changed: what lies in them cannot stay where it was. */
const resizedLanes = (before: TablePart, after: TablePart): readonly string[] => {
  const widths = new Map(before.lanes.map(({ id, w }) => [id, w]))
  return after.lanes.filter(({ id, w }) => Math.abs(w - (widths.get(id) ?? w)) > 0.01).map(({ id }) => id)
}

/** What an arrow looks like, and the rows and lanes from one of its ends to the other. */
interface FlowSpan {
  readonly look: string
  readonly rowIds: readonly string[]
  readonly actorIds: readonly string[]
}

const flowSpans = (procedure: Procedure): ReadonlyMap<string, FlowSpan> => {
  const places = symbolPlaces(procedure)
  const between = (list: readonly { readonly id: string }[], one: number, other: number): readonly string[] =>
    list.slice(Math.min(one, other), Math.max(one, other) + 1).map(({ id }) => id)
  return new Map(
    procedure.flows.flatMap((flow) => {
      const [from, to] = [places.get(flow.from), places.get(flow.to)]
      if (from === undefined || to === undefined) return []
      const ends = [from, to].map(({ row, symbol }) => [row.id, symbol.id, symbol.actorId, symbol.shape])
      const span: FlowSpan = {
        look: JSON.stringify([ends, flow.label, flow.heads]),
        rowIds: between(procedure.rows, from.rowIndex, to.rowIndex),
        actorIds: between(procedure.actors, from.actorIndex, to.actorIndex),
      }
      return [[flow.id, span] as const]
    }),
  )
}

/** Ids of entries that are new, gone or changed, and of those that left the order of the others. */
const changedEntries = <Entry extends { readonly id: string }>(
  old: readonly Entry[],
  edited: readonly Entry[],
): readonly string[] => {
  const [oldById, editedById] = [old, edited].map((list) => new Map(list.map((entry) => [entry.id, entry])))
  const changed = [...old, ...edited].map(({ id }) => id).filter((id) => oldById?.get(id) !== editedById?.get(id))
  const kept = old.filter(({ id }) => editedById?.has(id))
  const keptAfter = edited.filter(({ id }) => oldById?.has(id))
  return [...changed, ...outOfOrder(kept, keptAfter)]
}

/** One edit moves one entry at most: of the ends of the part that was turned, the one whose removal leaves the same order. */
const outOfOrder = (one: readonly { readonly id: string }[], other: readonly { readonly id: string }[]): string[] => {
  const [first, second] = [one.map(({ id }) => id), other.map(({ id }) => id)]
  const start = first.findIndex((id, index) => id !== second[index])
  if (start === -1) return []
  const without = (list: readonly string[], id: string): string => JSON.stringify(list.filter((other) => other !== id))
  return [first[start], second[start]].filter(
    (id): id is string => id !== undefined && without(first, id) === without(second, id),
  )
}

/** A point by the row and the lane that it lies in, and its distances in mm from their starts, middles and ends. */
interface RelativePoint {
  readonly row: Place
  readonly lane: Place
}

interface Place {
  readonly id: string
  readonly offsets: readonly number[]
}

const pointsOf = ({ edges }: TablePart, flowId: string): readonly Point[] =>
  edges.find((edge) => edge.flowId === flowId)?.points ?? []

const wayOf = (part: TablePart, flowId: string): readonly RelativePoint[] => {
  const { rows, lanes } = part
  const points = pointsOf(part, flowId)
  const columns = lanes.map(({ id, x, w }) => ({ id, start: x, size: w }))
  const bands = rows.map(({ id, y, h }) => ({ id, start: y, size: h }))
  return points.map(({ x, y }: Point) => ({ row: placeIn(bands, y), lane: placeIn(columns, x) }))
}

const placeIn = (
  bands: readonly { readonly id: string; readonly start: number; readonly size: number }[],
  at: number,
): Place => {
  const band = bands.find(({ start, size }) => at < start + size) ?? bands.at(-1)
  if (band === undefined) return { id: '', offsets: [at] }
  const { id, start, size } = band
  return { id, offsets: [at - start, at - start - size / 2, at - start - size] }
}

/** Rows and lanes may grow: a point stays where it was when it keeps its distance from the start, the middle or the end. */
const isSamePlace = (one: Place, other: Place): boolean =>
  one.id === other.id &&
  one.offsets.some((offset, index) => Math.abs(offset - (other.offsets[index] ?? 0)) <= TOLERANCE)

const isSameWay = (one: readonly RelativePoint[], other: readonly RelativePoint[]): boolean =>
  one.length === other.length &&
  one.every((point, index) => {
    const now = other[index]
    return now !== undefined && isSamePlace(point.row, now.row) && isSamePlace(point.lane, now.lane)
  })
