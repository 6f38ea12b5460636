import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../src/core/result'
import { createTableReader, type ReaderWorker } from '../../src/platform/tableReader'
import type { TableReaderJob } from '../../src/platform/tableReaderJob'

const paste = { html: '', text: 'a\tb' }

function startFake(): { worker: ReaderWorker; jobs: TableReaderJob[]; ended: () => number } {
  const jobs: TableReaderJob[] = []
  let ended = 0
  const worker: ReaderWorker = {
    postMessage: (job) => jobs.push(job),
    terminate: () => ended++,
    onmessage: null,
    onerror: null,
  }
  return { worker, jobs, ended: () => ended }
}

describe('the reader of tables', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('gives a worker\u2019s answer, and ends the worker', async () => {
    const { worker, jobs, ended } = startFake()
    const read = createTableReader(() => worker).readPaste(paste)
    const document = { blocks: [], losses: [] }
    worker.onmessage?.({ data: success(document) } as MessageEvent)
    expect(await read).toEqual(success(document))
    expect(jobs).toEqual([{ task: 'paste', paste }])
    expect(ended()).toBe(1)
  })

  it('gives up a reading that takes too long, and ends the worker', async () => {
    const { worker, ended } = startFake()
    const read = createTableReader(() => worker).readPaste(paste)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await read).toEqual(failure({ code: 'too-slow' }))
    expect(ended()).toBe(1)
  })

  it('takes a worker that breaks down for a broken file', async () => {
    const { worker } = startFake()
    const read = createTableReader(() => worker).readPaste(paste)
    worker.onerror?.({ preventDefault: () => {}, message: 'out of memory' } as ErrorEvent)
    expect(await read).toEqual(failure({ code: 'broken' }))
  })

  it('passes a file on with its name and bytes', async () => {
    const { worker, jobs } = startFake()
    const bytes = Uint8Array.from([1, 2, 3])
    const read = createTableReader(() => worker).readFile({
      name: 'sop.xlsx',
      arrayBuffer: async () => bytes.buffer as ArrayBuffer,
    })
    await vi.advanceTimersByTimeAsync(0)
    worker.onmessage?.({ data: failure({ code: 'no-table' }) } as MessageEvent)
    expect(await read).toEqual(failure({ code: 'no-table' }))
    expect(jobs).toEqual([{ task: 'file', file: { name: 'sop.xlsx', bytes } }])
  })
})
