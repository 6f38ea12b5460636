import type { Procedure, Row } from '../draft/draft'

/** A table with all that is in it once more, every id a new one; arrows and lanes join what they join in the first. */
export const copyProcedure = (procedure: Procedure, newId: () => string): Procedure => {
  const ids = new Map<string, string>()
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  const copyRow = (row: Row): Row =>
    row.kind === 'section'
      ? { ...row, id: idOf(row.id) }
      : {
          ...row,
          id: idOf(row.id),
          symbols: row.symbols.map((symbol) => ({ ...symbol, id: idOf(symbol.id), actorId: idOf(symbol.actorId) })),
        }
  return {
    ...procedure,
    id: idOf(procedure.id),
    actors: procedure.actors.map((actor) => ({ ...actor, id: idOf(actor.id) })),
    rows: procedure.rows.map(copyRow),
    flows: procedure.flows.map((flow) => ({ ...flow, id: idOf(flow.id), from: idOf(flow.from), to: idOf(flow.to) })),
  }
}
