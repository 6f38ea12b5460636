import type { Procedure, SopDraft } from '../draft/draft'
import { LIMITS, type LimitName } from '../draft/limits'
import { plainText } from '../draft/plainText'
import { entityIds, procedureOf } from '../draft/query'
import { type Result, success } from '../result'
import { type Refusal, refuse } from './refusal'

/** A changed value, or why it was not changed. An edit that changes nothing gives back the very same value. */
export type Edited<Value> = Result<Value, Refusal>

/** Changes one procedure of the draft and shares all others. */
export const changeProcedure = (
  draft: SopDraft,
  procedureId: string,
  change: (procedure: Procedure) => Edited<Procedure>,
): Edited<SopDraft> => {
  const procedure = procedureOf(draft, procedureId)
  if (procedure === undefined) return refuse('unknown-procedure', { id: procedureId })
  const changed = change(procedure)
  if (!changed.ok) return changed
  return success(patched(draft, { procedures: replaced(draft.procedures, procedure, changed.value) }))
}

/** The value with some keys set anew, or the very same value when they already are as given. */
export const patched = <Value extends object>(value: Value, patch: Partial<NoInfer<Value>>): Value => {
  const keys = Object.keys(patch) as (keyof Value)[]
  return keys.every((key) => isSame(value[key], patch[key])) ? value : { ...value, ...patch }
}

/** Compares by identity, and lists entry by entry. */
const isSame = (left: unknown, right: unknown): boolean =>
  Array.isArray(left) && Array.isArray(right)
    ? left.length === right.length && left.every((entry, index) => entry === right[index])
    : left === right

/** The list with one entry replaced, or the very same list when the entry is the same. */
export const replaced = <Entry>(list: readonly Entry[], old: Entry, entry: Entry): readonly Entry[] =>
  old === entry ? list : list.map((other) => (other === old ? entry : other))

/** The list with an entry put in at an index, which is clamped to the list. */
export const inserted = <Entry>(list: readonly Entry[], entry: Entry, index: number): readonly Entry[] =>
  insertedAll(list, [entry], index)

/** The list with several entries put in, one after the other, at an index, which is clamped to the list. */
export const insertedAll = <Entry>(
  list: readonly Entry[],
  entries: readonly Entry[],
  index: number,
): readonly Entry[] => {
  const place = Number.isNaN(index) ? list.length : Math.min(Math.max(Math.trunc(index), 0), list.length)
  return [...list.slice(0, place), ...entries, ...list.slice(place)]
}

/** The list with one of its entries at another index, counted in the list without it. */
export const moved = <Entry>(list: readonly Entry[], entry: Entry, index: number): readonly Entry[] =>
  inserted(
    list.filter((other) => other !== entry),
    entry,
    index,
  )

/** The list in the order of the given ids, which must name each entry exactly once. */
export const reordered = <Entry extends { readonly id: string }>(
  list: readonly Entry[],
  ids: readonly string[],
): Edited<readonly Entry[]> => {
  const entries = new Map(list.map((entry) => [entry.id, entry]))
  const ordered = [...new Set(ids)].flatMap((id) => entries.get(id) ?? [])
  if (ids.length !== list.length || ordered.length !== list.length) {
    return refuse('order-mismatch', { expected: list.length, found: ids.length })
  }
  return success(ordered)
}

/** Refuses a count above its limit, otherwise null. */
export const limitRefusal = (what: LimitName, count: number): Result<never, Refusal> | null =>
  count > LIMITS[what] ? refuse('limit', { what, limit: LIMITS[what], count }) : null

/** Refuses ids that the draft already uses or that come twice, otherwise null. */
export const takenIdRefusal = (draft: SopDraft, newIds: Iterable<string>): Result<never, Refusal> | null => {
  const taken = new Set(entityIds(draft))
  for (const id of newIds) {
    if (id === '' || taken.has(id)) return refuse('duplicate-id', { id })
    taken.add(id)
  }
  return null
}

/**
 * Brings every text inside an edit's value into the form in which drafts keep it; refuses texts over the limit. Keys that
 * are set to undefined count as not given.
 */
export const plainValue = <Value>(value: Value): Edited<Value> => {
  let longest = 0
  const plain = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const text = plainText(part)
      longest = Math.max(longest, text.length)
      return text
    }
    if (Array.isArray(part)) return part.map(plain)
    if (typeof part !== 'object' || part === null) return part
    const given = Object.entries(part).filter(([, child]) => child !== undefined)
    return Object.fromEntries(given.map(([key, child]) => [key, plain(child)]))
  }
  const result = plain(value) as Value
  return limitRefusal('characters', longest) ?? success(result)
}
