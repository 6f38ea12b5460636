import type { Procedure } from '../../core/draft/draft'
import type { Command } from '../../core/edit/command'

/** Moving rows or lanes to a border between others, one or several, which then stand side by side in their order. */

/** The place in the list without the moved entry, from a border's number in the list with it. */
export const placeOfGap = (gapIndex: number, at: number): number => (gapIndex > at ? gapIndex - 1 : gapIndex)

/** Puts rows at a border; null when one of them is not in the table. */
export const rowsMoved = (procedure: Procedure, rowIds: readonly string[], border: number): Command | null => {
  const { id: procedureId, rows } = procedure
  const [rowId] = rowIds
  const order = orderAt(rows, rowIds, border)
  if (order === null || rowId === undefined) return null
  const at = rows.findIndex(({ id }) => id === rowId)
  return rowIds.length === 1
    ? { kind: 'moveRow', procedureId, rowId, index: placeOfGap(border, at) }
    : { kind: 'orderRows', procedureId, rowIds: order }
}

/** Puts lanes at a border; null when one of them is not in the table. */
export const lanesMoved = (procedure: Procedure, actorIds: readonly string[], border: number): Command | null => {
  const { id: procedureId, actors } = procedure
  const [actorId] = actorIds
  const order = orderAt(actors, actorIds, border)
  if (order === null || actorId === undefined) return null
  const at = actors.findIndex(({ id }) => id === actorId)
  return actorIds.length === 1
    ? { kind: 'moveActor', procedureId, actorId, index: placeOfGap(border, at) }
    : { kind: 'orderActors', procedureId, actorIds: order }
}

/** The border past the neighbour of several entities, on one side; null where they stand at that end already. */
export const borderBeside = (
  list: readonly { readonly id: string }[],
  ids: readonly string[],
  step: 1 | -1,
): number | null => {
  const places = list.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []))
  const border = step < 0 ? (places[0] ?? 0) - 1 : (places.at(-1) ?? list.length) + 2
  return places.length === 0 || border < 0 || border > list.length ? null : border
}

const orderAt = (
  list: readonly { readonly id: string }[],
  ids: readonly string[],
  border: number,
): readonly string[] | null => {
  const moved = list.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
  if (moved.length !== ids.length) return null
  const idsOf = (part: typeof list) => part.map(({ id }) => id).filter((id) => !ids.includes(id))
  return [...idsOf(list.slice(0, border)), ...moved, ...idsOf(list.slice(border))]
}
