import type { Layout } from '../../core/layout/result'
import { changedLayout, type LayoutChange, layoutChange, NO_PAGES } from './layoutChange'
import type { LayoutAnswer, LayoutJob, LayoutResult } from './layoutJob'

/** How answers cross from a layout worker to the page: layouts as changes of the last one of the same mode, all else as it is. */
export type SentAnswer =
  | { readonly kind: 'answer'; readonly answer: LayoutAnswer }
  | { readonly kind: 'change'; readonly mode: LayoutMode; readonly change: LayoutChange }

type LayoutMode = 'continuous' | 'paged'

/** The latest layouts that are known, by mode. */
export type LastLayouts = Map<LayoutMode, Layout>

/** The worker's end: makes of each answer what is sent. */
export const createAnswerSender = (): ((job: LayoutJob, answer: LayoutAnswer) => SentAnswer) => {
  const last: LastLayouts = new Map()
  return (job, answer) => {
    if (!answer.ok || job.task !== 'layout' || !isLayout(answer.result)) return { kind: 'answer', answer }
    const { mode } = job.options
    const change = layoutChange(last.get(mode) ?? NO_PAGES, answer.result)
    last.set(mode, answer.result)
    return { kind: 'change', mode, change }
  }
}

const isLayout = (result: LayoutResult): result is Layout => 'regions' in result

/** The part of a Worker that is used. */
export interface JobWorker {
  postMessage(job: LayoutJob): void
  terminate(): void
  onmessage: ((event: Pick<MessageEvent<LayoutAnswer>, 'data'>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** A worker that answers with what is sent. */
export interface SendingWorker extends Omit<JobWorker, 'onmessage'> {
  onmessage: ((event: MessageEvent<SentAnswer>) => void) | null
}

/**
 * The page's end: starts workers whose layouts are whole again. What did not change since the `latest` layout, whoever made it, is the
 * same object.
 */
export const createWorkerStarter = (start: () => SendingWorker, latest: LastLayouts = new Map()): (() => JobWorker) => {
  return () => {
    const worker = start()
    const last: LastLayouts = new Map()
    const whole = (sent: SentAnswer): LayoutAnswer => {
      if (sent.kind === 'answer') return sent.answer
      const { mode, change } = sent
      const result = changedLayout(last.get(mode) ?? NO_PAGES, change, latest.get(mode) ?? NO_PAGES)
      last.set(mode, result)
      latest.set(mode, result)
      return { ok: true, result }
    }
    const opened: JobWorker = {
      postMessage: (job) => worker.postMessage(job),
      terminate: () => worker.terminate(),
      onmessage: null,
      onerror: null,
    }
    worker.onmessage = ({ data }) => opened.onmessage?.({ data: whole(data) })
    worker.onerror = (event) => opened.onerror?.(event)
    return opened
  }
}
