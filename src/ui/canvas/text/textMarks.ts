/** A text with the part of it that is selected. */
export interface MarkedText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Puts stars round the selected part (one: italic, two: bold), or takes them away where they already stand. Pure. */
export const toggleStars = ({ text, start, end }: MarkedText, stars: '*' | '**'): MarkedText => {
  const before = text.slice(0, start)
  const inside = text.slice(start, end)
  const after = text.slice(end)
  if (isWrapped(before, after, stars)) {
    const shift = stars.length
    return { text: before.slice(0, -shift) + inside + after.slice(shift), start: start - shift, end: end - shift }
  }
  return { text: before + stars + inside + stars + after, start: start + stars.length, end: end + stars.length }
}

const isWrapped = (before: string, after: string, stars: '*' | '**'): boolean => {
  const count = Math.min(/\**$/.exec(before)?.[0].length ?? 0, /^\**/.exec(after)?.[0].length ?? 0)
  return stars === '**' ? count >= 2 : count === 1 || count >= 3
}
