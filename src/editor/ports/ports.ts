import type { Inflate } from '../../core/draft/pdfDraft'
import type { DraftStore } from './draftStore'
import type { LayoutPort, OrderPort } from './layout'
import type { Clock, IdSource, PageLifePort } from './machine'
import type { FilePort, PdfPort } from './output'
import type { CheckPort, WordsPort } from './remembered'
import type { RevisionStore } from './revisionStore'
import type { FolderPort, StoragePort } from './storage'
import type { TableReaderPort } from './tableReader'
import type { TabsPort } from './tabs'

/**
 * What the editor needs from the outside world. The platform implements these; the composition root binds them; tests give
 * their own.
 */
export interface Ports {
  readonly store: DraftStore
  readonly layout: LayoutPort
  readonly order: OrderPort
  readonly pdf: PdfPort
  readonly files: FilePort
  /** Opens what a PDF carries compressed. */
  readonly inflate: Inflate
  readonly clock: Clock
  readonly ids: IdSource
  readonly page: PageLifePort
  readonly check: CheckPort
  readonly tabs: TabsPort
  readonly revisions: RevisionStore
  readonly storage: StoragePort
  readonly folder: FolderPort
  readonly tableReader: TableReaderPort
  readonly words: WordsPort
}
