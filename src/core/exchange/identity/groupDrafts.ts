import type { ParagraphMapping, ParagraphUse } from '../mapping'
import type { SourceDocument } from '../sourceTable'
import { isTableTitle } from '../tables/parts'
import type { ReadPart } from '../tables/readTables'
import { isFootnote, isLegendText, isSignatureText } from '../tables/rows'
import { type IdentityLabel, labelledText } from '../words/identityWords'
import { type IdentityCollector, identityCollector, type ReadIdentity } from './fields'
import { readCells } from './readCells'
import { lineReader } from './readLines'

/** One draft of the document: its identity page, and which procedures stand under it. */
export interface DraftGroup {
  readonly identity: ReadIdentity
  readonly procedures: readonly number[]
  readonly hasLegend: boolean
  readonly hasEndSignature: boolean
}

/** The drafts of a document, and what its paragraphs are. */
export interface GroupedDrafts {
  readonly groups: readonly DraftGroup[]
  readonly paragraphs: readonly ParagraphMapping[]
  /** The draft of each part, in the order of the parts; null for ignored ones. */
  readonly draftOfPart: readonly (number | null)[]
  /** Lines of text above and below each procedure of the document. */
  readonly titles: ReadonlyMap<number, string>
  readonly footnotes: ReadonlyMap<number, string>
}

/**
 * Finds the identity pages of a document and gives each procedure to one. A page begins where labels stand that the page before
 * has too. A procedure belongs to the page above it, unless its heading goes on with the letter of an earlier one (C.1, C.2, C.3).
 */
export const groupDrafts = (
  document: SourceDocument,
  parts: readonly ReadPart[],
  chosen: ReadonlyMap<number, ParagraphUse>,
): GroupedDrafts => {
  const items = classified(document, parts, chosen)
  const drafts: Draft[] = [newDraft()]
  const draftOfProcedure = new Map<number, number>()
  const letters = new Map<string, number>()
  const titles = new Map<number, string>()
  const footnotes = new Map<number, string>()
  const draftOfPart: (number | null)[] = parts.map(() => null)
  const paragraphs: ParagraphMapping[] = []
  let lastProcedure: number | null = null
  let title: string | null = null
  items.forEach((item, index) => {
    const current = drafts.length - 1
    if (item.kind === 'paragraph') {
      let draftIndex: number | null =
        lastProcedure === null ? current : (draftOfProcedure.get(lastProcedure) ?? current)
      if (item.use === 'identity') draftIndex = draftForPage(drafts, items, index)
      const draft = drafts[draftIndex]
      if (item.use === 'identity' || item.use === 'signature') draft?.items.push(item)
      if (item.use === 'legend' && draft !== undefined) draft.hasLegend = true
      if (item.use === 'title') title = item.text
      if (item.use === 'footnote' && lastProcedure !== null) {
        footnotes.set(lastProcedure, [footnotes.get(lastProcedure) ?? '', item.text].join('\n').trim())
      }
      if (item.use === 'unplaced' || item.use === 'ignored') draftIndex = item.use === 'ignored' ? null : draftIndex
      paragraphs.push({ block: item.block, use: item.use, origin: item.origin, draftIndex })
      return
    }
    const { part } = item
    if (part.procedure === null) {
      if (part.use === 'ignored') return
      const draftIndex =
        part.chosenDraft ??
        (part.use === 'identity' || lastProcedure === null
          ? draftForPage(drafts, items, index)
          : (draftOfProcedure.get(lastProcedure) ?? current))
      draftOfPart[item.index] = draftIndex
      drafts[draftIndex]?.items.push(item)
      return
    }
    const letter = letterOf(part)
    const draftIndex: number =
      draftOfProcedure.get(part.procedure) ??
      inRange(part.chosenDraft, drafts) ??
      (letter === null ? undefined : letters.get(letter)) ??
      current
    if (letter !== null && !letters.has(letter)) letters.set(letter, draftIndex)
    draftOfProcedure.set(part.procedure, draftIndex)
    draftOfPart[item.index] = draftIndex
    const draft = drafts[draftIndex]
    if (draft !== undefined && part.rows.some(({ role }) => role === 'signature')) draft.items.push(item)
    if (draft !== undefined && part.rows.some(({ role }) => role === 'legend')) draft.hasLegend = true
    if (title !== null && !titles.has(part.procedure)) titles.set(part.procedure, title)
    title = null
    lastProcedure = part.procedure
  })
  const groups = drafts.map((draft, index): DraftGroup => {
    const procedures = [...draftOfProcedure].flatMap(([procedure, at]) => (at === index ? [procedure] : []))
    return { identity: readPage(draft), procedures, hasLegend: draft.hasLegend, hasEndSignature: endsSigned(draft) }
  })
  return { groups, paragraphs, draftOfPart, titles, footnotes }
}

type Item = ParagraphItem | PartItem

interface ParagraphItem {
  readonly kind: 'paragraph'
  readonly block: number
  readonly text: string
  readonly use: ParagraphUse
  readonly origin: ParagraphMapping['origin']
}

interface PartItem {
  readonly kind: 'part'
  readonly index: number
  readonly part: ReadPart
}

interface Draft {
  readonly items: Item[]
  readonly labels: Set<IdentityLabel>
  hasLegend: boolean
}

const newDraft = (): Draft => ({ items: [], labels: new Set(), hasLegend: false })

const inRange = (index: number | null, drafts: readonly Draft[]): number | undefined =>
  index !== null && index < drafts.length ? index : undefined

/** All blocks in reading order, each paragraph with its use. */
const classified = (
  document: SourceDocument,
  parts: readonly ReadPart[],
  chosen: ReadonlyMap<number, ParagraphUse>,
): readonly Item[] => {
  const items: Item[] = document.blocks.flatMap((block, index): readonly Item[] => {
    if (block.kind === 'paragraph') {
      return [{ kind: 'paragraph', block: index, text: block.text, use: 'identity', origin: 'read' }]
    }
    return parts.flatMap((part, at) => (part.part.block === index ? [{ kind: 'part', index: at, part } as const] : []))
  })
  const uses = usesOf(items)
  return items.map((item, index) => {
    if (item.kind === 'part') return item
    const set = chosen.get(item.block)
    return { ...item, use: set ?? uses[index] ?? 'unplaced', origin: set === undefined ? 'read' : 'set' }
  })
}

const isProcedure = (item: Item | undefined): boolean => item?.kind === 'part' && item.part.procedure !== null

const usesOf = (items: readonly Item[]): readonly ParagraphUse[] => {
  const uses: ParagraphUse[] = []
  let start = 0
  while (start < items.length) {
    let end = start
    while (end < items.length && !isProcedure(items[end])) end++
    const run = items.slice(start, end)
    uses.push(...usesInRun(run, start > 0, end < items.length), 'ignored')
    start = end + 1
  }
  return uses
}

/** The uses of the blocks between two procedures. Below a table stand legend, remarks and signature, above the next its page. */
const usesInRun = (run: readonly Item[], isBelowTable: boolean, isAboveTable: boolean): readonly ParagraphUse[] => {
  const page = run.findIndex((item) => labelsOf(item).length > 0)
  const tail = isBelowTable ? (page < 0 ? run : run.slice(0, page)) : []
  const signed = tail.findLastIndex((item) => item.kind === 'paragraph' && isSignatureText(item.text))
  return run.map((item, index): ParagraphUse => {
    if (item.kind === 'part') return 'ignored'
    if (isLegendText(item.text)) return 'legend'
    if (isAboveTable && index === run.length - 1 && !item.text.includes('\n') && isTableTitle(item.text)) return 'title'
    if (index >= tail.length) return 'identity'
    if (index <= signed) return 'signature'
    if (isFootnote(item.text)) return 'footnote'
    return page < 0 ? 'unplaced' : 'identity'
  })
}

const labelsOf = (item: Item): readonly IdentityLabel[] => {
  if (item.kind === 'paragraph') return item.text.split('\n').flatMap((line) => labelledText(line)?.label ?? [])
  const { part, use } = item.part
  if (use !== 'identity') return []
  const labels: IdentityLabel[] = []
  for (let row = part.firstRow; row < part.endRow; row++) {
    for (const { text } of part.grid.filled(row)) {
      const label = labelledText(text)?.label
      if (label !== undefined) labels.push(label)
    }
  }
  return labels
}

/** The draft whose identity page an item belongs to; a new one where its labels, or those that follow it, stand there already. */
const draftForPage = (drafts: Draft[], items: readonly Item[], index: number): number => {
  const current = drafts.at(-1)
  const item = items[index]
  if (current === undefined || item === undefined) return 0
  const before = items[index - 1]
  const begins = index === 0 || isProcedure(before) || (before?.kind === 'paragraph' && before.use !== 'identity')
  const own = labelsOf(item)
  const coming = begins && own.length === 0 ? comingLabels(items, index) : own
  const isNew = coming.some((label) => current.labels.has(label)) && current.items.length > 0
  const draft = isNew ? newDraft() : current
  if (isNew) drafts.push(draft)
  for (const label of own) draft.labels.add(label)
  return drafts.length - 1
}

/** The labels of the first labelled block from here on, up to the next procedure. */
const comingLabels = (items: readonly Item[], index: number): readonly IdentityLabel[] => {
  for (let at = index; at < items.length; at++) {
    const item = items[at]
    if (item === undefined || isProcedure(item)) return []
    const labels = labelsOf(item)
    if (labels.length > 0) return labels
  }
  return []
}

/** C of "C.2. Pelaksanaan": the letter that joins the parts of one document; null for other headings. */
const letterOf = ({ part, rows }: ReadPart): string | null => {
  const section = rows.find(({ role }) => role === 'section')
  if (section === undefined) return null
  const text = part.grid.filled(section.row)[0]?.text ?? ''
  return /^([A-Z]|[IVX]+)\.\s?\d/.exec(text)?.[1] ?? null
}

const endsSigned = ({ items }: Draft): boolean =>
  items.some((item) => (item.kind === 'paragraph' ? item.use === 'signature' : item.part.use !== 'identity'))

const readPage = ({ items }: Draft): ReadIdentity => {
  const collector = identityCollector()
  let reader = lineReader(collector)
  for (const item of items) {
    if (item.kind === 'paragraph') {
      const place = { block: item.block, cell: null }
      if (item.use === 'signature') collector.add('signature', item.text, place)
      else reader.read(item.text, place)
      continue
    }
    const { part, use } = item.part
    if (use === 'identity') readCells(part, collector)
    else addSignature(collector, item.part)
    // What goes on below a table does not belong to the box above it.
    reader = lineReader(collector)
  }
  return collector.finish()
}

const addSignature = (collector: IdentityCollector, { part, rows }: ReadPart): void => {
  for (const { row, role } of rows) {
    if (role !== 'signature') continue
    for (const { column, text } of part.grid.filled(row)) {
      collector.add('signature', text, { block: part.block, cell: { row, column } })
    }
  }
}
