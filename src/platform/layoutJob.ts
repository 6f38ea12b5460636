import type { SopDraft } from '../core/draft/draft'
import type { FittedPages } from '../core/layout/pages/fitPages'
import type { Layout, LayoutOptions } from '../core/layout/result'

/** What the layout worker is asked: to lay out a draft, or to find the text size at which it fits on so many pages. */
export type LayoutJob =
  | { readonly task: 'layout'; readonly draft: SopDraft; readonly options: LayoutOptions }
  | { readonly task: 'fitPages'; readonly draft: SopDraft; readonly pages: number }

/** What the layout worker answers, one answer a job, in the order of the jobs; the result is of the kind that was asked for. */
export type LayoutAnswer =
  | { readonly ok: true; readonly result: Layout | FittedPages }
  | { readonly ok: false; readonly reason: string }
