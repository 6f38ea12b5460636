/** Edits of a list, as the list field makes them. Each gives a new list and the item that the cursor goes to. */
export interface ListEdit<Item extends string = string> {
  readonly items: readonly Item[]
  readonly focus: number
}

/** Splits an item at the cursor, as Enter does; what is selected goes away. */
export const splitItem = (items: readonly string[], index: number, start: number, end: number): ListEdit => {
  const text = items[index] ?? ''
  return { items: items.toSpliced(index, 1, text.slice(0, start), text.slice(end)), focus: index + 1 }
}

/** Takes an item away, as Backspace in an empty one does. */
export const removeItem = (items: readonly string[], index: number): ListEdit => ({
  items: items.toSpliced(index, 1),
  focus: Math.max(0, index - 1),
})

/** Moves an item up or down; at the end of the list it stays. */
export const moveItem = <Item extends string>(items: readonly Item[], index: number, by: -1 | 1): ListEdit<Item> => {
  const target = index + by
  const item = items[index]
  if (item === undefined || target < 0 || target >= items.length) return { items, focus: index }
  return { items: items.toSpliced(index, 1).toSpliced(target, 0, item), focus: target }
}

/** Puts pasted lines in place of the selection: each line but the first begins an item of its own. */
export const pasteLines = (
  items: readonly string[],
  index: number,
  start: number,
  end: number,
  pasted: string,
): ListEdit => {
  const text = items[index] ?? ''
  const lines = pasted
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [first = '', ...rest] = lines
  const last = rest.pop()
  if (last === undefined) {
    return { items: items.toSpliced(index, 1, text.slice(0, start) + first + text.slice(end)), focus: index }
  }
  const pieces = [text.slice(0, start) + first, ...rest, last + text.slice(end)]
  return { items: items.toSpliced(index, 1, ...pieces), focus: index + pieces.length - 1 }
}

/** The list without items that say nothing; the very same list when there are none. */
export const withoutEmptyItems = (items: readonly string[]): readonly string[] =>
  items.every((item) => item.trim() !== '') ? items : items.filter((item) => item.trim() !== '')
