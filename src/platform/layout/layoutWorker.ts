import { layout } from '../../core/layout/layout'
import { firstFlowPage } from '../../core/layout/pages/firstFlowPage'
import { fitPages } from '../../core/layout/pages/fitPages'
import { rememberRoutes } from '../../core/layout/route/rememberRoutes'
import { keep } from './keptLayouts'
import type { LayoutAnswer, LayoutJob, LayoutResult } from './layoutJob'
import { createLayoutKeeper } from './layoutKeeper'
import { createAnswerSender } from './layoutWire'

/** The layout worker: lays out one draft after the other, off the main thread. */

/** Drawings of tables or pages that are kept: those of the last layout, and of some states that an undo goes back to. */
const KEPT_ROUTES = 64

const router = rememberRoutes(KEPT_ROUTES)

const toSend = createAnswerSender()

const keepLater = createLayoutKeeper({
  keep: (kept) => keep(self.indexedDB, kept),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
  now: Date.now,
})

const answer = (job: LayoutJob): LayoutAnswer => {
  try {
    return { ok: true, result: resultOf(job) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const resultOf = (job: LayoutJob): LayoutResult => {
  switch (job.task) {
    case 'layout': {
      const result = layout(job.draft, { ...job.options, router })
      keepLater(job, result)
      return result
    }
    case 'fitPages':
      return fitPages(job.draft, job.pages)
    case 'firstFlowPage':
      return firstFlowPage(job.draft)
  }
}

self.addEventListener('message', (event: MessageEvent<LayoutJob>) => {
  self.postMessage(toSend(event.data, answer(event.data)))
})
