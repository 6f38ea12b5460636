import type { ReadFault } from '../../core/exchange/readFault'
import type { SourceDocument } from '../../core/exchange/sourceTable'
import type { Result } from '../../core/result'

/** Reads the tables of foreign files and pastes, away from the page. Rejects only where a file cannot be read from its disk. */
export interface TableReaderPort {
  readFile(file: {
    readonly name: string
    arrayBuffer(): Promise<ArrayBuffer>
  }): Promise<Result<SourceDocument, ReadFault>>
  readPaste(paste: { readonly html: string; readonly text: string }): Promise<Result<SourceDocument, ReadFault>>
}
