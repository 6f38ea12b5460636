import { readPaste, readTableFile } from '../read/readTables'
import type { TableReaderAnswer, TableReaderJob } from './tableReaderJob'

/** The worker that reads foreign tables: hostile or huge files keep it busy, not the page. */

self.addEventListener('message', ({ data }: MessageEvent<TableReaderJob>) => {
  const answer: TableReaderAnswer = data.task === 'file' ? readTableFile(data.file) : readPaste(data.paste)
  self.postMessage(answer)
})
