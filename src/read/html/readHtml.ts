import { SOURCE_LIMITS, type SourceBlock, type SourceDocument } from '../../core/exchange/sourceTable'
import { placeCells, toTable } from '../grid'
import { createLosses, type Losses } from '../losses'
import { childrenNamed, descendantsNamed, type MarkupElement, type MarkupNode, parseHtml } from '../markup'
import { plainLines } from '../plainLines'
import { isBlock, isHidden, linesOf } from './htmlText'

/**
 * Reads HTML as Word, Excel, LibreOffice and Google Docs put it on the clipboard, and web pages alike: its tables as grids, and
 * what stands between them as paragraphs.
 */
export function readHtml(text: string): SourceDocument {
  const losses = createLosses()
  const blocks: SourceBlock[] = []
  const passage: MarkupNode[] = []
  const root = parseHtml(text)
  const tableHolders = findTableHolders(root)

  const endPassage = (): void => {
    const lines = plainLines(linesOf(passage, losses))
    passage.length = 0
    if (lines !== '') blocks.push({ kind: 'paragraph', text: lines })
  }

  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') passage.push(child)
      else if (isHidden(child)) passage.push(child)
      else if (child.name === 'table') {
        endPassage()
        const inner = frameContent(child, tableHolders)
        if (inner) walk(inner)
        else blocks.push(readTable(child, losses))
      } else if (tableHolders.has(child) || (isBlock(child) && !isList(child) && child.children.some(isBlockNode))) {
        walk(child)
      } else if (isBlock(child)) {
        endPassage()
        passage.push(child)
        endPassage()
      } else passage.push(child)
    }
    if (isBlock(element)) endPassage()
  }

  walk(root)
  endPassage()
  return {
    blocks: blocks.filter((block) => block.kind === 'paragraph' || block.rows.length > 0),
    losses: losses.list(),
  }
}

const isList = (element: MarkupElement): boolean => element.name === 'ol' || element.name === 'ul'

const isBlockNode = (node: MarkupNode): boolean => typeof node !== 'string' && isBlock(node)

/** The elements below which tables stand, found in one pass: asked element by element, deep markup would take its square. */
function findTableHolders(root: MarkupElement): ReadonlySet<MarkupElement> {
  const holders = new Set<MarkupElement>()
  const look = (element: MarkupElement): boolean => {
    let holds = false
    for (const child of element.children) {
      if (typeof child !== 'string' && (look(child) || child.name === 'table')) holds = true
    }
    if (holds) holders.add(element)
    return holds
  }
  look(root)
  return holders
}

/** The one cell of a table that only frames other tables; undefined for a table of its own right. */
function frameContent(table: MarkupElement, tableHolders: ReadonlySet<MarkupElement>): MarkupElement | undefined {
  const cells = rowsOf(table).flatMap(cellsOf)
  const [cell] = cells
  return cells.length === 1 && cell && tableHolders.has(cell) ? cell : undefined
}

function readTable(table: MarkupElement, losses: Losses): SourceBlock {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell) => {
      losses.add('nested-table', [...descendantsNamed(cell, 'table')].length)
      return {
        text: plainLines(linesOf(cell.children, losses)),
        rowSpan: spanOf(cell, 'rowspan', SOURCE_LIMITS.rows),
        columnSpan: spanOf(cell, 'colspan', SOURCE_LIMITS.columns),
      }
    }),
  )
  return toTable(null, placeCells(rows), { shapes: [], connectors: [] }, losses)
}

function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string' || isHidden(child)) return []
    if (child.name === 'tr') return [child]
    return ['thead', 'tbody', 'tfoot'].includes(child.name)
      ? childrenNamed(child, 'tr').filter((row) => !isHidden(row))
      : []
  })
}

const cellsOf = (row: MarkupElement): readonly MarkupElement[] =>
  row.children.filter(
    (child): child is MarkupElement =>
      typeof child !== 'string' && (child.name === 'td' || child.name === 'th') && !isHidden(child),
  )

function spanOf(cell: MarkupElement, name: string, most: number): number {
  const span = Number.parseInt(cell.attributes[name] ?? '', 10)
  return span >= 1 ? Math.min(span, most) : 1
}
