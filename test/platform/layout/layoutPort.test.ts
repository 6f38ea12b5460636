import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { LayoutSuperseded } from '../../../src/editor/ports/layout'
import type { LayoutAnswer, LayoutJob } from '../../../src/platform/layout/layoutJob'
import { createLayoutPort, startOneAhead } from '../../../src/platform/layout/layoutPort'
import type { JobWorker } from '../../../src/platform/layout/layoutWire'

const draftNamed = (title: string): SopDraft => createDraft({ id: 'd1', procedureId: 'p1', identity: { title } })

const layout = () => ({ pages: [], regions: [], tables: [], breaks: [], problems: [] })

/** Workers that do what the test says. */
const setUp = () => {
  const jobs: LayoutJob[] = []
  const workers: (JobWorker & { terminated: boolean })[] = []
  const port = createLayoutPort(() => {
    const worker = {
      terminated: false,
      onmessage: null,
      onerror: null,
      postMessage: (job: LayoutJob) => void jobs.push(job),
      terminate: () => {
        worker.terminated = true
      },
    }
    workers.push(worker)
    return worker
  })
  return {
    port,
    workers,
    titles: () => jobs.map(({ draft }) => draft.identity.title),
    answer: (data: LayoutAnswer) => workers.at(-1)?.onmessage?.({ data } as MessageEvent<LayoutAnswer>),
    crash: (message: string) =>
      workers.at(-1)?.onerror?.({ message, preventDefault: () => undefined } as unknown as ErrorEvent),
  }
}

const CONTINUOUS = { mode: 'continuous', effort: 'final' } as const
const PAGED = { mode: 'paged', effort: 'final' } as const

describe('the layout port', () => {
  it('starts no worker before it is asked', () => {
    expect(setUp().workers).toHaveLength(0)
  })

  it('gives each call its own answer, one job at a time', async () => {
    const { port, answer, titles } = setUp()
    const first = port.layout(draftNamed('satu'), CONTINUOUS)
    const second = port.layout(draftNamed('dua'), PAGED)
    expect(titles()).toEqual(['satu'])
    const [one, two] = [layout(), layout()]
    answer({ ok: true, result: one })
    expect(await first).toBe(one)
    expect(titles()).toEqual(['satu', 'dua'])
    answer({ ok: true, result: two })
    expect(await second).toBe(two)
  })

  it('drops a waiting call for a newer one of the same mode, and finishes the one under way', async () => {
    const { port, answer, titles } = setUp()
    const underWay = port.layout(draftNamed('satu'), CONTINUOUS)
    const waiting = port.layout(draftNamed('dua'), CONTINUOUS)
    const pages = port.layout(draftNamed('halaman'), PAGED)
    const newest = port.layout(draftNamed('tiga'), CONTINUOUS)
    await expect(waiting).rejects.toBeInstanceOf(LayoutSuperseded)
    for (const call of [underWay, pages, newest]) {
      answer({ ok: true, result: layout() })
      await call
    }
    expect(titles()).toEqual(['satu', 'halaman', 'tiga'])
  })

  it('lets no quick layout wait for a final one', () => {
    const { port, titles } = setUp()
    void port.layout(draftNamed('satu'), CONTINUOUS)
    void port.layout(draftNamed('dua'), { mode: 'continuous', effort: 'draft' })
    expect(titles()).toEqual(['satu', 'dua'])
  })

  it('finishes proposals and fittings in their turn, whatever else is asked', async () => {
    const { port, answer, titles } = setUp()
    const underWay = port.layout(draftNamed('satu'), CONTINUOUS)
    const proposals = [port.layoutOfProposal(draftNamed('dua')), port.layoutOfProposal(draftNamed('tiga'))]
    const fitting = port.fitPages(draftNamed('empat'), 2)
    const newest = port.layout(draftNamed('lima'), CONTINUOUS)
    for (const call of [underWay, ...proposals]) {
      answer({ ok: true, result: layout() })
      await call
    }
    const fitted = { fits: true, sizePt: 7.5, pages: 2 }
    answer({ ok: true, result: fitted })
    expect(await fitting).toBe(fitted)
    answer({ ok: true, result: layout() })
    await newest
    expect(titles()).toEqual(['satu', 'dua', 'tiga', 'empat', 'lima'])
  })

  it('has the final layout of the canvas kept, and no other', () => {
    const jobs: LayoutJob[] = []
    const worker: JobWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (job) => void jobs.push(job),
      terminate: () => {},
    }
    const keepAs = (begin: (port: ReturnType<typeof createLayoutPort>) => unknown, program = 7): unknown => {
      begin(createLayoutPort(() => worker, program))
      const job = jobs.pop()
      return job?.task === 'layout' ? job.keepAs : null
    }
    const draft = draftNamed('satu')
    expect(keepAs((port) => port.layout(draft, CONTINUOUS))).toBe(7)
    expect(keepAs((port) => port.layout(draft, { mode: 'continuous', effort: 'draft' }))).toBeUndefined()
    expect(keepAs((port) => port.layout(draft, PAGED))).toBeUndefined()
    expect(keepAs((port) => port.layoutOfProposal(draft))).toBeUndefined()
    expect(keepAs((port) => port.layout(draft, CONTINUOUS), Number.NaN)).toBeUndefined()
  })

  it('passes on why a layout failed, and goes on', async () => {
    const { port, answer } = setUp()
    const failing = port.layout(draftNamed('satu'), CONTINUOUS)
    answer({ ok: false, reason: 'rusak' })
    await expect(failing).rejects.toThrow('rusak')
    const next = port.layout(draftNamed('dua'), CONTINUOUS)
    answer({ ok: true, result: layout() })
    await next
  })

  it('starts a new worker after one broke down', async () => {
    const { port, answer, crash, workers } = setUp()
    const failing = port.layout(draftNamed('satu'), CONTINUOUS)
    const waiting = port.layout(draftNamed('halaman'), PAGED)
    crash('out of memory')
    await expect(failing).rejects.toThrow('out of memory')
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false])
    answer({ ok: true, result: layout() })
    await waiting
  })
})

describe('a worker that is started ahead', () => {
  const setUpAhead = async (isWanted: boolean | Promise<boolean>) => {
    const started: JobWorker[] = []
    const start = startOneAhead(() => {
      const worker: JobWorker = { onmessage: null, onerror: null, postMessage: () => {}, terminate: () => {} }
      started.push(worker)
      return worker
    }, Promise.resolve(isWanted))
    await Promise.resolve()
    return { started, start }
  }

  it('goes to the first who wants one; others get their own', async () => {
    const { started, start } = await setUpAhead(true)
    expect(started).toHaveLength(1)
    expect(start()).toBe(started[0])
    expect(start()).toBe(started[1])
  })

  it('is not started where it is not wanted, nor where somebody has asked before that was known', async () => {
    expect((await setUpAhead(false)).started).toHaveLength(0)
    let tell = (_isWanted: boolean): void => {}
    const { started, start } = await setUpAhead(
      new Promise<boolean>((resolve) => {
        tell = resolve
      }),
    )
    start()
    tell(true)
    await new Promise((resolve) => setTimeout(resolve))
    expect(started).toHaveLength(1)
  })

  it('is not given to anybody once it has broken down', async () => {
    const { started, start } = await setUpAhead(true)
    started[0]?.onerror?.({ preventDefault: () => {} } as ErrorEvent)
    expect(start()).toBe(started[1])
  })
})
