import { describe, expect, it } from 'vitest'
import { createActor, createStepRow } from '../../../../src/core/draft/create'
import type { SopDraft } from '../../../../src/core/draft/draft'
import { expectedTextBox } from '../../../../src/ui/canvas/text/textEdit'
import { canvasDraft, canvasLayout } from '../canvasDraft'

const draft = canvasDraft()
const layout = canvasLayout(draft)
const [procedure] = draft.procedures

const withNew = (change: Partial<NonNullable<typeof procedure>>): SopDraft =>
  procedure === undefined ? draft : { ...draft, procedures: [{ ...procedure, ...change }] }

const boxOf = (kind: string, id: string, part?: string) => {
  const region = layout.regions.find(({ source }) => source.kind === kind && source.id === id && source.part === part)
  if (region === undefined) throw new Error('the layout does not show it')
  return region
}

describe('the field of a text whose place the layout does not show yet', () => {
  it('stands below the activity of the row above', () => {
    const rows = procedure?.rows ?? []
    const edited = withNew({ rows: [...rows.slice(0, 2), createStepRow({ id: 'new' }), ...rows.slice(2)] })
    const place = expectedTextBox(edited, layout, { procedureId: 'p1', kind: 'row', id: 'new', part: 'activity' })
    const above = boxOf('row', 'r1', 'activity')
    expect(place?.box).toMatchObject({ x: above.x, y: above.y + above.h, w: above.w })
  })

  it('stands below the head of its column for a first row, right of the lane before for a lane', () => {
    const first = withNew({ rows: [createStepRow({ id: 'new' }), ...(procedure?.rows ?? [])] })
    const place = expectedTextBox(first, layout, { procedureId: 'p1', kind: 'row', id: 'new', part: 'activity' })
    const head = boxOf('label', 'activity')
    expect(place?.box).toMatchObject({ x: head.x, y: head.y + head.h, w: head.w })
    const lane = withNew({ actors: [...(procedure?.actors ?? []), createActor({ id: 'new' })] })
    const last = boxOf('actor', 'a3')
    const laneBox = expectedTextBox(lane, layout, { procedureId: 'p1', kind: 'actor', id: 'new' })?.box
    expect((laneBox?.x ?? 0) + (laneBox?.w ?? 0) / 2).toBeCloseTo(last.x + last.w * 1.5, 1)
  })

  it('stands nowhere for texts that are not the table\u2019s', () => {
    expect(expectedTextBox(draft, layout, { procedureId: null, kind: 'identity', id: 'logo' })).toBe(null)
  })
})
