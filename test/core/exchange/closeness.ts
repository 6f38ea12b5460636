/**
 * When two texts say the same, for comparing what was read of a scanned source with what a drafter typed of it. Counted as the same:
 * - letters in another case and other white space, punctuation, list numbers and dashes: drafters set these as their table needs;
 * - up to one character in ten put in, left out or changed: the drafters mended slips of the scan ("mrenit", "Diaksanakan", a word cut
 *   at a cell's edge), which an importer must not.
 * Short texts allow less: below ten characters one slip is one too many.
 */
export const saysTheSame = (one: string, other: string): boolean => {
  const [left, right] = [bare(one), bare(other)]
  if (left === right) return true
  const longest = Math.max(left.length, right.length)
  return distance(left, right, Math.floor(longest / 10)) * 10 <= longest
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?:^|\n|\s)(?:\d{1,2}[.)]|-)\s/g, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Levenshtein's distance; more than `most` is given as `most` + 1. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1
      line.push(Math.min((before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + change))
    }
    if (Math.min(...line) > most) return most + 1
    before = line
  }
  return before[other.length] ?? 0
}
