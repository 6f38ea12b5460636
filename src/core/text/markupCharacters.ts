import type { FontFace } from '../page/item'
import { parseInlineMarkup, placedText, type StyledSpan } from './inlineMarkup'

/** Texts with markup as characters with faces, which can be cut and put together, and back to texts. */

/** A character and how it looks. */
export interface Character {
  readonly character: string
  readonly face: FontFace
}

/** The characters of a text as it reads. */
export const charactersOf = (text: string): readonly Character[] =>
  parseInlineMarkup(text).flatMap(({ text: words, face }) => words.split('').map((character) => ({ character, face })))

/** White space looks the same in every face. */
export const isSameLook = (one: readonly Character[], other: readonly Character[]): boolean =>
  one.length === other.length &&
  one.every(({ character, face }, index) => {
    const twin = other[index]
    return twin?.character === character && (/\s/.test(character) || twin.face === face)
  })

/** Words as they are written so that they are no markup. */
export const escaped = (words: string): string => words.replaceAll('*', '\\*')

const STARS: Readonly<Record<FontFace, string>> = { regular: '', italic: '*', bold: '**', boldItalic: '***' }

/** Writes characters with markup of their own, white space outside of it. */
export const writeCharacters = (characters: readonly Character[]): string => {
  const spans: StyledSpan[] = []
  for (const { character, face } of characters) {
    const last = spans.at(-1)
    if (last?.face === face) spans[spans.length - 1] = { face, text: last.text + character }
    else spans.push({ text: character, face })
  }
  return spans
    .map(({ text, face }) => {
      const [before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)?.slice(1) ?? []
      return core === '' ? text : `${before}${STARS[face]}${escaped(core)}${STARS[face]}${after}`
    })
    .join('')
}

/** Cuts a text in two at an index of the text as it is written; each half keeps the faces of its characters. */
export const splitMarkup = (text: string, at: number): readonly [string, string] => {
  if (!text.includes('*')) return [text.slice(0, at), text.slice(at)]
  const first = placedText(text).places.filter((place) => place < at).length
  const characters = charactersOf(text)
  return [writeCharacters(characters.slice(0, first)), writeCharacters(characters.slice(first))]
}
