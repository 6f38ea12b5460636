/** What a document says of itself, besides its pages. */
export interface PdfFacts {
  readonly title: string
  /** Who issues the document. */
  readonly author: string
  readonly createdAt: Date
  /** Natural language of the text, as in BCP 47. */
  readonly language: string
}

/** A place in the document that a reader can jump to. */
export interface PdfBookmark {
  readonly title: string
  /** Index of the page, from 0. */
  readonly page: number
  /** How far down the page, in mm; the whole page without it. */
  readonly y?: number
  /** Places that lie under this one. */
  readonly children?: readonly PdfBookmark[]
}

/** How the pages from one on are named in lists of pages: the prefix and their number. */
export interface PdfPageLabel {
  /** Index of the page, from 0. */
  readonly page: number
  readonly prefix: string
}
