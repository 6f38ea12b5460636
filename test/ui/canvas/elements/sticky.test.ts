import { describe, expect, it } from 'vitest'
import { boxesOnCanvas, headAreas, seenPoint, stuckHeads } from '../../../../src/ui/canvas/elements/sticky'
import { stackSheets } from '../../../../src/ui/canvas/sheets'
import { canvasDraft, canvasLayout } from '../canvasDraft'

const layout = canvasLayout(canvasDraft())
const areas = headAreas(layout)
const [boxes] = areas.map((area) => boxesOnCanvas(area, stackSheets(layout.pages)))
const view = (patch: Partial<Parameters<typeof stuckHeads>[1]>) => ({
  x: 0,
  y: 0,
  zoom: 1,
  width: 1000,
  height: 700,
  ...patch,
})

describe('heads that stay in view', () => {
  if (!boxes) throw new Error('the draft has no table')
  const { head, left } = boxes

  it('reach from the table’s top to its first row, and over the number and activity columns', () => {
    const [area] = areas
    const firstRow = layout.tables.find(({ kind }) => kind === 'flow')?.rows[0]
    const activity = layout.regions.find(({ source }) => source.part === 'activity')
    expect(area && area.head.y + area.head.h).toBeCloseTo(firstRow?.y ?? Number.NaN)
    expect(area && area.left.x + area.left.w).toBeCloseTo((activity?.x ?? 0) + (activity?.w ?? 0))
  })

  it('are not repeated while they are in view', () => {
    expect(stuckHeads([boxes], view({ x: -head.x + 10, y: -head.y + 10 }))).toBeNull()
  })

  it('stick at the top once they have left it, until the last row leaves too', () => {
    expect(stuckHeads([boxes], view({ x: -head.x + 10, y: -head.y - 5 }))).toEqual({ index: 0, top: true, left: false })
    expect(stuckHeads([boxes], view({ x: -head.x + 10, y: -(left.y + left.h) }))).toBeNull()
  })

  it('stick at the left once the columns have left it', () => {
    const moved = view({ x: -left.x - 5, y: -head.y + 10, width: 4 * left.w })
    expect(stuckHeads([boxes], moved)).toEqual({ index: 0, top: false, left: true })
  })

  it('do not take more than half of the view', () => {
    expect(stuckHeads([boxes], view({ x: -head.x + 10, y: -head.y - 5, height: head.h }))).toBeNull()
  })

  it('are what a press on them hits', () => {
    const shown = view({ x: -head.x + 10, y: -head.y - head.h - 40 })
    expect(seenPoint([boxes], shown, { x: 30, y: 3 })).toEqual({ x: head.x + 20, y: head.y + 3 })
    expect(seenPoint([boxes], shown, { x: 30, y: head.h + 3 }).y).toBeGreaterThan(head.y + head.h)
  })
})
