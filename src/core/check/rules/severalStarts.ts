import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'

/**
 * The work begins at one place. Several actors may begin it together in one row, and each part under a heading of its own may
 * have its own beginning.
 */
export const severalStarts: Rule = {
  id: 'several-starts',
  severity: 'error',
  basis: 'regulation',
  subject: 'procedure',
  check: ({ procedure, starts, places, numbers, exits }) => {
    const firstRows = new Map<number, string>()
    const told = new Set<string>()
    return starts.flatMap(({ id }) => {
      const place = places.get(id)
      if (place === undefined || !exits.has(id)) return []
      const rowId = place.row.id
      const part = procedure.rows.slice(0, place.rowIndex).filter(({ kind }) => kind === 'section').length
      const first = firstRows.get(part) ?? rowId
      firstRows.set(part, first)
      if (first === rowId || told.has(rowId)) return []
      told.add(rowId)
      return [{ source: symbolSource(id), values: { first: numbers.get(first) ?? 0 } }]
    })
  },
}
