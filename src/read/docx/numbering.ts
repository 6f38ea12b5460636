import { childAt, childrenNamed, type MarkupElement } from '../markup'

/** Writes out the numbers of numbered paragraphs, which a document keeps apart from its text. */
export interface Numbering {
  /** The number in front of a paragraph with this list and level, such as `2.` or `-`; counts on with every call. */
  next(listId: string, level: number): string
}

interface Level {
  readonly form: string
  /** Such as `%1.` or `%1.%2`. */
  readonly pattern: string
  readonly start: number
}

/** Reads the lists of a document (`w:numbering`); without any, paragraphs have no numbers. */
export function readNumbering(root: MarkupElement | undefined): Numbering {
  const patterns = new Map(
    childrenNamed(root, 'abstractNum').map((list) => [list.attributes.abstractNumId ?? '', readLevels(list)]),
  )
  const levelsOf = new Map(
    childrenNamed(root, 'num').map((list) => [
      list.attributes.numId ?? '',
      patterns.get(childAt(list, 'abstractNumId')?.attributes.val ?? '') ?? [],
    ]),
  )
  const counters = new Map<string, number[]>()
  return {
    next(listId, level) {
      const levels = levelsOf.get(listId) ?? []
      const own = levels[level]
      if (!own || own.form === 'none') return ''
      const counts = counters.get(listId) ?? []
      counts.length = Math.min(counts.length, level + 1)
      counts[level] = counts[level] === undefined ? own.start : counts[level] + 1
      counters.set(listId, counts)
      if (own.form === 'bullet') return '-'
      return own.pattern.replace(/%(\d)/g, (_, digit: string) => {
        const index = Number(digit) - 1
        return numeral(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.form ?? 'decimal')
      })
    },
  }
}

const readLevels = (list: MarkupElement): readonly Level[] =>
  childrenNamed(list, 'lvl').map((level) => ({
    form: childAt(level, 'numFmt')?.attributes.val ?? 'decimal',
    pattern: childAt(level, 'lvlText')?.attributes.val ?? '',
    start: Number(childAt(level, 'start')?.attributes.val ?? 1),
  }))

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function numeral(number: number, form: string): string {
  if (form === 'lowerLetter' || form === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
    return form === 'upperLetter' ? letter.toUpperCase() : letter
  }
  if (form === 'lowerRoman' || form === 'upperRoman') {
    let rest = Math.min(number, 400)
    let roman = ''
    for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) roman += sign
    return form === 'upperRoman' ? roman.toUpperCase() : roman
  }
  return form === 'decimalZero' ? String(number).padStart(2, '0') : String(number)
}
