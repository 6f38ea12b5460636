import { placedText } from './inlineMarkup'
import { type Character, charactersOf, escaped, isSameLook, writeCharacters } from './markupCharacters'

/** A stretch of a text as it reads, without markup, in UTF-16 units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * Puts words in place of stretches of a text, which must not overlap and stand in their order. What is put in gets the face of the
 * first character that it replaces and is no markup itself; all else keeps its face.
 */
export const replaceInMarkup = (text: string, ranges: readonly TextRange[], words: string): string => {
  if (!text.includes('*') && !words.includes('*')) return replaceRanges(text, ranges, words)
  const expected = replacedCharacters(text, ranges, words)
  const candidates = [replacedInPlace(text, ranges, words), writeCharacters(expected)]
  const fitting = candidates.find((candidate) => isSameLook(charactersOf(candidate), expected))
  return fitting ?? escaped(expected.map(({ character }) => character).join(''))
}

const replaceRanges = (text: string, ranges: readonly TextRange[], words: string): string => {
  let result = ''
  let done = 0
  for (const { start, end } of ranges) {
    result += text.slice(done, start) + words
    done = end
  }
  return result + text.slice(done)
}

/** Changes the written text only where the words stand, and leaves every star in between. */
const replacedInPlace = (text: string, ranges: readonly TextRange[], words: string): string => {
  const { places } = placedText(text)
  const dropped = new Set<number>()
  const begun = new Set<number>()
  for (const { start, end } of ranges) {
    for (let index = start; index < end; index++) {
      const place = places[index] ?? text.length
      dropped.add(place)
      if (text.startsWith('\\*', place)) dropped.add(place + 1)
    }
    begun.add(places[start] ?? text.length)
  }
  let result = ''
  for (let place = 0; place < text.length; place++) {
    if (begun.has(place)) result += escaped(words)
    if (!dropped.has(place)) result += text[place]
  }
  return result
}

const replacedCharacters = (text: string, ranges: readonly TextRange[], words: string): readonly Character[] => {
  const characters = charactersOf(text)
  let done = 0
  const result = ranges.flatMap(({ start, end }) => {
    const face = characters[start]?.face ?? 'regular'
    const before = characters.slice(done, start)
    done = end
    return [...before, ...words.split('').map((character) => ({ character, face }))]
  })
  return [...result, ...characters.slice(done)]
}
