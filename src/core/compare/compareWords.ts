/** A piece of a text beside its earlier version. */
export interface WordPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Longest texts that are compared word by word, as the product of their word counts; longer ones change as a whole. */
const MOST_PAIRS = 1_000_000

/** What was added to a text and removed from it, word by word; spaces belong to the word before them, unless both words have the same. */
export const compareWords = (before: string, after: string): readonly WordPart[] => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  if (old.length * fresh.length > MOST_PAIRS) return joined([part('removed', before), part('added', after)])
  const parts: WordPart[] = []
  for (const [oldIndex, freshIndex] of alignment(old, fresh)) {
    if (freshIndex === null) parts.push(part('removed', old[oldIndex ?? 0] ?? ''))
    else parts.push(part(oldIndex === null ? 'added' : 'same', fresh[freshIndex] ?? ''))
  }
  return joined(withSharedSpace(joined(parts)))
}

const part = (kind: WordPart['kind'], text: string): WordPart => ({ kind, text })

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? []

const isSameWord = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim()

/** Pairs of indexes that read both lists in order; null where one list has no part in it. The longest common part is paired. */
const alignment = (
  old: readonly string[],
  fresh: readonly string[],
): readonly (readonly [number | null, number | null])[] => {
  const width = fresh.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      lengths[row * width + column] = isSameWord(old[row], fresh[column])
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  const pairs: (readonly [number | null, number | null])[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < fresh.length) {
    const areBoth = row < old.length && column < fresh.length
    if (areBoth && isSameWord(old[row], fresh[column])) pairs.push([row++, column++])
    else if (column === fresh.length || (areBoth && lengthAt(row + 1, column) >= lengthAt(row, column + 1)))
      pairs.push([row++, null])
    else pairs.push([null, column++])
  }
  return pairs
}

/** What replaces words and what they had behind them is often one space or line break: it did not change. */
const withSharedSpace = (parts: readonly WordPart[]): readonly WordPart[] =>
  parts.flatMap((each, index) => {
    const [earlier, later] = [parts[index - 1], parts[index + 1]]
    const space = /\s*$/.exec(each.text)?.[0] ?? ''
    const isShared = (other: WordPart | undefined) => /\s*$/.exec(other?.text ?? '')?.[0] === space
    const word = part(each.kind, each.text.slice(0, each.text.length - space.length))
    if (each.kind === 'removed' && later?.kind === 'added' && isShared(later)) return [word]
    if (each.kind === 'added' && earlier?.kind === 'removed' && isShared(earlier)) return [word, part('same', space)]
    return [each]
  })

/** Neighbours of one kind become one part. */
const joined = (parts: readonly WordPart[]): readonly WordPart[] => {
  const result: WordPart[] = []
  for (const { kind, text } of parts) {
    const last = result.at(-1)
    if (text === '') continue
    if (last?.kind === kind) result[result.length - 1] = part(kind, last.text + text)
    else result.push(part(kind, text))
  }
  return result
}
