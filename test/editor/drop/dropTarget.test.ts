import { describe, expect, it } from 'vitest'
import { createActor, createProcedure, createStepRow } from '../../../src/core/draft/create'
import { LIMITS } from '../../../src/core/draft/limits'
import { type DropPayload, type DropPoint, type DropTarget, findDropTarget } from '../../../src/editor/drop/dropTarget'
import { LANE_W, LANES_X, plainLayout, pointAt, ROW_H, ROWS_Y } from '../plainLayout'
import { draftWith, sampleProcedure } from './dropDrafts'

const draft = draftWith(sampleProcedure())
const NEW_SYMBOL: DropPayload = { kind: 'newSymbol', shape: 'process' }

const find = (payload: DropPayload, point: DropPoint, given = draft): DropTarget =>
  findDropTarget(given, plainLayout(given), payload, point)

const refused = (reason: string) => ({ kind: 'refused', reason })

describe('where a new symbol would go', () => {
  it('joins the row in the lane under the pointer', () => {
    expect(find(NEW_SYMBOL, pointAt(1.5, 1.5))).toEqual({
      kind: 'cell',
      page: 1,
      procedureId: 'p1',
      rowId: 'r1',
      actorId: 'a2',
      index: 1,
      box: { x: LANES_X + LANE_W, y: ROWS_Y + ROW_H, w: LANE_W, h: ROW_H },
    })
  })

  it('belongs to the right of two lanes on the very line between them', () => {
    expect(find(NEW_SYMBOL, pointAt(1.5, 1))).toMatchObject({ kind: 'cell', actorId: 'a2' })
  })

  it('becomes a step of its own near a row border, from either side of it', () => {
    const gap = { kind: 'rowGap', procedureId: 'p1', index: 2, actorId: 'a3' }
    expect(find(NEW_SYMBOL, pointAt(1.9, 2.5))).toMatchObject(gap)
    expect(find(NEW_SYMBOL, pointAt(2.1, 2.5))).toMatchObject({ ...gap, line: { y: ROWS_Y + 2 * ROW_H } })
  })

  it('needs the pointer within three millimetres of the border', () => {
    const { x, y, page } = pointAt(2, 0.5)
    expect(find(NEW_SYMBOL, { page, x, y: y + 2.9 }).kind).toBe('rowGap')
    expect(find(NEW_SYMBOL, { page, x, y: y + 3.1 }).kind).toBe('cell')
  })

  it('keeps a middle to drop into even in a low row', () => {
    const layout = plainLayout(draft)
    const low = layout.tables.map((part) => ({ ...part, rows: [{ id: 'r1', y: ROWS_Y, h: 6 }] }))
    const at = (y: number) =>
      findDropTarget(draft, { ...layout, tables: low }, NEW_SYMBOL, { page: 1, x: LANES_X + 1, y })
    expect(at(ROWS_Y + 1.7).kind).toBe('rowGap')
    expect(at(ROWS_Y + 2).kind).toBe('cell')
  })

  it('becomes the first or the last step above or below all rows', () => {
    expect(find(NEW_SYMBOL, pointAt(-1, 0.5))).toMatchObject({ kind: 'rowGap', index: 0 })
    expect(find(NEW_SYMBOL, pointAt(5, 0.5))).toMatchObject({ kind: 'rowGap', index: 4 })
  })

  it('does not go into a section row, outside the lanes, or on a page without a table', () => {
    expect(find(NEW_SYMBOL, pointAt(0.5, 0.5))).toEqual(refused('section-row'))
    expect(find(NEW_SYMBOL, pointAt(1.5, -0.5))).toEqual(refused('outside-lanes'))
    expect(find(NEW_SYMBOL, pointAt(1.5, 3))).toEqual(refused('outside-lanes'))
    expect(find(NEW_SYMBOL, { page: 0, x: LANES_X, y: ROWS_Y })).toEqual(refused('outside'))
  })

  it('goes between the symbols of a cell by height', () => {
    expect(find(NEW_SYMBOL, pointAt(3.2, 2.5))).toMatchObject({ kind: 'cell', rowId: 'r3', index: 0 })
    expect(find(NEW_SYMBOL, pointAt(3.5, 2.5))).toMatchObject({ kind: 'cell', rowId: 'r3', index: 1 })
    expect(find(NEW_SYMBOL, pointAt(3.8, 2.5))).toMatchObject({ kind: 'cell', rowId: 'r3', index: 2 })
  })

  it('can be dropped anywhere on a table without lanes', () => {
    const noLanes = draftWith(createProcedure({ id: 'p1', rows: [createStepRow({ id: 'r1' })] }))
    expect(find(NEW_SYMBOL, pointAt(0.5, 2), noLanes)).toMatchObject({ kind: 'cell', rowId: 'r1', actorId: null })
    expect(find(NEW_SYMBOL, pointAt(3, -1), noLanes)).toMatchObject({ kind: 'rowGap', index: 1, actorId: null })
  })

  it('becomes the first step of a table without rows', () => {
    const noRows = draftWith(createProcedure({ id: 'p1', actors: [createActor({ id: 'a1' })] }))
    expect(find(NEW_SYMBOL, pointAt(2, 0.5), noRows)).toMatchObject({ kind: 'rowGap', index: 0, actorId: 'a1' })
    expect(find(NEW_SYMBOL, pointAt(2, 7), noRows)).toMatchObject({ kind: 'rowGap', index: 0, actorId: 'a1' })
    const nothing = draftWith(createProcedure({ id: 'p1' }))
    expect(find(NEW_SYMBOL, pointAt(0, 0), nothing)).toMatchObject({ kind: 'rowGap', index: 0, actorId: null })
  })

  it('makes no row more than a table may have', () => {
    const rows = Array.from({ length: LIMITS.rows }, (_, index) => createStepRow({ id: `r${index}` }))
    const full = draftWith(createProcedure({ id: 'p1', actors: [createActor({ id: 'a1' })], rows }))
    expect(find(NEW_SYMBOL, pointAt(2, 0.5), full)).toEqual(refused('too-many-rows'))
    expect(find(NEW_SYMBOL, pointAt(2.5, 0.5), full).kind).toBe('cell')
  })

  it('does not see rows and lanes that the draft has lost since the layout was made', () => {
    const [procedure] = draft.procedures
    const shorter = draftWith({ ...sampleProcedure(), rows: procedure?.rows.slice(0, 2) ?? [], flows: [] })
    const target = findDropTarget(shorter, plainLayout(draft), NEW_SYMBOL, pointAt(3.5, 0.5))
    expect(target).toMatchObject({ kind: 'rowGap', index: 2 })
  })
})

describe('where a dragged symbol would go', () => {
  const symbol = (symbolId: string): DropPayload => ({ kind: 'symbol', symbolId })

  it('goes to another lane of its row', () => {
    expect(find(symbol('s1'), pointAt(1.5, 2.5))).toMatchObject({ kind: 'cell', rowId: 'r1', actorId: 'a3', index: 0 })
  })

  it('stays where it is, without a word, when it is dropped on its own cell', () => {
    expect(find(symbol('s1'), pointAt(1.5, 0.5))).toEqual(refused('unchanged'))
    expect(find(symbol('s4'), pointAt(3.8, 2.5))).toEqual(refused('unchanged'))
    expect(find(symbol('s3'), pointAt(3.2, 2.5))).toEqual(refused('unchanged'))
  })

  it('changes its place in a stack', () => {
    expect(find(symbol('s4'), pointAt(3.2, 2.5))).toMatchObject({ kind: 'cell', index: 0 })
    expect(find(symbol('s3'), pointAt(3.8, 2.5))).toMatchObject({ kind: 'cell', index: 1 })
  })

  it('becomes a step of its own beside its own row, when its row holds more than the symbol', () => {
    expect(find(symbol('s1'), pointAt(2, 0.5))).toMatchObject({ kind: 'rowGap', index: 2 })
  })

  it('would change nothing beside its own row when it is all that the row holds', () => {
    expect(find(symbol('s2'), pointAt(2, 1.5))).toEqual(refused('unchanged'))
    expect(find(symbol('s2'), pointAt(3, 1.5))).toEqual(refused('unchanged'))
    expect(find(symbol('s2'), pointAt(3, 0.5))).toMatchObject({ kind: 'rowGap', index: 3, actorId: 'a1' })
  })

  it('does not go into another procedure', () => {
    const two = draftWith(sampleProcedure(), createProcedure({ id: 'p2', actors: [createActor({ id: 'b1' })] }))
    expect(find(symbol('s1'), { page: 2, x: LANES_X + 1, y: ROWS_Y }, two)).toEqual(refused('other-procedure'))
  })
})

describe('where a lane would go', () => {
  it('becomes a lane at the border nearest to the pointer, at any height', () => {
    const line = { x: LANES_X + LANE_W, y: ROWS_Y, h: 4 * ROW_H }
    const target = { kind: 'laneGap', page: 1, procedureId: 'p1', index: 1, line }
    expect(find({ kind: 'newActor' }, pointAt(0.2, 0.6))).toEqual(target)
    expect(find({ kind: 'newActor' }, pointAt(9, 1.4))).toEqual(target)
    expect(find({ kind: 'newActor' }, pointAt(1, -5))).toMatchObject({ index: 0 })
    expect(find({ kind: 'newActor' }, pointAt(1, 50))).toMatchObject({ index: 3 })
  })

  it('becomes the first lane of a table without lanes', () => {
    const empty = draftWith(createProcedure({ id: 'p1' }))
    expect(find({ kind: 'newActor' }, pointAt(1, 1), empty)).toMatchObject({ kind: 'laneGap', index: 0 })
  })

  it('stays where it is at its own borders', () => {
    expect(find({ kind: 'actors', actorIds: ['a2'] }, pointAt(1, 1.2))).toEqual(refused('unchanged'))
    expect(find({ kind: 'actors', actorIds: ['a2'] }, pointAt(1, 1.8))).toEqual(refused('unchanged'))
    expect(find({ kind: 'actors', actorIds: ['a2'] }, pointAt(1, 0.2))).toMatchObject({ kind: 'laneGap', index: 0 })
    expect(find({ kind: 'actors', actorIds: ['a2'] }, pointAt(1, 2.9))).toMatchObject({ kind: 'laneGap', index: 3 })
  })

  it('is not made when the table has all the lanes that it may have', () => {
    const actors = Array.from({ length: LIMITS.actors }, (_, index) => createActor({ id: `a${index}` }))
    const full = draftWith(createProcedure({ id: 'p1', actors }))
    expect(find({ kind: 'newActor' }, pointAt(0, 1), full)).toEqual(refused('too-many-actors'))
    expect(find({ kind: 'actors', actorIds: ['a0'] }, pointAt(0, 5), full)).toMatchObject({ kind: 'laneGap', index: 5 })
  })
})

describe('where a dragged row would go', () => {
  const row = (rowId: string): DropPayload => ({ kind: 'rows', rowIds: [rowId] })

  it('goes to the border nearest to the pointer, wherever across the sheet', () => {
    expect(find(row('r1'), pointAt(3.4, -3))).toMatchObject({ kind: 'rowGap', index: 3, actorId: null })
    expect(find(row('r1'), pointAt(0.4, 10))).toMatchObject({ kind: 'rowGap', index: 0 })
    expect(find(row('r0'), pointAt(9, 0))).toMatchObject({ kind: 'rowGap', index: 4 })
  })

  it('stays where it is at its own borders', () => {
    expect(find(row('r1'), pointAt(1.2, 0))).toEqual(refused('unchanged'))
    expect(find(row('r1'), pointAt(1.8, 0))).toEqual(refused('unchanged'))
  })
})
