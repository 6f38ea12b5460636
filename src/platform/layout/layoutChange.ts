import type { Layout, TablePart } from '../../core/layout/result'
import { isSameValue } from '../../core/page/sameValue'

/**
 * A layout told as what differs from the one before. A letter that is typed changes a line or two of some thousand marks, and what
 * is not sent need not be read, compared or painted: it stays the very same objects. Pure.
 */

/**
 * A list that grows from an older one: so many entries at its head and its tail stay; of those between, null stands for the entry at
 * the same place of the older list.
 */
export interface ListChange<Entry> {
  readonly head: number
  readonly tail: number
  readonly between: readonly (Entry | null)[]
}

/** The lists of a record as changes, its other fields as they are now. */
type Changed<Record_, Lists extends keyof Record_> = Omit<Record_, Lists> & {
  readonly [Name in Lists]: Record_[Name] extends readonly (infer Entry)[] ? ListChange<Entry> : never
}

type PageChange = Changed<Layout['pages'][number], 'items'>
type TableChange = Changed<TablePart, 'nodes' | 'edges' | 'texts'>

/** What makes the next layout of the one before; pages and tables are told by their place. */
export interface LayoutChange extends Pick<Layout, 'breaks' | 'problems'> {
  readonly pages: readonly PageChange[]
  readonly regions: ListChange<Layout['regions'][number]>
  readonly tables: readonly TableChange[]
}

/** A layout with nothing in it, from which the first change grows. */
export const NO_PAGES: Layout = { pages: [], regions: [], tables: [], breaks: [], problems: [] }

/** Tells `next` by what differs from `last`. */
export const layoutChange = (last: Layout, next: Layout): LayoutChange => ({
  pages: next.pages.map((page, index) => ({ ...page, items: listChange(last.pages[index]?.items, page.items) })),
  regions: listChange(last.regions, next.regions),
  tables: next.tables.map((table, index) => {
    const old = last.tables[index]
    return {
      ...table,
      nodes: listChange(old?.nodes, table.nodes),
      edges: listChange(old?.edges, table.edges),
      texts: listChange(old?.texts, table.texts),
    }
  }),
  breaks: next.breaks,
  problems: next.problems,
})

/**
 * The layout that a change makes of `last`. Where it brings what `known` (another layout of the same draft, say) already holds at that
 * place, the object of `known` is taken.
 */
export const changedLayout = (last: Layout, change: LayoutChange, known: Layout): Layout => {
  const pages = change.pages.map((page, index) => {
    const old = last.pages[index]
    return keptIfSame(old, { ...page, items: changedList(old?.items, page.items, known.pages[index]?.items) })
  })
  const tables = change.tables.map((table, index) => {
    const [old, there] = [last.tables[index], known.tables[index]]
    return keptIfSame(old, {
      ...table,
      nodes: changedList(old?.nodes, table.nodes, there?.nodes),
      edges: changedList(old?.edges, table.edges, there?.edges),
      texts: changedList(old?.texts, table.texts, there?.texts),
    })
  })
  return {
    pages,
    regions: changedList(last.regions, change.regions, known.regions),
    tables,
    breaks: keptIfSame(last.breaks, change.breaks),
    problems: keptIfSame(last.problems, change.problems),
  }
}

const listChange = <Entry>(last: readonly Entry[] = [], next: readonly Entry[]): ListChange<Entry> => {
  const shorter = Math.min(last.length, next.length)
  let head = 0
  while (head < shorter && isSameValue(last[head], next[head])) head++
  let tail = 0
  while (tail < shorter - head && isSameValue(last.at(-1 - tail), next.at(-1 - tail))) tail++
  const isAligned = last.length === next.length
  const between = next
    .slice(head, next.length - tail)
    .map((entry, index) => (isAligned && isSameValue(last[head + index], entry) ? null : entry))
  return { head, tail, between }
}

const changedList = <Entry>(
  last: readonly Entry[] = [],
  { head, tail, between }: ListChange<Entry>,
  known: readonly Entry[] = [],
): readonly Entry[] => {
  const length = head + between.length + tail
  if (between.length === 0 && length === last.length) return isSameList(known, last) ? known : last
  const shift = known.length - length
  const entryOf = (entry: Entry | null, index: number): Entry => {
    if (entry === null) return last[head + index] as Entry
    const place = head + index
    const twin = [known[place], known[place + shift]].find((one) => one !== undefined && isSameValue(one, entry))
    return twin ?? entry
  }
  const list = [...last.slice(0, head), ...between.map(entryOf), ...last.slice(last.length - tail)]
  return isSameList(known, list) ? known : list
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index])

const keptIfSame = <Value>(old: Value | undefined, value: Value): Value =>
  old !== undefined && isSameValue(old, value) ? old : value
