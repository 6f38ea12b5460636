import { layout } from '../core/layout/layout'
import { fitPages } from '../core/layout/pages/fitPages'
import type { LayoutAnswer, LayoutJob } from './layoutJob'

/** The layout worker: lays out one draft after the other, off the main thread. */

const answer = (job: LayoutJob): LayoutAnswer => {
  try {
    const result = job.task === 'layout' ? layout(job.draft, job.options) : fitPages(job.draft, job.pages)
    return { ok: true, result }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

self.addEventListener('message', (event: MessageEvent<LayoutJob>) => {
  self.postMessage(answer(event.data))
})
