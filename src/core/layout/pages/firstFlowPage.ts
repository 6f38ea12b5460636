import type { SopDraft } from '../../draft/draft'
import type { Page } from '../../page/page'
import { layout } from '../layout'

/**
 * The first printed page that bears a table, with quickly routed arrows: the face of a draft in a list. Where the draft has no
 * table to show, its first page.
 */
export const firstFlowPage = (draft: SopDraft): Page => {
  const first = draft.procedures.slice(0, 1)
  const { pages, tables } = layout({ ...draft, procedures: first }, { mode: 'paged', effort: 'draft' })
  const page = pages[tables.find(({ kind }) => kind === 'flow')?.page ?? 0] ?? pages[0]
  if (page === undefined) throw new Error('A layout has no pages')
  return page
}
