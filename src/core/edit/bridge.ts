import type { Flow, Procedure, Row } from '../draft/draft'
import { flowKey } from '../draft/invariants'

/**
 * Takes symbols out of a procedure. A symbol with exactly one arrow in and one arrow out, from and to different symbols, leaves
 * an arrow from the one to the other with the id, label and look of the arrow in, unless such an arrow exists. All other arrows
 * at the symbol go. Several symbols go one after the other in the order of the table, so a chain is bridged as a whole.
 */
export const withoutSymbols = (procedure: Procedure, symbolIds: ReadonlySet<string>): Procedure => {
  if (symbolIds.size === 0) return procedure
  const doomed = procedure.rows.flatMap((row) =>
    row.kind === 'step' ? row.symbols.filter(({ id }) => symbolIds.has(id)) : [],
  )
  return {
    ...procedure,
    rows: procedure.rows.map((row) => withoutRowSymbols(row, symbolIds)),
    flows: doomed.reduce((flows, symbol) => withoutSymbolFlows(flows, symbol.id), procedure.flows),
  }
}

const withoutRowSymbols = (row: Row, symbolIds: ReadonlySet<string>): Row =>
  row.kind === 'step' && row.symbols.some(({ id }) => symbolIds.has(id))
    ? { ...row, symbols: row.symbols.filter(({ id }) => !symbolIds.has(id)) }
    : row

const withoutSymbolFlows = (flows: readonly Flow[], symbolId: string): readonly Flow[] => {
  const incoming = flows.filter((flow) => flow.to === symbolId)
  const outgoing = flows.filter((flow) => flow.from === symbolId)
  if (incoming.length + outgoing.length === 0) return flows
  const bridge = incoming.length === 1 && outgoing.length === 1 ? bridgeOf(incoming[0], outgoing[0]) : null
  const kept = flows.filter((flow) => flow.to !== symbolId && flow.from !== symbolId)
  if (bridge === null || kept.some((flow) => flowKey(flow) === flowKey(bridge))) return kept
  return flows.flatMap((flow) => {
    if (flow === incoming[0]) return [bridge]
    return flow === outgoing[0] ? [] : [flow]
  })
}

const bridgeOf = (incoming: Flow | undefined, outgoing: Flow | undefined): Flow | null =>
  incoming === undefined || outgoing === undefined || incoming.from === outgoing.to
    ? null
    : { ...incoming, to: outgoing.to }
