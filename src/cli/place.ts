import type { Labels, Procedure, SopDraft } from '../core/draft/draft'
import { stepNumbers, symbolPlaces } from '../core/draft/query'
import type { Source } from '../core/page/item'
import { commandLineText } from '../ui/text/commandLine'

const { place: words } = commandLineText

/** Where in a draft something is, in words: the table where there are several, and the step, arrow, lane or field. */
export const placeOf = (draft: SopDraft, source: Source): string => {
  if (source.kind === 'identity') return words.identity(source.id)
  if (source.kind === 'label') return words.label(draft.labels[source.id as keyof Labels] ?? source.id)
  if (source.kind === 'print') return words.print
  for (const [index, procedure] of draft.procedures.entries()) {
    const inside = placeInside(procedure, source)
    if (inside === undefined) continue
    return [draft.procedures.length > 1 ? words.table(index + 1) : '', inside].filter(Boolean).join(', ')
  }
  return source.id
}

/** The place inside the procedure; undefined when the entity is not of this one. */
const placeInside = (procedure: Procedure, { kind, id }: Source): string | undefined => {
  switch (kind) {
    case 'procedure':
      return procedure.id === id ? words.wholeTable : undefined
    case 'actor':
    case 'actorGroup': {
      const actor = procedure.actors.find((candidate) => candidate.id === id)
      return actor && words.actor(actor.name)
    }
    case 'row':
    case 'cell':
      return rowPlace(procedure, id)
    case 'symbol': {
      const place = symbolPlaces(procedure).get(id)
      return place && rowPlace(procedure, place.row.id)
    }
    case 'flow': {
      const flow = procedure.flows.find((candidate) => candidate.id === id)
      const places = symbolPlaces(procedure)
      const [from, to] = [flow && places.get(flow.from), flow && places.get(flow.to)]
      return from && to && words.flow(rowPlace(procedure, from.row.id) ?? '', rowPlace(procedure, to.row.id) ?? '')
    }
    default:
      return undefined
  }
}

/** A step by its printed number, a heading by its text. */
const rowPlace = (procedure: Procedure, rowId: string): string | undefined => {
  const row = procedure.rows.find((candidate) => candidate.id === rowId)
  if (!row) return undefined
  return row.kind === 'section' ? words.section(row.text) : words.step(stepNumbers(procedure).get(rowId) ?? 0)
}
