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
}
