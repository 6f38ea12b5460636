import type { SopDraft, StepRow } from '../../draft/draft'
import { flowSource, symbolSource } from '../../layout/sources'
import type { Rule, Spotted } from '../rule'

/** What an import has guessed is looked at by the drafter before it counts: one finding for each step. */
export const openGuess: Rule = {
  id: 'open-guess',
  severity: 'warning',
  basis: 'sense',
  subject: 'draft',
  check: ({ guessed, procedures }: SopDraft) => {
    if (guessed === undefined) return []
    const open = new Set(guessed)
    return procedures.flatMap(({ rows, flows }) => {
      const flowsFrom = new Map<string, string[]>()
      for (const { id, from } of flows) {
        if (!open.has(id)) continue
        const list = flowsFrom.get(from) ?? []
        flowsFrom.set(from, list)
        list.push(id)
      }
      return rows.flatMap((row) => (row.kind === 'step' ? spottedIn(row, open, flowsFrom) : []))
    })
  },
}

const spottedIn = (
  { symbols }: StepRow,
  open: ReadonlySet<string>,
  flowsFrom: ReadonlyMap<string, readonly string[]>,
): readonly Spotted[] => {
  const symbolIds = symbols.flatMap(({ id }) => (open.has(id) ? [id] : []))
  const flowIds = symbols.flatMap(({ id }) => flowsFrom.get(id) ?? [])
  const [symbolId, flowId] = [symbolIds[0], flowIds[0]]
  const source = symbolId !== undefined ? symbolSource(symbolId) : flowId !== undefined ? flowSource(flowId) : null
  if (source === null) return []
  return [
    {
      source,
      values: { symbols: symbolIds.length, flows: flowIds.length },
      fix: { command: { kind: 'acceptGuesses', ids: [...symbolIds, ...flowIds] } },
    },
  ]
}
