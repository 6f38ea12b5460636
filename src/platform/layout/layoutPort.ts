import type { Layout } from '../../core/layout/result'
import { type LayoutPort, LayoutSuperseded } from '../../editor/ports/layout'
import type { LayoutJob, LayoutResult } from './layoutJob'
import { createWorkerStarter, type JobWorker, type LastLayouts } from './layoutWire'

/** The layouts that are on screen, against which workers' answers are told. */
const latest: LastLayouts = new Map()

/** Says which canvas layout is shown although no worker of this page has made it. */
export const noteOpening = (layout: Layout): void => void latest.set('continuous', layout)

/** Starts a worker that lays out drafts. */
export const startLayoutWorker: () => JobWorker = createWorkerStarter(
  () => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module', name: 'layout' }),
  latest,
)

/** Starts one worker as soon as it is known to be wanted, for the first who asks, and any others when they are asked for. */
export const startOneAhead = (start: () => JobWorker, isWanted: Promise<boolean>): (() => JobWorker) => {
  let ahead: JobWorker | null = null
  let isAsked = false
  void isWanted.then((wanted) => {
    if (!wanted || isAsked) return
    ahead = start()
    ahead.onerror = (event) => {
      event.preventDefault()
      ahead = null
    }
  })
  return () => {
    isAsked = true
    const worker = ahead ?? start()
    ahead = null
    return worker
  }
}

interface Call {
  readonly job: LayoutJob
  readonly purpose: string | null
  resolve(result: LayoutResult): void
  reject(error: Error): void
}

/**
 * Lays out in three workers: quick layouts have one of their own, so that an edit never waits for the final layout of an older
 * draft, which takes seconds for the largest ones; so have pictures of drafts that are only listed. Each starts with its first job.
 * Final layouts of the canvas are kept as the work of `program`, unless that is not a number.
 */
export const createLayoutPort = (
  startWorker: () => JobWorker = startLayoutWorker,
  program = Number.NaN,
): Omit<LayoutPort, 'kept'> => {
  const lines = { draft: createLine(startWorker), final: createLine(startWorker), listed: createLine(startWorker) }
  return {
    layout: (draft, options) => {
      const isKept = options.mode === 'continuous' && options.effort === 'final' && !Number.isNaN(program)
      return lines[options.effort]({ task: 'layout', draft, options, ...(isKept && { keepAs: program }) }, options.mode)
    },
    layoutOfProposal: (draft) =>
      lines.final({ task: 'layout', draft, options: { mode: 'continuous', effort: 'final' } }, null),
    fitPages: (draft, pages) => lines.final({ task: 'fitPages', draft, pages }, null),
    firstFlowPage: (draft) => lines.listed({ task: 'firstFlowPage', draft }, null),
  }
}

/** Asks a worker; a newer call for the same purpose takes the place of one that waits, and null is no purpose of the kind. */
type Line = <Answer extends LayoutResult>(job: LayoutJob, purpose: string | null) => Promise<Answer>

/**
 * One worker with one job at a time, in the order of the calls. Of the calls that wait, the newest of each purpose stays: older
 * ones reject with `LayoutSuperseded`. The job under way is finished, so that continuous typing still shows results. A worker
 * that breaks down is started anew for the next call.
 */
const createLine = (startWorker: () => JobWorker): Line => {
  let waiting: readonly Call[] = []
  let worker: JobWorker | null = null
  let running: Call | null = null

  const begin = (): void => {
    const [call, ...others] = waiting
    if (running !== null || call === undefined) return
    waiting = others
    running = call
    worker ??= openWorker()
    worker.postMessage(call.job)
  }

  const finish = (settle: (call: Call) => void): void => {
    const call = running
    running = null
    if (call !== null) settle(call)
    begin()
  }

  const openWorker = (): JobWorker => {
    const opened = startWorker()
    opened.onmessage = ({ data }) =>
      finish((call) => (data.ok ? call.resolve(data.result) : call.reject(new Error(data.reason))))
    opened.onerror = (event) => {
      event.preventDefault()
      opened.terminate()
      worker = null
      finish((call) => call.reject(new Error(event.message || 'The layout worker broke down')))
    }
    return opened
  }

  return <Answer extends LayoutResult>(job: LayoutJob, purpose: string | null): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const isReplaced = (call: Call): boolean => purpose !== null && call.purpose === purpose
      for (const call of waiting.filter(isReplaced)) call.reject(new LayoutSuperseded())
      // The worker answers each job with a result of its kind.
      const call: Call = { job, purpose, resolve: (result) => resolve(result as Answer), reject }
      waiting = [...waiting.filter((other) => !isReplaced(other)), call]
      begin()
    })
}
