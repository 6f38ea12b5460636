import { symbolSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** The work begins at one place; several actors may begin it together in one row. */
export const severalStarts: Rule = {
  id: 'several-starts',
  severity: 'error',
  basis: 'regulation',
  subject: 'procedure',
  check: ({ starts, places, numbers, exits }) => {
    const begin = starts.filter(({ id }) => exits.has(id))
    const rowOf = (symbolId: string): string => places.get(symbolId)?.row.id ?? ''
    const [first] = begin
    if (first === undefined) return []
    const others = begin.filter(({ id }, index) => {
      const row = rowOf(id)
      return row !== rowOf(first.id) && begin.findIndex((other) => rowOf(other.id) === row) === index
    })
    const values = { first: numbers.get(rowOf(first.id)) ?? 0 }
    return others.map(({ id }) => ({ source: symbolSource(id), values }))
  },
}
