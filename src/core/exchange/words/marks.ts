import type { Shape } from '../../draft/draft'
import { bareWords, onOneLine } from './bareWords'

/** A symbol that stands in a cell as a character, a figure or a word. */
export interface Mark {
  /** Null where the mark only says that the actor takes part. */
  readonly shape: Shape | null
  /** The words in the symbol. */
  readonly text: string
  /** Its place in the order of the row's symbols, where it says one. */
  readonly order: number | null
  /** Whether it says that the procedure ends here. */
  readonly isEnd: boolean
  /** Where its arrows lead, as far as the cell says so in words: "Ya \u2192 5, Tidak \u2192 2". */
  readonly exits: readonly Exit[]
}

/** An arrow that a cell tells in words. */
export interface Exit {
  readonly label: string
  /** Number of the step to which it leads. */
  readonly step: number
}

/** Words in a symbol are never longer, in characters. */
const LONGEST_WORDS = 30

/** More characters of symbols than this in one cell are an ornament. */
const MOST_MARKS = 12

const TERMINATORS = /[\u25cb\u25ef\u2b55\u26aa\u26ab\u2b2d\u2b2c\u{1f534}\u{1f535}]/u
const PROCESSES = /[\u25a1\u25a0\u25ad\u25ac\u25fb\u25fc\u2b1c\u2b1b\u25a2\u25af\u2610]/u
const DECISIONS = /[\u25c7\u25c6\u2b26\u2b25\u2662\u2666\u27e1\u2b16-\u2b19]/u
const CONNECTORS = /[\u25bd\u25bc\u2b20\u2b1f\u2302\u25b3\u25b2]/u
const PRESENCES = /[\u2713\u2714\u221a\u2611\u2612\u2717\u2718\u2715\u2716\u00d7\u25cf\u2022\u2022\u2605\u2b24*]/u
const ARROWS = /[\u2190-\u21ff\u27a1\u2794\u279c\u25ba\u25b6\u25c4\u25c0\u2500-\u257f|]/gu

/** What an actor's cell says. */
export interface ReadMarks {
  readonly marks: readonly Mark[]
  /** Whether the cell shows that the flow goes on on another page. */
  readonly hasConnector: boolean
}

/** Reads an actor's cell; null where its text is no symbol. An empty cell has no marks. */
export const readMarks = (text: string): ReadMarks | null => {
  const marks: Mark[] = []
  let hasConnector = false
  for (const line of text.split('\n')) {
    const read = readLine(line)
    if (read === null) return null
    marks.push(...read.marks)
    if (marks.length > MOST_MARKS) return null
    hasConnector ||= read.hasConnector
  }
  return { marks: joined(marks), hasConnector }
}

const readLine = (line: string): ReadMarks | null => {
  const colon = line.lastIndexOf(':')
  const exits = colon < 0 ? [] : exitsIn(line.slice(colon + 1))
  const trimmed = onOneLine((exits.length > 0 ? line.slice(0, colon) : line).replace(ARROWS, ' '))
  const marks: Mark[] = []
  let hasConnector = false
  let words = ''
  const endWords = (): boolean => {
    const said = words.trim()
    words = ''
    const last = marks.at(-1)
    const role = last?.text === '' ? roleOf(said) : null
    if (role !== null) marks[marks.length - 1] = { ...(last as Mark), isEnd: role === 'end' }
    const mark = role === null ? wordsMark(said) : null
    if (mark !== null) marks.push(mark)
    return said === '' || role !== null || mark !== null
  }
  for (const character of trimmed) {
    const shape = shapeOf(character)
    if (shape === undefined && !CONNECTORS.test(character)) {
      words += character
      continue
    }
    if (!endWords()) return null
    if (shape === undefined) hasConnector = true
    else marks.push({ ...PLAIN_MARK, shape })
  }
  if (!endWords()) return null
  const last = marks.at(-1)
  if (exits.length > 0 && last !== undefined) marks[marks.length - 1] = { ...last, exits }
  return { marks: joined(marks), hasConnector }
}

/** A mark that says only that the actor takes part. */
export const PLAIN_MARK: Mark = { shape: null, text: '', order: null, isEnd: false, exits: [] }

/** The arrows in "Ya \u2192 5, Tidak \u2192 2"; none where anything else stands there. */
const exitsIn = (text: string): readonly Exit[] => {
  const exits: Exit[] = []
  for (const part of text.split(',')) {
    const [label, step, more] = part.split('\u2192').map((side) => side.trim())
    if (label === undefined || step === undefined || more !== undefined || !/^\d{1,4}$/.test(step)) return []
    exits.push({ label, step: Number(step) })
  }
  return exits
}

/** What the name of a symbol behind its own character says; null for words that stand in it. */
const roleOf = (words: string): 'start' | 'end' | 'inner' | null => {
  const said = bareWords(words)
  if (/^(?:proses|process|keputusan|decision|kegiatan)$/.test(said)) return 'inner'
  if (/^(?:mulai|start|awal)$/.test(said)) return 'start'
  return saysEnd(words) ? 'end' : null
}

const shapeOf = (character: string): Shape | null | undefined => {
  if (TERMINATORS.test(character)) return 'terminator'
  if (PROCESSES.test(character)) return 'process'
  if (DECISIONS.test(character)) return 'decision'
  return PRESENCES.test(character) ? null : undefined
}

const wordsMark = (words: string): Mark | null => {
  if (words === '' || words.length > LONGEST_WORDS) return null
  if (/^[xv]$/i.test(words)) return PLAIN_MARK
  if (/^o$/i.test(words)) return { ...PLAIN_MARK, shape: 'terminator' }
  if (/^\(?\d{1,3}[.)]?$/.test(words)) return { ...PLAIN_MARK, order: Number(words.match(/\d+/)?.[0]) }
  if (!/\p{L}/u.test(words) || words.split(/\s+/).length > 4) return null
  if (/^(?:mulai|selesai|start|stop|end|akhir|awal|begin|finish)$/.test(bareWords(words))) {
    return { ...PLAIN_MARK, shape: 'terminator', text: words, isEnd: saysEnd(words) }
  }
  return { ...PLAIN_MARK, shape: words.endsWith('?') ? 'decision' : null, text: words }
}

/** Words beside a single mark stand in it: a diamond and "Setuju?" are one symbol. */
const joined = (marks: readonly Mark[]): readonly Mark[] => {
  const [first, second] = marks
  if (marks.length !== 2 || first === undefined || second === undefined) return marks
  if (first.text === '' && second.text === '') return marks
  if (first.text !== '' && second.text !== '') return marks
  const shape = first.text === '' ? (first.shape ?? second.shape) : (second.shape ?? first.shape)
  const exits = [...first.exits, ...second.exits]
  const isEnd = first.isEnd || second.isEnd
  return [{ shape, text: first.text || second.text, order: first.order ?? second.order, isEnd, exits }]
}

/** Whether a text can only be symbols: no words but those of a capsule, and those that ask. */
export const isSymbolText = (text: string): boolean => {
  const read = readMarks(text)
  return (
    read?.marks.every((mark) => mark.text === '' || mark.shape === 'terminator' || mark.text.endsWith('?')) ?? false
  )
}

/** Whether the words in a symbol say that the procedure ends here. */
export const saysEnd = (text: string): boolean => /^(?:selesai|stop|end|akhir|finish)$/.test(bareWords(text))
