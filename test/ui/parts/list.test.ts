import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveItem, pasteLines, removeItem, splitItem, withoutEmptyItems } from '../../../src/ui/parts/list'

const someItems = fc.array(fc.string(), { minLength: 1, maxLength: 6 })

describe('edits of a list', () => {
  it('split an item at the cursor and drop what is selected', () => {
    expect(splitItem(['satu dua', 'tiga'], 0, 4, 5)).toEqual({ items: ['satu', 'dua', 'tiga'], focus: 1 })
  })

  it('undo a split by joining what it made', () => {
    fc.assert(
      fc.property(someItems, fc.nat(), fc.nat(), (items, place, at) => {
        const index = place % items.length
        const cursor = at % ((items[index]?.length ?? 0) + 1)
        const split = splitItem(items, index, cursor, cursor).items
        const joined = split.toSpliced(index, 2, `${split[index]}${split[index + 1]}`)
        expect(joined).toEqual(items)
      }),
      { seed: 36 },
    )
  })

  it('take an item away and go to the one above', () => {
    expect(removeItem(['a', 'b', 'c'], 1)).toEqual({ items: ['a', 'c'], focus: 0 })
    expect(removeItem(['a', 'b'], 0)).toEqual({ items: ['b'], focus: 0 })
  })

  it('move an item and keep all of them, and stay at the ends', () => {
    expect(moveItem(['a', 'b', 'c'], 0, 1)).toEqual({ items: ['b', 'a', 'c'], focus: 1 })
    expect(moveItem(['a', 'b', 'c'], 0, -1)).toEqual({ items: ['a', 'b', 'c'], focus: 0 })
    expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual({ items: ['a', 'b', 'c'], focus: 2 })
  })

  it('make items of pasted lines, whatever the line ends, without empty ones', () => {
    expect(pasteLines(['awal akhir'], 0, 5, 5, 'UU 1\r\n\r\n  UU 2\nUU 3\n')).toEqual({
      items: ['awal UU 1', 'UU 2', 'UU 3akhir'],
      focus: 2,
    })
  })

  it('paste a single line into the item itself, in place of the selection', () => {
    expect(pasteLines(['satu dua'], 0, 0, 4, 'tiga\n')).toEqual({ items: ['tiga dua'], focus: 0 })
  })

  it('drop items that say nothing, and give back the very list that has none', () => {
    const full = ['a', 'b']
    expect(withoutEmptyItems(full)).toBe(full)
    expect(withoutEmptyItems(['a', ' ', '', 'b'])).toEqual(['a', 'b'])
  })
})
