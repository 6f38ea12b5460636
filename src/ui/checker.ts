import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Finding, Severity } from '../core/check/finding'
import { NO_SELECTION, type Selection } from '../core/edit/selection'
import type { FindingsQueue, FindingsState } from '../editor/findingsQueue'
import type { Session } from '../editor/session'
import { selectionOf } from './canvas/regions'

/** The findings of the draft on screen; null where nothing is checked. */
export const CheckerContext = createContext<FindingsQueue | null>(null)

const NOTHING: FindingsState = { findings: [], draft: null, focusedId: null }
const NEVER = (): (() => void) => () => {}

/** What the checker knows. */
export const useFindings = (): FindingsState => {
  const checker = useContext(CheckerContext)
  return useSyncExternalStore(checker?.subscribe ?? NEVER, () => checker?.getState() ?? NOTHING)
}

/** How many findings nobody has silenced, by severity. */
export const countOpen = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity, silencedBy } of findings) if (silencedBy === null) counts[severity]++
  return counts
}

/** Selects what a finding is about. */
export const selectFinding = (session: Session, finding: Finding): void => {
  session.select(selectionOfFinding(session, finding))
}

const selectionOfFinding = (session: Session, { source, procedureId }: Finding): Selection => {
  const selection = selectionOf(session.getState().draft, source)
  if (selection.kind !== 'none' || procedureId === null) return selection
  return procedureId === source.id ? { procedureId, kind: 'procedure', ids: [], field: 'title' } : NO_SELECTION
}
