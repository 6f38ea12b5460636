import { symbolSource } from '../../layout/sources'
import { reachable } from '../procedureFlow'
import type { Rule } from '../rule'

/** Work that goes round can also come to an end: each loop has a way out. */
export const noWayOut: Rule = {
  id: 'no-way-out',
  severity: 'error',
  basis: 'sense',
  structural: true,
  subject: 'procedure',
  check: ({ steps, ends, next, reached, canEnd, numbers }) => {
    if (ends.length === 0) return []
    const told = new Set<string>()
    return steps.flatMap(({ id, symbols }) => {
      const [first] = symbols
      if (first === undefined || told.has(id) || canEnd.has(id) || !reached.has(id) || !next.has(id)) return []
      const loop = [...reachable([id], next)]
      const isLoop = loop.every((other) => reachable([other], next).has(id))
      if (!isLoop) return []
      for (const other of loop) told.add(other)
      const last = Math.max(...loop.map((other) => numbers.get(other) ?? 0))
      return [{ source: symbolSource(first.id), values: { from: numbers.get(id) ?? 0, to: last } }]
    })
  },
}
