import type { SopDraft } from '../core/draft/draft'
import type { Layout, LayoutOptions } from '../core/layout/result'

/** What the layout worker is asked. */
export interface LayoutJob {
  readonly draft: SopDraft
  readonly options: LayoutOptions
}

/** What the layout worker answers, one answer a job, in the order of the jobs. */
export type LayoutAnswer =
  | { readonly ok: true; readonly layout: Layout }
  | { readonly ok: false; readonly reason: string }
