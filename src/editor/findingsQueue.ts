import type { Finding } from '../core/check/finding'
import type { FixPlan } from '../core/check/fixAll'
import type { SopDraft } from '../core/draft/draft'
import type { CheckPort } from './ports/remembered'
import type { Session } from './session'

/** What is known of a draft's faults. */
export interface FindingsState {
  /** All findings, silenced ones too, in the order of `findFindings`; those of the last check until a newer one is done. */
  readonly findings: readonly Finding[]
  /** The draft that was checked last; null before the first check. */
  readonly draft: SopDraft | null
  /** The finding that the user looks at. */
  readonly focusedId: string | null
}

/** Keeps the findings up with the draft of a session, while nothing more urgent is to be done. */
export interface FindingsQueue {
  getState(): FindingsState
  subscribe(listener: () => void): () => void
  /** Begins to follow the session; the result stops it. */
  start(): () => void
  /** Looks at a finding, or at none. */
  focus(id: string | null): void
  /** Looks at the next or previous open finding, from the one that is looked at now; null when there is none. */
  step(by: 1 | -1): Finding | null
  /** Plans the mending of all that can be mended without asking. */
  planFixes(): Promise<FixPlan>
  /** Silences a rule for all drafts, or lets it speak again. */
  silenceForGood(rule: string, silent: boolean): void
}

/** The checker's code, which comes on first use. */
interface Checker {
  readonly findFindings: typeof import('../core/check/findings').findFindings
  readonly planFixes: typeof import('../core/check/fixAll').planFixes
}

const loadChecker = async (): Promise<Checker> => ({
  ...(await import('../core/check/findings')),
  ...(await import('../core/check/fixAll')),
})

/** The draft is checked once it has rested for so long: a check between two letters of a sentence would keep the second waiting. */
export const REST_MS = 300

/** Makes the findings of a session; nothing is checked before `start`. */
export const createFindingsQueue = (
  session: Session,
  port: CheckPort,
  load: () => Promise<Checker> = loadChecker,
): FindingsQueue => {
  const listeners = new Set<() => void>()
  let state: FindingsState = { findings: [], draft: null, focusedId: null }
  let silencedForGood: ReadonlySet<string> = new Set(port.silencedRules())
  let checker: Checker | null = null
  let isStale = false

  const change = (patch: Partial<FindingsState>): void => {
    state = { ...state, ...patch }
    for (const listener of [...listeners]) listener()
  }

  const options = () => {
    const { layout } = session.getState()
    return { silencedForGood, ...(layout && { layout }) }
  }

  const check = (): void => {
    if (checker === null) return
    const { draft } = session.getState()
    const findings = checker.findFindings(draft, options())
    const isKept = findings.some(({ id }) => id === state.focusedId)
    isStale = false
    change({ findings, draft, ...(!isKept && { focusedId: null }) })
  }

  const start = (): (() => void) => {
    let callOff = (): void => {}
    let isStopped = false
    let seen = { draft: null as unknown, layout: null as unknown }
    const follow = (): void => {
      const { draft, layout } = session.getState()
      if (draft === seen.draft && layout === seen.layout) return
      seen = { draft, layout }
      isStale = true
      callOff()
      callOff = port.whenIdle(check, REST_MS)
    }
    const begin = async (): Promise<void> => {
      checker ??= await load()
      if (isStopped) return
      follow()
    }
    const stopFollowing = session.subscribe(() => void (checker !== null && follow()))
    const callOffBegin = port.whenIdle(() => void begin())
    return () => {
      isStopped = true
      stopFollowing()
      callOffBegin()
      callOff()
    }
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start,
    focus: (focusedId) => change({ focusedId }),
    step: (by) => {
      if (isStale) check()
      const open = state.findings.filter(({ silencedBy }) => silencedBy === null)
      const present = open.findIndex(({ id }) => id === state.focusedId)
      const index = present === -1 ? (by === 1 ? 0 : open.length - 1) : (present + by + open.length) % open.length
      const finding = open[index] ?? null
      if (finding !== null) change({ focusedId: finding.id })
      return finding
    },
    planFixes: async () => {
      checker ??= await load()
      return checker.planFixes(session.getState().draft, options())
    },
    silenceForGood: (rule, silent) => {
      silencedForGood = new Set([...silencedForGood].filter((other) => other !== rule).concat(silent ? [rule] : []))
      port.silenceRules([...silencedForGood])
      check()
    },
  }
}
