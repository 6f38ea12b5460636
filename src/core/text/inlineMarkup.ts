/**
 * The one markup that texts carry: `*italic*`, `**bold**`, `***both***`, nested, also inside a word; `\*` is a star and so is
 * a star that nothing closes. A line break is a line break. A run of stars opens only before, and closes only after, a
 * character that is not white space, and runs pair as emphasis does in CommonMark 0.31 (section 6.2, without its rules
 * about punctuation).
 */
import type { FontFace } from '../page/item'

/** A stretch of text in one face. */
export interface StyledSpan {
  readonly text: string
  readonly face: FontFace
}

/** Splits a text into spans of one face; the markup's stars and backslashes are gone. Empty text gives no spans. */
export function parseInlineMarkup(text: string): StyledSpan[] {
  if (!text.includes('*')) return text === '' ? [] : [{ text, face: 'regular' }]
  const pieces = splitAtStars(text)
  pairStars(pieces)
  return joinPieces(pieces)
}

/** The text as it reads, without markup. */
export function plainText(text: string): string {
  return parseInlineMarkup(text)
    .map((span) => span.text)
    .join('')
}

/** A text as it reads, and where each of its characters stands in the text as it is written. */
export interface PlacedText {
  readonly plain: string
  /** Index into the written text for every UTF-16 unit of `plain`. */
  readonly places: readonly number[]
}

/** The text as it reads, without markup, with the place of every character in the text with markup. */
export function placedText(text: string): PlacedText {
  if (!text.includes('*')) return { plain: text, places: Array.from({ length: text.length }, (_, index) => index) }
  const pieces = splitAtStars(text)
  pairStars(pieces)
  let plain = ''
  const places: number[] = []
  for (const piece of pieces) {
    if (piece.kind === 'stars') {
      const closing = piece.closed.italic + 2 * piece.closed.bold
      for (let star = 0; star < piece.unpaired; star++) places.push(piece.at + closing + star)
      plain += '*'.repeat(piece.unpaired)
      continue
    }
    for (let index = piece.at; places.length < plain.length + piece.text.length; index++) {
      places.push(index)
      if (text.startsWith('\\*', index)) index++
    }
    plain += piece.text
  }
  return { plain, places }
}

/** Words, or a run of stars of which some may turn out to be markup. */
type Piece = Words | Stars

interface Words {
  readonly kind: 'words'
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
}

interface Stars {
  readonly kind: 'stars'
  /** Where it begins in the text. */
  readonly at: number
  /** Where the run stands among the pieces. */
  readonly order: number
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
  /** Stars that no partner has taken; they are printed. */
  unpaired: number
  readonly closed: Emphasis
  readonly opened: Emphasis
}

/** How many stretches of each kind. */
interface Emphasis {
  italic: number
  bold: number
}

function splitAtStars(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(/((?:\\\*|[^*])+)|\*+/g)) {
    const [whole, words] = match
    if (words !== undefined) {
      pieces.push({ kind: 'words', at: match.index, text: words.replaceAll('\\*', '*') })
      continue
    }
    pieces.push({
      kind: 'stars',
      at: match.index,
      order: pieces.length,
      length: whole.length,
      canOpen: /\S/.test(text[match.index + whole.length] ?? ''),
      canClose: /\S/.test(text[match.index - 1] ?? ''),
      unpaired: whole.length,
      closed: { italic: 0, bold: 0 },
      opened: { italic: 0, bold: 0 },
    })
  }
  return pieces
}

function pairStars(pieces: readonly Piece[]): void {
  const openers: Stars[] = []
  /** The piece from which a closer of this sort has searched in vain, so that no search is made twice. */
  const searched = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind === 'words') continue
    if (piece.canClose) pairBackwards(piece, openers, searched)
    if (piece.canOpen && piece.unpaired > 0) openers.push(piece)
  }
}

function pairBackwards(closer: Stars, openers: Stars[], searched: Map<string, number>): void {
  const sort = `${closer.canOpen} ${closer.length % 3}`
  const floor = searched.get(sort) ?? -1
  for (let index = openers.length - 1; index >= 0 && closer.unpaired > 0; ) {
    const opener = openers[index]
    if (!opener || opener.order < floor) break
    if (!canPair(opener, closer)) {
      index--
      continue
    }
    const taken = opener.unpaired >= 2 && closer.unpaired >= 2 ? 2 : 1
    const kind = taken === 2 ? 'bold' : 'italic'
    opener.unpaired -= taken
    closer.unpaired -= taken
    opener.opened[kind]++
    closer.closed[kind]++
    if (opener.unpaired === 0) index--
    openers.length = index + 1
  }
  if (closer.unpaired > 0) searched.set(sort, closer.order)
}

/** CommonMark's rule of three: it keeps `*a**b**c*` one italic stretch with bold inside. */
function canPair(opener: Stars, closer: Stars): boolean {
  const eitherFacesBothWays = opener.canClose || closer.canOpen
  if (!eitherFacesBothWays || (opener.length + closer.length) % 3 !== 0) return true
  return opener.length % 3 === 0 && closer.length % 3 === 0
}

function joinPieces(pieces: readonly Piece[]): StyledSpan[] {
  const spans: StyledSpan[] = []
  let italic = 0
  let bold = 0
  const write = (text: string) => {
    if (text === '') return
    const face = faceOf(italic > 0, bold > 0)
    const last = spans.at(-1)
    if (last?.face === face) spans[spans.length - 1] = { text: last.text + text, face }
    else spans.push({ text, face })
  }
  for (const piece of pieces) {
    if (piece.kind === 'words') {
      write(piece.text)
      continue
    }
    italic -= piece.closed.italic
    bold -= piece.closed.bold
    write('*'.repeat(piece.unpaired))
    italic += piece.opened.italic
    bold += piece.opened.bold
  }
  return spans
}

function faceOf(italic: boolean, bold: boolean): FontFace {
  if (italic && bold) return 'boldItalic'
  if (italic) return 'italic'
  return bold ? 'bold' : 'regular'
}
