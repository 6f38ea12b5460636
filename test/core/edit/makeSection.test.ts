import { describe, expect, it } from 'vitest'
import { createSectionRow } from '../../../src/core/draft/create'
import type { MakeSectionCommand } from '../../../src/core/edit/command'
import { applied, draft, idsOf, procedureAfter, procedureId, refusal } from './example'

const make = (rowIds: readonly string[]): MakeSectionCommand => ({
  kind: 'makeSection',
  procedureId,
  rowIds,
  section: createSectionRow({ id: 'x1', text: 'B.' }),
  next: createSectionRow({ id: 'x2' }),
})

describe('making a section', () => {
  it('puts a heading above the steps, and another one after them where more steps follow', () => {
    expect(idsOf(procedureAfter(make(['r3', 'r2'])).rows)).toBe('r0 r1 x1 r2 r3 x2 r4')
    expect(idsOf(procedureAfter(make(['r3', 'r4'])).rows)).toBe('r0 r1 r2 x1 r3 r4')
    const { next: _, ...alone } = make(['r2'])
    expect(idsOf(procedureAfter(alone).rows)).toBe('r0 r1 x1 r2 r3 r4')
  })

  it('is taken back by deleting the heading: the steps stay', () => {
    const made = applied(make(['r3', 'r4']))
    expect(applied({ kind: 'deleteRows', procedureId, rowIds: ['x1'] }, made)).toEqual(draft)
  })

  it('is refused for rows apart, for headings, for none and for unknown ones', () => {
    expect(refusal(make(['r1', 'r3']))?.code).toBe('rows-apart')
    expect(refusal(make([]))?.code).toBe('rows-apart')
    expect(refusal(make(['r0', 'r1']))).toEqual({ code: 'not-a-step', values: { row: 1 } })
    expect(refusal(make(['r9']))?.code).toBe('unknown-row')
    expect(refusal({ ...make(['r1']), section: createSectionRow({ id: 'r2' }) })?.code).toBe('duplicate-id')
  })
})
