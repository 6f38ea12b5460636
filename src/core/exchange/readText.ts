import { plainText } from '../draft/plainText'
import { SOURCE_LIMITS, type SourceBlock, type SourceCell, type SourceDocument } from './sourceTable'

/**
 * Reads plain text: runs of lines with tabs, or with bars between their cells, are tables; all else is paragraphs, parted by empty
 * lines. Tags and emphasis marks that stand in the text are dropped. Cells that a merged cell covers cannot be told from empty
 * cells here and are given as empty.
 */
export const readText = (text: string): SourceDocument => {
  const blocks: SourceBlock[] = []
  let lost = 0
  for (const run of runsOf(linesOf(plainText(text.startsWith('\ufeff') ? text.slice(1) : text)))) {
    if (run.kind === 'paragraph') {
      const paragraph = run.lines.map(withoutMarkup).join('\n').trim()
      if (paragraph !== '') blocks.push({ kind: 'paragraph', text: paragraph })
      continue
    }
    const rows = run.lines.map((line) => cellsOf(line, run.kind)).filter((cells) => !isRule(cells))
    lost += Math.max(rows.length - SOURCE_LIMITS.rows, 0)
    lost += rows.reduce((sum, cells) => sum + Math.max(cells.length - SOURCE_LIMITS.columns, 0), 0)
    blocks.push(gridOf(rows.slice(0, SOURCE_LIMITS.rows).map((cells) => cells.slice(0, SOURCE_LIMITS.columns))))
  }
  return { blocks, losses: lost === 0 ? [] : [{ code: 'beyond-limit', count: lost }] }
}

/** The lines of a text; a line break inside a quoted cell, as spreadsheets write it, does not end a line. */
const linesOf = (text: string): readonly string[] => {
  const lines: string[] = []
  let start = 0
  let index = 0
  let isCellStart = true
  while (index < text.length) {
    const character = text[index]
    if (character === '"' && isCellStart) {
      const end = quotedEnd(text, index)
      index = end ?? index + 1
      isCellStart = false
      continue
    }
    isCellStart = character === '\t' || character === '\n'
    if (character === '\n') {
      lines.push(text.slice(start, index))
      start = index + 1
    }
    index++
  }
  lines.push(text.slice(start))
  return lines
}

/** Where a quoted cell ends that begins at a place: after its closing quote; null where the quote is only a character. */
const quotedEnd = (text: string, start: number): number | null => {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1]
    if (next === '"') {
      at++
      continue
    }
    return next === undefined || next === '\t' || next === '\n' ? at + 1 : null
  }
  return null
}

interface Run {
  readonly kind: 'paragraph' | 'tabs' | 'bars'
  readonly lines: string[]
}

/**
 * Parts the lines into runs of one kind. A line without a separator that stands between two lines of one table is a row of it with
 * a single cell; an empty line ends a run.
 */
const runsOf = (lines: readonly string[]): readonly Run[] => {
  const kinds = lines.map(kindOf)
  const runs: Run[] = []
  let last: Run | null = null
  lines.forEach((line, index) => {
    let kind = kinds[index] ?? null
    if (kind === null) {
      last = null
      return
    }
    const before: Run | null = last
    if (kind === 'paragraph' && before !== null && before.kind !== 'paragraph' && kinds[index + 1] === before.kind) {
      kind = before.kind
    }
    if (before !== null && before.kind === kind) before.lines.push(line)
    else {
      last = { kind, lines: [line] }
      runs.push(last)
    }
  })
  return runs.map((run) => (run.kind === 'bars' && isSentence(run.lines) ? { ...run, kind: 'paragraph' } : run))
}

/** A single line with a single bar is a sentence. */
const isSentence = (lines: readonly string[]): boolean => lines.length === 1 && lines[0]?.split('|').length === 2

const kindOf = (line: string): Run['kind'] | null => {
  if (line.includes('\t')) return 'tabs'
  if (line.trim() === '') return null
  return line.includes('|') ? 'bars' : 'paragraph'
}

const cellsOf = (line: string, kind: Run['kind']): readonly string[] => {
  const cells = kind === 'tabs' ? line.split('\t') : line.trim().replace(/^\|/, '').split('|')
  return cells.map((cell) => withoutMarkup(unquoted(cell.trim())))
}

const unquoted = (cell: string): string =>
  cell.length >= 2 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell

/** A row of dashes, which draws the line under a head. */
const isRule = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^:?-{3,}:?$/.test(cell)) && cells.every((cell) => /^(:?-{3,}:?)?$/.test(cell))

const gridOf = (rows: readonly (readonly string[])[]): SourceBlock => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1)
  return {
    kind: 'table',
    name: null,
    rows: rows.map((cells) => Array.from({ length: width }, (_, column): SourceCell => cellOf(cells[column] ?? ''))),
    shapes: [],
    connectors: [],
  }
}

const cellOf = (text: string): SourceCell => ({ text, rowSpan: 1, columnSpan: 1 })

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

/** Takes tags, entities and bold marks out of a text; tags that begin a line become one. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<\/?(?:p|div|span|ol|ul|li|b|strong|i|em|u|s|sub|sup|font|a)\b[^<>]*>/gi, '')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
