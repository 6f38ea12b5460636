import type { SopDraft } from '../draft/draft'
import { plainText } from '../text/inlineMarkup'
import type { Layout } from './result'

/** What a file made of a draft says of itself. */
export interface DocumentFacts {
  readonly title: string
  /** The institution that issues the procedure. */
  readonly author: string
  readonly language: 'id-ID'
  /** The draft's id, which tells its files from others. */
  readonly fileId: string
  /** Places to jump to, with the index of the page, in the order of the pages. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
}

/** The facts of a draft and of its pages, all in the draft's own words, without markup. */
export const documentFacts = (draft: SopDraft, layout: Pick<Layout, 'tables'>): DocumentFacts => {
  const title = inOneLine(draft.identity.title) || inOneLine(draft.labels.title)
  return {
    title,
    author: draft.identity.institution.map(inOneLine).filter(Boolean).join(', '),
    language: 'id-ID',
    fileId: draft.id,
    bookmarks: bookmarksOf(draft, layout, title),
  }
}

const bookmarksOf = (
  draft: SopDraft,
  { tables }: Pick<Layout, 'tables'>,
  title: string,
): DocumentFacts['bookmarks'] => {
  const identity = tables.find(({ kind }) => kind === 'identity')
  const procedures = draft.procedures.flatMap((procedure, index) => {
    const first = tables.find(({ kind, procedureId }) => kind === 'flow' && procedureId === procedure.id)
    const number = draft.procedures.length > 1 ? ` ${index + 1}` : ''
    const name = inOneLine(procedure.title) || `${inOneLine(draft.labels.activity)}${number}`
    return first ? [{ title: name, page: first.page }] : []
  })
  return identity ? [{ title, page: identity.page }, ...procedures] : procedures
}

const inOneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
