import type { Layout } from '../core/layout/result'
import { type LayoutPort, LayoutSuperseded } from '../editor/ports'
import type { LayoutAnswer, LayoutJob } from './layoutJob'

/** The part of a Worker that is used. */
export interface JobWorker {
  postMessage(job: LayoutJob): void
  terminate(): void
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** Starts the worker that lays out drafts. */
export const startLayoutWorker = (): JobWorker =>
  new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module', name: 'layout' })

interface Call extends LayoutJob {
  resolve(layout: Layout): void
  reject(error: Error): void
}

/**
 * Lays out in two workers: quick layouts have one of their own, so that an edit never waits for the final layout of an older
 * draft, which takes seconds for the largest ones. Each starts with its first job.
 */
export const createLayoutPort = (startWorker: () => JobWorker = startLayoutWorker): LayoutPort => {
  const layoutBy = { draft: createLine(startWorker), final: createLine(startWorker) }
  return { layout: (draft, options) => layoutBy[options.effort](draft, options) }
}

/**
 * One worker with one job at a time. Of the calls that wait, the newest of each mode stays: older ones reject with
 * `LayoutSuperseded`. The job under way is finished, so that continuous typing still shows results. A worker that breaks down is
 * started anew for the next call.
 */
const createLine = (startWorker: () => JobWorker): LayoutPort['layout'] => {
  const waiting = new Map<LayoutJob['options']['mode'], Call>()
  let worker: JobWorker | null = null
  let running: Call | null = null

  const begin = (): void => {
    const [call] = waiting.values()
    if (running !== null || call === undefined) return
    waiting.delete(call.options.mode)
    running = call
    worker ??= openWorker()
    worker.postMessage({ draft: call.draft, options: call.options })
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
      finish((call) => (data.ok ? call.resolve(data.layout) : call.reject(new Error(data.reason))))
    opened.onerror = (event) => {
      event.preventDefault()
      opened.terminate()
      worker = null
      finish((call) => call.reject(new Error(event.message || 'The layout worker broke down')))
    }
    return opened
  }

  return (draft, options) =>
    new Promise((resolve, reject) => {
      waiting.get(options.mode)?.reject(new LayoutSuperseded())
      waiting.delete(options.mode)
      waiting.set(options.mode, { draft, options, resolve, reject })
      begin()
    })
}
