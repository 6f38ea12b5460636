import { createStepRow } from '../draft/create'
import type { Procedure, Row, SopDraft, StepRow } from '../draft/draft'
import { procedureOf, symbolPlaces } from '../draft/query'
import type { Selection } from '../edit/selection'

/**
 * A part of a procedure that is copied: as a procedure of its own, with the lanes that its symbols stand in and the arrows among them.
 * Its ids are those of the place where it was copied; pasting gives new ones.
 */
export interface Clip {
  /** 'rows': whole rows. 'symbols': symbols alone; its rows hold nothing else. */
  readonly kind: 'rows' | 'symbols'
  readonly procedure: Procedure
}

/** What copying a selection takes; null where it takes no rows and no symbols. */
export const clipOfSelection = (draft: SopDraft, { procedureId, kind, ids }: Selection): Clip | null => {
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  if (procedure === undefined) return null
  switch (kind) {
    case 'rows':
      return clipOfRows(procedure, new Set(ids))
    case 'symbols':
      return clipOfSymbols(procedure, new Set(ids))
    case 'laneCell': {
      const [rowId, actorId] = ids
      const inCell = [...symbolPlaces(procedure).values()].filter(
        ({ row, symbol }) => row.id === rowId && symbol.actorId === actorId,
      )
      return clipOfSymbols(procedure, new Set(inCell.map(({ symbol }) => symbol.id)))
    }
    default:
      return null
  }
}

/** The whole table; null while it has no rows. */
export const clipOfTable = (procedure: Procedure): Clip | null =>
  clipOfRows(procedure, new Set(procedure.rows.map(({ id }) => id)))

const clipOfRows = (procedure: Procedure, rowIds: ReadonlySet<string>): Clip | null => {
  const rows = procedure.rows.filter(({ id }) => rowIds.has(id))
  return rows.length === 0 ? null : { kind: 'rows', procedure: partWith(procedure, rows) }
}

const clipOfSymbols = (procedure: Procedure, symbolIds: ReadonlySet<string>): Clip | null => {
  const rows = procedure.rows.flatMap((row): readonly StepRow[] => {
    const symbols = row.kind === 'step' ? row.symbols.filter(({ id }) => symbolIds.has(id)) : []
    return symbols.length === 0 ? [] : [createStepRow({ id: row.id, symbols })]
  })
  return rows.length === 0 ? null : { kind: 'symbols', procedure: partWith(procedure, rows) }
}

const partWith = (procedure: Procedure, rows: readonly Row[]): Procedure => {
  const symbols = rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))
  const symbolIds = new Set(symbols.map(({ id }) => id))
  const actorIds = new Set(symbols.map(({ actorId }) => actorId))
  return {
    id: procedure.id,
    title: '',
    actors: procedure.actors.filter(({ id }) => actorIds.has(id)),
    rows,
    flows: procedure.flows.filter(({ from, to }) => symbolIds.has(from) && symbolIds.has(to)),
    footnote: '',
  }
}
