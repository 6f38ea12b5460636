import type { Source } from '../../page/item'
import type { Page } from '../../page/page'
import type { StructureNode } from '../../page/structure'

/** Marks of a structure node: pages and sources. */
type Marks = NonNullable<StructureNode['marks']>

/** On which pages the marks of a source stand. */
export interface PageMarks {
  /** On every page that has them. */
  all(source: Source): Marks
  /** On the first page, at or after `from`, that has them: what later pages repeat is decoration. */
  first(source: Source, from?: number): Marks
}

/** Finds the marks of every source on some pages. */
export const marksOnPages = (pages: readonly Page[]): PageMarks => {
  const found = new Map<string, number[]>()
  pages.forEach(({ items }, page) => {
    let before: Source | undefined
    for (const { source } of items) {
      if (!source || source === before) continue
      before = source
      const key = keyOf(source)
      const known = found.get(key)
      if (!known) found.set(key, [page])
      else if (known.at(-1) !== page) known.push(page)
    }
  })
  const pagesOf = (source: Source) => found.get(keyOf(source)) ?? []
  return {
    all: (source) => pagesOf(source).map((page) => ({ page, source })),
    first: (source, from = 0) => {
      const page = pagesOf(source).find((each) => each >= from)
      return page === undefined ? [] : [{ page, source }]
    },
  }
}

const keyOf = ({ kind, id, part }: Source): string => `${kind} ${part ?? ''} ${id}`
