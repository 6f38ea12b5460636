import { failure } from '../core/result'
import type { TableReaderPort } from '../editor/ports/tableReader'
import type { TableReaderAnswer, TableReaderJob } from './tableReaderJob'

/** The part of a Worker that is used. */
export interface ReaderWorker {
  postMessage(job: TableReaderJob): void
  terminate(): void
  onmessage: ((event: MessageEvent<TableReaderAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** After so many ms a reading is given up; the largest honest files take two or three seconds on a small laptop. */
const PATIENCE_MS = 15_000

const startWorker = (): ReaderWorker =>
  new Worker(new URL('./tableReaderWorker.ts', import.meta.url), { type: 'module', name: 'table-reader' })

/** Reads each file or paste in a worker of its own, which goes with it. */
export const createTableReader = (start: () => ReaderWorker = startWorker): TableReaderPort => {
  const read = (job: TableReaderJob): Promise<TableReaderAnswer> =>
    new Promise((resolve) => {
      const worker = start()
      const finish = (answer: TableReaderAnswer): void => {
        clearTimeout(timer)
        worker.terminate()
        resolve(answer)
      }
      const timer = setTimeout(() => finish(failure({ code: 'too-slow' })), PATIENCE_MS)
      worker.onmessage = ({ data }) => finish(data)
      worker.onerror = (event) => {
        event.preventDefault()
        finish(failure({ code: 'broken' }))
      }
      worker.postMessage(job)
    })
  return {
    readFile: async (file) =>
      read({ task: 'file', file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }),
    readPaste: (paste) => read({ task: 'paste', paste }),
  }
}
