import type { Procedure, SopDraft } from '../../draft/draft'
import { plainText } from '../../text/inlineMarkup'
import type { Layout, TablePart } from '../result'

/** A place in a document to jump to, with what lies under it. */
export interface DocumentPlace {
  readonly title: string
  /** Index of the page, from 0. */
  readonly page: number
  /** How far down the page, in mm; the whole page without it. */
  readonly y?: number
  readonly children?: readonly DocumentPlace[]
}

/** What a file made of a draft says of itself. */
export interface DocumentFacts {
  readonly title: string
  /** The institution that issues the procedure. */
  readonly author: string
  readonly language: 'id-ID'
  /** The draft's id, which tells its files from others. */
  readonly fileId: string
  /** Places to jump to, in the order of the pages. */
  readonly bookmarks: readonly DocumentPlace[]
  /** What stands before a page's number where readers list the pages, from an index of a page on. */
  readonly pageLabels: readonly { readonly page: number; readonly prefix: string }[]
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
    pageLabels: pageLabelsOf(layout),
  }
}

const identityPrefix = 'Identitas '

/** The numbers are those that are printed; pages with nothing but the identity are told apart. */
const pageLabelsOf = ({ tables }: Pick<Layout, 'tables'>): DocumentFacts['pageLabels'] => {
  const firstTable = tables.find(({ kind }) => kind === 'flow')?.page
  if (firstTable === 0) return [{ page: 0, prefix: '' }]
  const identity = { page: 0, prefix: identityPrefix }
  return firstTable === undefined ? [identity] : [identity, { page: firstTable, prefix: '' }]
}

const bookmarksOf = (
  draft: SopDraft,
  { tables }: Pick<Layout, 'tables'>,
  title: string,
): DocumentFacts['bookmarks'] => {
  const identity = tables.find(({ kind }) => kind === 'identity')
  const procedures = draft.procedures.flatMap((procedure, index): DocumentPlace[] => {
    const parts = tables.filter(({ kind, procedureId }) => kind === 'flow' && procedureId === procedure.id)
    const number = draft.procedures.length > 1 ? ` ${index + 1}` : ''
    const name = inOneLine(procedure.title) || `${inOneLine(draft.labels.activity)}${number}`
    const [first] = parts
    const children = sectionsOf(procedure, parts)
    return first ? [{ title: name, page: first.page, ...(children.length > 0 && { children }) }] : []
  })
  return identity ? [{ title, page: identity.page }, ...procedures] : procedures
}

const sectionsOf = ({ rows }: Procedure, parts: readonly TablePart[]): DocumentPlace[] =>
  rows.flatMap((row): DocumentPlace[] => {
    if (row.kind !== 'section' || inOneLine(row.text) === '') return []
    for (const part of parts) {
      const place = part.rows.find(({ id }) => id === row.id)
      if (place) return [{ title: inOneLine(row.text), page: part.page, y: place.y }]
    }
    return []
  })

const inOneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
