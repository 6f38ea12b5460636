import type { SopDraft } from '../../core/draft/draft'
import type { FittedPages } from '../../core/layout/pages/fitPages'
import type { Layout, LayoutOptions } from '../../core/layout/result'
import type { Page } from '../../core/page/page'

/** Lays out drafts off the main thread. A newer call may make an older one reject with `LayoutSuperseded`. */
export interface LayoutPort {
  /** The canvas's layout as it was kept when this very draft was last open; null where there is none. Never rejects. */
  kept(draft: SopDraft): Promise<Layout | null>
  layout(draft: SopDraft, options: LayoutOptions): Promise<Layout>
  /** The continuous layout of a draft that is only proposed; it waits its turn and no newer call makes it reject. */
  layoutOfProposal(draft: SopDraft): Promise<Layout>
  /** The largest text size at which the draft prints on at most so many pages. */
  fitPages(draft: SopDraft, pages: number): Promise<FittedPages>
  /** The first printed page with a table, for the picture of a draft that is only listed; the identity page where there is none. */
  firstFlowPage(draft: SopDraft): Promise<Page>
}

/** Thrown into a waiting layout call that a newer call for the same purpose has made pointless. */
export class LayoutSuperseded extends Error {
  override readonly name = 'LayoutSuperseded'
}

/** Orders the rows of a procedure by ELK, loaded on first use, in a worker, with a time limit. Rejects when ELK fails. */
export interface OrderPort {
  orderRows(draft: SopDraft, procedureId: string): Promise<readonly string[]>
}
