import type { Layout } from '../../core/layout/result'
import type { KeptLayout } from './keptLayouts'
import type { LayoutJob } from './layoutJob'

/** A layout is kept once none has been asked for so long, in ms: not in the middle of typing. */
export const REST_MS = 1000

/** What keeping needs of the worker round it. */
export interface KeeperNeeds {
  keep(kept: KeptLayout): Promise<void>
  /** Runs something later; the result calls it off. */
  after(delayMs: number, run: () => void): () => void
  /** In ms since 1970. */
  now(): number
}

/** Keeps the last layout of the draft that is worked on. Where that fails, the draft merely opens more slowly the next time. */
export const createLayoutKeeper = ({ keep, after, now }: KeeperNeeds): ((job: LayoutJob, layout: Layout) => void) => {
  let callOff = (): void => {}
  return (job, layout) => {
    if (job.task !== 'layout' || job.keepAs === undefined) return
    const { draft, keepAs } = job
    callOff()
    callOff = after(REST_MS, () => {
      const [draftText, layoutText] = [JSON.stringify(draft), JSON.stringify(layout)]
      keep({ id: draft.id, draft: draftText, program: keepAs, keptAt: now(), layout: layoutText }).catch(() => {})
    })
  }
}
