import { layout } from '../core/layout/layout'
import type { LayoutAnswer, LayoutJob } from './layoutJob'

/** The layout worker: lays out one draft after the other, off the main thread. */

const answer = ({ draft, options }: LayoutJob): LayoutAnswer => {
  try {
    return { ok: true, layout: layout(draft, options) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

self.addEventListener('message', (event: MessageEvent<LayoutJob>) => {
  self.postMessage(answer(event.data))
})
