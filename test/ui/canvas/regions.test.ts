import { describe, expect, it } from 'vitest'
import { NO_SELECTION } from '../../../src/core/edit/selection'
import { toggled } from '../../../src/ui/canvas/manySelection'
import { regionAt, selectionOf, sourceKey, sourcesOf } from '../../../src/ui/canvas/regions'
import { canvasDraft, canvasLayout } from './canvasDraft'

const draft = canvasDraft()
const layout = canvasLayout(draft)

describe('what lies under a point', () => {
  it('is the cell whose middle it is, not a region round it', () => {
    const cells = layout.regions.filter(({ source }) => source.kind === 'cell' || source.kind === 'row')
    for (const cell of cells) {
      const middle = { page: cell.page, x: cell.x + cell.w / 2, y: cell.y + cell.h / 2 }
      expect(sourceKey(regionAt(layout, middle)?.source ?? { kind: '', id: '' })).toBe(sourceKey(cell.source))
    }
  })

  it('is nothing outside of the paper', () => {
    expect(regionAt(layout, { page: 0, x: -5, y: -5 })).toBeNull()
  })
})

describe('the selection of a source', () => {
  it('shows that source as selected', () => {
    for (const { source } of layout.regions) {
      const selection = selectionOf(draft, source)
      if (selection.kind === 'none' || source.kind === 'actorGroup' || (source.kind === 'flow' && source.part)) continue
      expect(sourcesOf(selection).map(sourceKey)).toEqual([sourceKey(source)])
    }
  })

  it('of a group’s head is all lanes of the group', () => {
    expect(selectionOf(draft, { kind: 'actorGroup', id: 'a2' }).ids).toEqual(['a2', 'a3'])
  })

  it('of what is gone is nothing', () => {
    expect(selectionOf(draft, { kind: 'symbol', id: 'gone' })).toBe(NO_SELECTION)
  })
})

describe('adding to a selection', () => {
  const one = selectionOf(draft, { kind: 'symbol', id: 's1' })
  const two = selectionOf(draft, { kind: 'symbol', id: 's2' })

  it('adds an entity of the same kind and takes it away again', () => {
    const both = toggled(one, two)
    expect(both.ids).toEqual(['s1', 's2'])
    expect(toggled(both, one).ids).toEqual(['s2'])
    expect(toggled(two, two)).toBe(NO_SELECTION)
  })

  it('begins anew with an entity of another kind', () => {
    const row = selectionOf(draft, { kind: 'row', id: 'r1', part: 'number' })
    expect(toggled(one, row)).toBe(row)
  })
})
