import type { Procedure, SopDraft } from '../../core/draft/draft'
import { actorGroupIds } from '../../core/draft/query'
import { NO_SELECTION, type Selection } from '../../core/edit/selection'
import type { Layout } from '../../core/layout/result'
import type { Source } from '../../core/page/item'
import type { Region } from '../../core/page/region'
import { isInside, type PagePoint } from './sheets'

/** From places on the pages to entities of the draft and back: what was hit, what is selected, where that stands. */

/** The name of a source as one string, for maps and comparisons. */
export const sourceKey = ({ kind, id, part }: Source): string =>
  part === undefined ? `${kind}:${id}` : `${kind}:${id}:${part}`

/** Regions that are hit through elements of their own or that only frame others. */
const UNDERLYING = new Set(['symbol', 'flow'])

/** The smallest region under a point, symbols and arrows left out; null where there is none. */
export const regionAt = (layout: Layout, point: PagePoint): Region | null => {
  let found: Region | null = null
  for (const region of layout.regions) {
    if (region.page !== point.page || UNDERLYING.has(region.source.kind) || !isInside(region, point)) continue
    if (found === null || region.w * region.h < found.w * found.h) found = region
  }
  return found
}

const ownerMaps = new WeakMap<SopDraft, ReadonlyMap<string, Procedure>>()

/** The procedure that owns each row, actor, symbol and flow, by id; made once for each draft. */
export const procedureOwners = (draft: SopDraft): ReadonlyMap<string, Procedure> => {
  const known = ownerMaps.get(draft)
  if (known !== undefined) return known
  const owners = mapOwners(draft)
  ownerMaps.set(draft, owners)
  return owners
}

const mapOwners = (draft: SopDraft): ReadonlyMap<string, Procedure> => {
  const owners = new Map<string, Procedure>()
  for (const procedure of draft.procedures) {
    owners.set(procedure.id, procedure)
    for (const { id } of procedure.actors) owners.set(id, procedure)
    for (const { id } of procedure.flows) owners.set(id, procedure)
    for (const row of procedure.rows) {
      owners.set(row.id, procedure)
      if (row.kind === 'step') for (const { id } of row.symbols) owners.set(id, procedure)
    }
  }
  return owners
}

/** The id of the procedure that a source belongs to; null for identity, labels and what is unknown. */
export const procedureIdOf = (draft: SopDraft, source: Source): string | null =>
  source.kind === 'identity' || source.kind === 'label' ? null : (procedureOwners(draft).get(source.id)?.id ?? null)

/** What a click on a region selects; nothing for regions that cannot be selected. */
export const selectionOf = (draft: SopDraft, source: Source): Selection => {
  const { kind, id, part } = source
  if (kind === 'identity' || kind === 'label') return { procedureId: null, kind, ids: [], field: id }
  const procedureId = procedureIdOf(draft, source)
  if (procedureId === null) return NO_SELECTION
  switch (kind) {
    case 'symbol':
      return { procedureId, kind: 'symbols', ids: [id] }
    case 'flow':
      return { procedureId, kind: 'flows', ids: [id] }
    case 'actor':
      return { procedureId, kind: 'actors', ids: [id] }
    case 'actorGroup':
      return { procedureId, kind: 'actors', ids: actorGroupIds(draft, procedureId, id) }
    case 'cell':
      return part === undefined ? NO_SELECTION : { procedureId, kind: 'laneCell', ids: [id, part] }
    case 'row':
      if (part === undefined || part === 'number') return { procedureId, kind: 'rows', ids: [id] }
      return { procedureId, kind: 'cell', ids: [id], field: part === 'section' ? 'text' : part }
    case 'procedure':
      return part === 'title' || part === 'footnote'
        ? { procedureId, kind: 'procedure', ids: [], field: part }
        : NO_SELECTION
    default:
      return NO_SELECTION
  }
}

/** The sources that a selection shows as selected. */
export const sourcesOf = (selection: Selection): readonly Source[] => {
  const { kind, ids, field, procedureId } = selection
  const [first, second] = ids
  switch (kind) {
    case 'none':
      return []
    case 'symbols':
      return ids.map((id) => ({ kind: 'symbol', id }))
    case 'flows':
      return ids.map((id) => ({ kind: 'flow', id }))
    case 'rows':
      return ids.map((id) => ({ kind: 'row', id, part: 'number' }))
    case 'actors':
      return ids.map((id) => ({ kind: 'actor', id }))
    case 'cell':
      return first === undefined || field === undefined
        ? []
        : [{ kind: 'row', id: first, part: field === 'text' ? 'section' : field }]
    case 'laneCell':
      return first === undefined || second === undefined ? [] : [{ kind: 'cell', id: first, part: second }]
    case 'identity':
    case 'label':
      return field === undefined ? [] : [{ kind, id: field }]
    case 'procedure':
      return procedureId === null || field === undefined ? [] : [{ kind: 'procedure', id: procedureId, part: field }]
  }
}

const regionMaps = new WeakMap<Layout['regions'], ReadonlyMap<string, Region>>()

/** The first region of each source, by key; made once for layouts with the same regions. */
export const regionsByKey = (layout: Layout): ReadonlyMap<string, Region> => {
  const known = regionMaps.get(layout.regions)
  if (known !== undefined) return known
  const regions = mapRegions(layout)
  regionMaps.set(layout.regions, regions)
  return regions
}

const mapRegions = (layout: Layout): ReadonlyMap<string, Region> => {
  const regions = new Map<string, Region>()
  for (const region of layout.regions) {
    const key = sourceKey(region.source)
    if (!regions.has(key)) regions.set(key, region)
  }
  return regions
}
