import type { Flow, Procedure, SopDraft } from './draft'
import { type DraftIssue, type DraftPath, formatPath, issueAt, MAX_ISSUES } from './issue'
import { logoFault } from './logo'

/**
 * Lists what breaks the rules that tie the parts of a draft together, in the order of the file: ids are unique; each symbol's
 * actor and each arrow's ends are in the same procedure; no arrow from a symbol to itself; no two arrows with the same ends and
 * label; the logo is a picture; no column is printed twice. A sound draft gives an empty list;
 * a list of MAX_ISSUES may be cut short.
 */
export const draftFaults = (draft: SopDraft): DraftIssue[] => {
  const faults: DraftIssue[] = []
  const report = (path: DraftPath, code: DraftIssue['code'], values: DraftIssue['values']) => {
    if (faults.length < MAX_ISSUES) faults.push(issueAt(draft, path, code, values))
  }
  reportLogo(draft, report)
  const seenIds = new Map<string, DraftPath>()
  draft.procedures.forEach((procedure, index) => {
    const path = ['procedures', index]
    reportDuplicateIds(procedure, path, seenIds, report)
    reportMissingActors(procedure, path, report)
    reportFlows(procedure, path, report)
  })
  reportColumns(draft, report)
  return faults
}

type Report = (path: DraftPath, code: DraftIssue['code'], values: DraftIssue['values']) => void

const reportLogo = (draft: SopDraft, report: Report): void => {
  const { logo } = draft.identity
  const reason = logo === null ? null : logoFault(logo)
  if (reason !== null) report(['identity', 'logo'], 'bad-logo', { reason })
}

const reportColumns = (draft: SopDraft, report: Report): void => {
  draft.print.columns.forEach((column, index, columns) => {
    if (columns.indexOf(column) < index) report(['print', 'columns', index], 'duplicate-column', { column })
  })
}

const reportDuplicateIds = (
  procedure: Procedure,
  path: DraftPath,
  seenIds: Map<string, DraftPath>,
  report: Report,
): void => {
  const claim = (id: string, entityPath: DraftPath) => {
    const first = seenIds.get(id)
    if (first === undefined) seenIds.set(id, entityPath)
    else report([...entityPath, 'id'], 'duplicate-id', { id, firstPath: formatPath(first) })
  }
  claim(procedure.id, path)
  procedure.actors.forEach((actor, index) => {
    claim(actor.id, [...path, 'actors', index])
  })
  procedure.rows.forEach((row, rowIndex) => {
    const rowPath = [...path, 'rows', rowIndex]
    claim(row.id, rowPath)
    if (row.kind === 'section') return
    row.symbols.forEach((symbol, index) => {
      claim(symbol.id, [...rowPath, 'symbols', index])
    })
  })
  procedure.flows.forEach((flow, index) => {
    claim(flow.id, [...path, 'flows', index])
  })
}

const reportMissingActors = (procedure: Procedure, path: DraftPath, report: Report): void => {
  const actorIds = new Set(procedure.actors.map((actor) => actor.id))
  procedure.rows.forEach((row, rowIndex) => {
    if (row.kind === 'section') return
    row.symbols.forEach(({ actorId }, index) => {
      if (actorIds.has(actorId)) return
      report([...path, 'rows', rowIndex, 'symbols', index, 'actorId'], 'missing-actor', { id: actorId })
    })
  })
}

const reportFlows = (procedure: Procedure, path: DraftPath, report: Report): void => {
  const rowNumbers = new Map(
    procedure.rows.flatMap((row, index) =>
      row.kind === 'step' ? row.symbols.map((symbol) => [symbol.id, index + 1] as const) : [],
    ),
  )
  const seenFlows = new Map<string, DraftPath>()
  procedure.flows.forEach((flow, index) => {
    const flowPath = [...path, 'flows', index]
    const place = flowPlace(flow, rowNumbers)
    for (const end of ['from', 'to'] as const) {
      if (!rowNumbers.has(flow[end])) report([...flowPath, end], 'missing-symbol', { ...place, id: flow[end], end })
    }
    if (flow.from === flow.to) report(flowPath, 'self-flow', { ...place, id: flow.id })
    const key = flowKey(flow)
    const first = seenFlows.get(key)
    if (first === undefined) seenFlows.set(key, flowPath)
    else {
      const values = { ...place, id: flow.id, firstPath: formatPath(first), label: flow.label }
      report(flowPath, 'duplicate-flow', values)
    }
  })
}

/** Two arrows with the same key say the same: same ends, same label. */
export const flowKey = ({ from, to, label }: Flow): string => JSON.stringify([from, to, label])

/** `fromRow` and `toRow`: the rows, counted from 1, between which an arrow runs, as far as its ends exist. */
const flowPlace = (flow: Flow, rowNumbers: ReadonlyMap<string, number>): DraftIssue['values'] => {
  const fromRow = rowNumbers.get(flow.from)
  const toRow = rowNumbers.get(flow.to)
  return { ...(fromRow !== undefined && { fromRow }), ...(toRow !== undefined && { toRow }) }
}
