import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { layout } from '../../../src/core/layout/layout'
import type { Layout, LayoutOptions } from '../../../src/core/layout/result'
import type { LayoutAnswer, LayoutJob } from '../../../src/platform/layout/layoutJob'
import {
  createAnswerSender,
  createWorkerStarter,
  type SendingWorker,
  type SentAnswer,
} from '../../../src/platform/layout/layoutWire'
import { benchDraft, edited } from '../../bench/benchDraft'

const FINAL: LayoutOptions = { mode: 'continuous', effort: 'final' }
const DRAFT: LayoutOptions = { mode: 'continuous', effort: 'draft' }
const PAGED: LayoutOptions = { mode: 'paged', effort: 'final' }

/** Workers at the other end of a wire that copies what crosses it. */
const setUp = () => {
  let sentMarks = 0
  const start = createWorkerStarter(() => {
    const send = createAnswerSender()
    const worker: SendingWorker = {
      onmessage: null,
      onerror: null,
      terminate: () => {},
      postMessage: (job) => {
        const data = structuredClone(send(job, answerOf(job)))
        sentMarks =
          data.kind === 'change' ? data.change.pages.reduce((sum, { items }) => sum + items.between.length, 0) : 0
        worker.onmessage?.({ data } as MessageEvent<SentAnswer>)
      },
    }
    return worker
  })
  const open = () => {
    const worker = start()
    return (draft: SopDraft, options: LayoutOptions): Layout => {
      let got: LayoutAnswer | null = null
      worker.onmessage = ({ data }) => {
        got = data
      }
      worker.postMessage({ task: 'layout', draft, options })
      const answer = got as LayoutAnswer | null
      if (answer?.ok !== true || !('regions' in answer.result)) throw new Error('No layout came')
      return answer.result
    }
  }
  return { open, sentMarks: () => sentMarks }
}

const answerOf = (job: LayoutJob): LayoutAnswer =>
  job.task === 'layout' ? { ok: true, result: layout(job.draft, job.options) } : { ok: false, reason: 'not asked for' }

const draft = benchDraft(12)
const withLetter: SopDraft = {
  ...draft,
  procedures: draft.procedures.map((procedure) => ({
    ...procedure,
    rows: procedure.rows.map((row) =>
      row.id === 'r4' && row.kind === 'step' ? { ...row, output: 'Konsep surt' } : row,
    ),
  })),
}

describe('the wire from a layout worker', () => {
  it('gives whole layouts, whatever drafts, modes and efforts follow each other', () => {
    const lay = setUp().open()
    const drafts = [draft, withLetter, edited(draft, 2), benchDraft(9), draft]
    for (const shown of drafts) {
      for (const options of [FINAL, PAGED, DRAFT]) expect(lay(shown, options)).toEqual(layout(shown, options))
    }
  })

  it('sends a mark or two for a letter that moves nothing', () => {
    const { open, sentMarks } = setUp()
    const lay = open()
    lay(draft, FINAL)
    lay(withLetter, FINAL)
    expect(sentMarks()).toBeGreaterThan(0)
    expect(sentMarks()).toBeLessThanOrEqual(2)
  })

  it('keeps the objects of what did not change', () => {
    const lay = setUp().open()
    const before = lay(draft, FINAL)
    const after = lay(withLetter, FINAL)
    expect(after.regions).toBe(before.regions)
    expect(after.tables[1]?.edges).toBe(before.tables[1]?.edges)
    const [items, old] = [after.pages[1]?.items ?? [], new Set(before.pages[1]?.items)]
    expect(items.filter((item) => !old.has(item)).length).toBeLessThanOrEqual(2)
  })

  it('keeps them from one worker to the other, and from a broken one to the next', () => {
    const { open } = setUp()
    const before = open()(draft, FINAL)
    const after = open()(draft, FINAL)
    expect(after.regions).toBe(before.regions)
    expect(after.pages[1]?.items).toBe(before.pages[1]?.items)
  })
})
