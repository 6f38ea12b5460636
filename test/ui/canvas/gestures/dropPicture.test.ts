import { describe, expect, it } from 'vitest'
import { createFlow } from '../../../../src/core/draft/create'
import { apply } from '../../../../src/core/edit/apply'
import { NO_SELECTION } from '../../../../src/core/edit/selection'
import { type DropPayload, findDropTarget } from '../../../../src/editor/drop/dropTarget'
import { borderAt } from '../../../../src/ui/canvas/gestures/borders'
import { dropPicture } from '../../../../src/ui/canvas/gestures/dropPicture'
import { firstPlace, placingGrid } from '../../../../src/ui/canvas/gestures/placing'
import { regionsByKey } from '../../../../src/ui/canvas/regions'
import { stackSheets, toCanvasBox } from '../../../../src/ui/canvas/sheets'
import { canvasDraft, canvasLayout } from '../canvasDraft'

const draft = canvasDraft()
const layout = canvasLayout(draft)
const sheets = stackSheets(layout.pages)
const region = (key: string) => {
  const found = regionsByKey(layout).get(key)
  if (!found) throw new Error(`no region ${key}`)
  return found
}
const middleOf = (key: string) => {
  const { page, x, y, w, h } = region(key)
  return { page, x: x + w / 2, y: y + h / 2 }
}
const picture = (payload: DropPayload, key: string) =>
  dropPicture(draft, layout, sheets, payload, findDropTarget(draft, layout, payload, middleOf(key)))

describe('what a drop would do, before it happens', () => {
  it('shows a dragged symbol in its size in the middle of its new lane, its arrows leading to it', () => {
    const shown = picture({ kind: 'symbol', symbolId: 's2' }, 'cell:r3:a3')
    const cell = region('cell:r3:a3')
    const symbol = region('symbol:s2')
    const sheet = sheets[cell.page]
    if (!sheet || !shown.ghost) throw new Error('no ghost')
    const box = toCanvasBox(sheet, cell)
    expect(shown.ghost.shape).toBe('decision')
    expect(shown.ghost.box.w).toBeCloseTo(symbol.w * 4)
    expect(shown.ghost.box.x + shown.ghost.box.w / 2).toBeCloseTo(box.x + box.w / 2)
    expect(shown.links).toHaveLength(2)
    expect(shown.bands).toHaveLength(2)
  })

  it('leads one line to a symbol that several arrows lead to', () => {
    const twice = apply(draft, {
      kind: 'addFlow',
      procedureId: 'p1',
      flow: createFlow({ id: 'f9', from: 's2', to: 's3', label: 'Tidak' }),
    })
    if (!twice.ok) throw new Error(twice.failure.code)
    const payload: DropPayload = { kind: 'symbol', symbolId: 's2' }
    const target = findDropTarget(twice.value, layout, payload, middleOf('cell:r3:a3'))
    expect(dropPicture(twice.value, layout, sheets, payload, target).links).toHaveLength(2)
  })

  it('shows where among the symbols of a cell a new one would stand', () => {
    const cell = region('cell:r4:a1')
    const payload: DropPayload = { kind: 'newSymbol', shape: 'process' }
    const at = { page: cell.page, x: cell.x + cell.w / 2, y: cell.y + cell.h * 0.8 }
    const target = findDropTarget(draft, layout, payload, at)
    const { ghost } = dropPicture(draft, layout, sheets, payload, target)
    const sheet = sheets[cell.page]
    if (!sheet || !ghost) throw new Error('no ghost')
    expect(ghost.box.y + ghost.box.h / 2).toBeGreaterThan(toCanvasBox(sheet, cell).y + (cell.h / 2) * 4)
  })

  it('shows a line over the whole table where a row would be put in', () => {
    const shown = picture({ kind: 'rows', rowIds: ['r4'] }, 'row:r1:activity')
    const number = region('row:r1:number')
    const sheet = sheets[number.page]
    if (!sheet || !shown.line) throw new Error('no line')
    expect(shown.line.from.x).toBeCloseTo(toCanvasBox(sheet, number).x)
    expect(shown.line.from.y).toBe(shown.line.to.y)
    expect(shown.ghost).toBeNull()
  })

  it('shows an upright line through the heads where a lane would be put in', () => {
    const shown = picture({ kind: 'newActor' }, 'cell:r2:a1')
    const head = region('actor:a1')
    const sheet = sheets[head.page]
    if (!sheet || !shown.line) throw new Error('no line')
    expect(shown.line.from.x).toBe(shown.line.to.x)
    expect(shown.line.from.y).toBeLessThanOrEqual(toCanvasBox(sheet, head).y + 0.001)
  })

  it('shows nothing for a refused drop', () => {
    expect(picture({ kind: 'symbol', symbolId: 's1' }, 'row:r0:section')).toMatchObject({ ghost: null, line: null })
  })
})

describe('placing by keys', () => {
  it('offers every lane of every row and every row border, and every lane border for a lane', () => {
    const rows = placingGrid(layout, { kind: 'newSymbol', shape: 'process' })
    expect(rows).toHaveLength(2 * 5 + 1)
    expect(rows.every((row) => row.length === 3)).toBe(true)
    expect(placingGrid(layout, { kind: 'newActor' }).map((row) => row.length)).toEqual([4])
  })

  it('begins right below the selected symbol, in its lane', () => {
    const grid = placingGrid(layout, { kind: 'newSymbol', shape: 'process' })
    const place = firstPlace(layout, grid, { procedureId: 'p1', kind: 'symbols', ids: ['s2'] })
    const point = grid[place.row]?.[place.column]
    if (!point) throw new Error('no place')
    expect(findDropTarget(draft, layout, { kind: 'newSymbol', shape: 'process' }, point)).toMatchObject({
      kind: 'rowGap',
      index: 3,
      actorId: 'a2',
    })
    expect(firstPlace(layout, grid, NO_SELECTION).row).toBe(grid.length - 1)
  })
})

describe('the border under the pointer', () => {
  it('is a row’s beside the numbers and a lane’s in the heads, and none in the middle of a cell', () => {
    const number = region('row:r2:number')
    expect(borderAt(draft, layout, { page: number.page, x: number.x - 2, y: number.y + 0.5 })).toMatchObject({
      kind: 'row',
      index: 2,
    })
    const head = region('actor:a2')
    expect(borderAt(draft, layout, { page: head.page, x: head.x + 1, y: head.y + 1 })).toMatchObject({
      kind: 'lane',
      index: 1,
    })
    expect(borderAt(draft, layout, middleOf('cell:r2:a2'))).toBeNull()
  })
})
