import type { SourceConnector, SourceDocument, SourceShape } from '../sourceTable'
import type { ReadPart } from '../tables/readTables'
import { onOneLine } from '../words/bareWords'

/** A drawn shape; `label` is a box that only holds the words of an exit, and stands by no arrow that could take them. */
export interface DrawnShape extends Omit<SourceShape, 'kind'> {
  readonly kind: SourceShape['kind'] | 'label'
}

/** The words beside the exits of a decision. */
const EXIT_WORDS = /^(?:ya|tidak|y|t|yes|no)$/i

/** The shapes drawn over the rows of a part, from top to bottom and left to right. */
export const drawnIn = (document: SourceDocument, { part }: ReadPart): readonly DrawnShape[] => {
  const block = document.blocks[part.block]
  if (block?.kind !== 'table') return []
  return block.shapes
    .filter(({ row }) => row >= part.firstRow && row < part.endRow)
    .map((shape): DrawnShape => {
      const text = onOneLine(shape.text)
      const isLabel = EXIT_WORDS.test(text) && (shape.kind === 'other' || shape.kind === 'process')
      return { ...shape, text, kind: isLabel ? 'label' : shape.kind }
    })
    .toSorted((one, other) => one.row - other.row || one.column - other.column)
}

/** A drawn arrow between two shapes that are symbols, by block and name of the shapes. */
export interface DrawnFlow {
  readonly from: string
  readonly to: string
  readonly head: SourceConnector['head']
  readonly isDashed: boolean
  readonly text: string
  /** Whether it was parted by a page break, so that its two ends had to be found. */
  readonly isJoined: boolean
}

/** The arrows of some tables, and the texts of lines that lead nowhere. */
export interface DrawnFlows {
  readonly flows: readonly DrawnFlow[]
  readonly loose: readonly { readonly block: number; readonly text: string }[]
}

/**
 * Reads the drawn arrows of a procedure's tables. Off-page connectors are no symbols: an arrow into one goes on with the next arrow
 * out of one, paired by their words, else in their order.
 */
export const drawnFlows = (document: SourceDocument, parts: readonly ReadPart[]): DrawnFlows => {
  const blocks = [...new Set(parts.map(({ part }) => part.block))]
  const flows: DrawnFlow[] = []
  const loose: { block: number; text: string }[] = []
  const into: (DrawnFlow & { readonly word: string })[] = []
  const out: (DrawnFlow & { readonly word: string })[] = []
  for (const index of blocks) {
    const block = document.blocks[index]
    if (block?.kind !== 'table') continue
    const shapes = new Map(block.shapes.map((shape) => [shape.id, shape]))
    for (const { fromShapeId, toShapeId, head, isDashed, text } of block.connectors) {
      const [from, to] = [shapes.get(fromShapeId ?? ''), shapes.get(toShapeId ?? '')]
      if (from === undefined || to === undefined) {
        if (text.trim() !== '') loose.push({ block: index, text: onOneLine(text) })
        continue
      }
      const named = { from: `${index}/${from.id}`, to: `${index}/${to.id}`, head, isDashed, text: onOneLine(text) }
      if (from.kind === 'connector' && to.kind === 'connector') continue
      if (to.kind === 'connector') into.push({ ...named, isJoined: true, word: onOneLine(to.text) })
      else if (from.kind === 'connector') out.push({ ...named, isJoined: true, word: onOneLine(from.text) })
      else flows.push({ ...named, isJoined: false })
    }
  }
  for (const { word, ...first } of into) {
    const match = out.findIndex((other) => other.word === word)
    const [second] = out.splice(Math.max(match, 0), 1)
    if (second !== undefined) flows.push({ ...first, to: second.to, text: first.text || second.text })
  }
  return { flows, loose }
}
