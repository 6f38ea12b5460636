import type { ReadFault } from '../core/exchange/readFault'
import type { SourceDocument } from '../core/exchange/sourceTable'
import type { Result } from '../core/result'
import type { GivenPaste, GivenTableFile } from '../read/readTables'

/** What the worker that reads tables is asked. */
export type TableReaderJob =
  | { readonly task: 'file'; readonly file: GivenTableFile }
  | { readonly task: 'paste'; readonly paste: GivenPaste }

/** What it answers. */
export type TableReaderAnswer = Result<SourceDocument, ReadFault>
