import type { SopDraft } from '../../core/draft/draft'
import type { FittedPages } from '../../core/layout/pages/fitPages'
import type { Layout, LayoutOptions } from '../../core/layout/result'
import type { Page } from '../../core/page/page'

/**
 * What the layout worker is asked: to lay out a draft, to find the text size at which it fits on so many pages, or for its first
 * page with a table.
 */
export type LayoutJob =
  | {
      readonly task: 'layout'
      readonly draft: SopDraft
      readonly options: LayoutOptions
      /** The program as whose work the layout is kept (see `keptLayouts.ts`); absent where it is not. */
      readonly keepAs?: number
    }
  | { readonly task: 'fitPages'; readonly draft: SopDraft; readonly pages: number }
  | { readonly task: 'firstFlowPage'; readonly draft: SopDraft }

/** What the layout worker answers, one answer a job, in the order of the jobs; the result is of the kind that was asked for. */
export type LayoutAnswer =
  | { readonly ok: true; readonly result: LayoutResult }
  | { readonly ok: false; readonly reason: string }

/** All kinds of results. */
export type LayoutResult = Layout | FittedPages | Page
