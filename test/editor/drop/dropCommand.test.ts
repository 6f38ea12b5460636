import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProcedure, createStepRow } from '../../../src/core/draft/create'
import type { Procedure, SopDraft } from '../../../src/core/draft/draft'
import { draftFaults } from '../../../src/core/draft/invariants'
import { symbolPlaces } from '../../../src/core/draft/query'
import { apply } from '../../../src/core/edit/apply'
import { type Drop, dropCommand } from '../../../src/editor/drop/dropCommand'
import { type DropPayload, type DropPoint, findDropTarget } from '../../../src/editor/drop/dropTarget'
import { createCountingIds } from '../fakes'
import { plainLayout, pointAt } from '../plainLayout'
import { draftWith, sampleProcedure } from './dropDrafts'

const dropAt = (draft: SopDraft, payload: DropPayload, point: DropPoint): { drop: Drop; draft: SopDraft } | null => {
  const target = findDropTarget(draft, plainLayout(draft), payload, point)
  if (target.kind === 'refused') return null
  const source = { newId: createCountingIds().entityId, actorName: (position: number) => `Pelaksana ${position}` }
  const drop = dropCommand(draft, payload, target, source)
  if (drop === null) throw new Error('No command for a place that takes the drop')
  const edited = apply(draft, drop.command)
  if (!edited.ok) throw new Error(`Refused: ${edited.failure.code}`)
  return { drop, draft: edited.value }
}

/** Drops and gives the first procedure after it. */
const procedureAfter = (procedure: Procedure, payload: DropPayload, point: DropPoint): Procedure => {
  const after = dropAt(draftWith(procedure), payload, point)?.draft.procedures[0]
  if (after === undefined) throw new Error('Nothing was dropped')
  return after
}

/** The table as rows of `id: lane/symbol …`. */
const shapeOf = ({ rows }: Procedure): readonly string[] =>
  rows.map((row) =>
    row.kind === 'section'
      ? `${row.id}: section`
      : `${row.id}: ${row.symbols.map(({ id, actorId }) => `${actorId}/${id}`).join(' ')}`,
  )

const flowsOf = ({ flows }: Procedure): readonly string[] =>
  flows.map(({ id, from, to, label }) => `${id}: ${from} -> ${to} ${label}`.trim())

describe('dropping a new symbol', () => {
  it('between two connected steps takes their arrow over', () => {
    const after = procedureAfter(sampleProcedure(), { kind: 'newSymbol', shape: 'decision' }, pointAt(2, 2.5))
    expect(shapeOf(after)).toEqual(['r0: section', 'r1: a1/s1', 'e2: a3/e1', 'r2: a2/s2', 'r3: a3/s3 a3/s4'])
    expect([...flowsOf(after)].sort()).toEqual(['e3: e1 -> s2', 'f1: s1 -> e1 Ya', 'f2: s2 -> s3'])
  })

  it('takes no arrow over for a start or an end', () => {
    const before = sampleProcedure()
    const after = procedureAfter(before, { kind: 'newSymbol', shape: 'terminator' }, pointAt(2, 2.5))
    expect(after.rows).toHaveLength(before.rows.length + 1)
    expect(after.flows).toEqual(before.flows)
  })

  it('takes no arrow over where two lead across the border, or one without a head', () => {
    const before = sampleProcedure()
    const second = { id: 'f9', from: 's2', to: 's4', label: '', heads: 'end', dashed: false } as const
    const doubled = { ...before, flows: [...before.flows, second] }
    const process: DropPayload = { kind: 'newSymbol', shape: 'process' }
    expect(procedureAfter(doubled, process, pointAt(3, 0.5)).flows).toEqual(doubled.flows)
    const joint = { ...before, flows: before.flows.map((flow) => ({ ...flow, heads: 'none' as const })) }
    expect(procedureAfter(joint, process, pointAt(3, 0.5)).flows).toEqual(joint.flows)
  })

  it('takes the arrow over across a section row, on either side of it', () => {
    const before = sampleProcedure()
    const [section, ...steps] = before.rows
    const rows = [...steps.slice(0, 1), ...(section ? [section] : []), ...steps.slice(1)]
    const after = procedureAfter({ ...before, rows }, { kind: 'newSymbol', shape: 'process' }, pointAt(1, 0.5))
    expect(flowsOf(after)).toContain('f1: s1 -> e1 Ya')
  })

  it('into a row joins it and is selected', () => {
    const dropped = dropAt(draftWith(sampleProcedure()), { kind: 'newSymbol', shape: 'process' }, pointAt(1.5, 1.5))
    expect(dropped?.drop.selection).toEqual({ procedureId: 'p1', kind: 'symbols', ids: ['e1'] })
    expect(shapeOf(dropped?.draft.procedures[0] as Procedure)[1]).toBe('r1: a1/s1 a2/e1')
  })

  it('on a table without lanes makes the first lane too, as one edit', () => {
    const empty = createProcedure({ id: 'p1', rows: [createStepRow({ id: 'r1' })] })
    const process: DropPayload = { kind: 'newSymbol', shape: 'process' }
    const joined = procedureAfter(empty, process, pointAt(0.5, 0))
    expect(joined.actors.map(({ name }) => name)).toEqual(['Pelaksana 1'])
    expect(shapeOf(joined)).toEqual([`r1: ${joined.actors[0]?.id}/e2`])
    const added = procedureAfter(empty, process, pointAt(1, 0))
    expect(added.rows).toHaveLength(2)
  })
})

describe('dropping a symbol that stands on the table', () => {
  it('on another lane changes who does the step, and keeps the arrows', () => {
    const before = sampleProcedure()
    const after = procedureAfter(before, { kind: 'symbol', symbolId: 's1' }, pointAt(1.5, 2.5))
    expect(shapeOf(after)[1]).toBe('r1: a3/s1')
    expect(after.flows).toEqual(before.flows)
  })

  it('on another row takes its old row away when nothing is left there', () => {
    const after = procedureAfter(sampleProcedure(), { kind: 'symbol', symbolId: 's2' }, pointAt(1.5, 1.5))
    expect(shapeOf(after)).toEqual(['r0: section', 'r1: a1/s1 a2/s2', 'r3: a3/s3 a3/s4'])
  })

  it('on another row leaves its old row where that holds text or symbols', () => {
    const after = procedureAfter(sampleProcedure(), { kind: 'symbol', symbolId: 's1' }, pointAt(2.5, 0.5))
    expect(shapeOf(after)).toEqual(['r0: section', 'r1: ', 'r2: a2/s2 a1/s1', 'r3: a3/s3 a3/s4'])
  })

  it('between two rows becomes a step of its own', () => {
    const after = procedureAfter(sampleProcedure(), { kind: 'symbol', symbolId: 's4' }, pointAt(2, 0.5))
    expect(shapeOf(after)).toEqual(['r0: section', 'r1: a1/s1', 'e1: a1/s4', 'r2: a2/s2', 'r3: a3/s3'])
  })

  it('between two rows takes its whole row along when it is all that the row holds', () => {
    const before = sampleProcedure()
    const down = procedureAfter(before, { kind: 'symbol', symbolId: 's2' }, pointAt(4, 0.5))
    expect(shapeOf(down)).toEqual(['r0: section', 'r1: a1/s1', 'r3: a3/s3 a3/s4', 'r2: a1/s2'])
    const up = procedureAfter(before, { kind: 'symbol', symbolId: 's2' }, pointAt(1, 1.5))
    expect(shapeOf(up)).toEqual(['r0: section', 'r2: a2/s2', 'r1: a1/s1', 'r3: a3/s3 a3/s4'])
    const aside = procedureAfter(before, { kind: 'symbol', symbolId: 's2' }, pointAt(3, 2.5))
    expect(shapeOf(aside)).toEqual(['r0: section', 'r1: a1/s1', 'r2: a3/s2', 'r3: a3/s3 a3/s4'])
  })
})

describe('dropping lanes and rows', () => {
  const actorIds = ({ actors }: Procedure) => actors.map(({ id }) => id)
  const rowIds = ({ rows }: Procedure) => rows.map(({ id }) => id)

  it('puts a new lane at the border, with the first numbered name that is free', () => {
    const before = sampleProcedure()
    const named = { ...before, actors: before.actors.map((actor) => ({ ...actor, name: 'Pelaksana 1' })) }
    const after = procedureAfter(named, { kind: 'newActor' }, pointAt(1, 1))
    expect(after.actors.map(({ name }) => name)).toEqual(['Pelaksana 1', 'Pelaksana 2', 'Pelaksana 1', 'Pelaksana 1'])
  })

  it('moves a lane to either side', () => {
    const before = sampleProcedure()
    expect(actorIds(procedureAfter(before, { kind: 'actors', actorIds: ['a1'] }, pointAt(1, 3)))).toEqual([
      'a2',
      'a3',
      'a1',
    ])
    expect(actorIds(procedureAfter(before, { kind: 'actors', actorIds: ['a1'] }, pointAt(1, 2)))).toEqual([
      'a2',
      'a1',
      'a3',
    ])
    expect(actorIds(procedureAfter(before, { kind: 'actors', actorIds: ['a3'] }, pointAt(1, 0)))).toEqual([
      'a3',
      'a1',
      'a2',
    ])
  })

  it('moves a row up or down', () => {
    const before = sampleProcedure()
    expect(rowIds(procedureAfter(before, { kind: 'rows', rowIds: ['r0'] }, pointAt(2, 0)))).toEqual([
      'r1',
      'r0',
      'r2',
      'r3',
    ])
    expect(rowIds(procedureAfter(before, { kind: 'rows', rowIds: ['r3'] }, pointAt(0, 0)))).toEqual([
      'r3',
      'r0',
      'r1',
      'r2',
    ])
  })
})

describe('several dropped together', () => {
  const draft = draftWith(sampleProcedure())

  it('rows stand side by side at the border, in the order that they had', () => {
    const rows = procedureAfter(sampleProcedure(), { kind: 'rows', rowIds: ['r3', 'r0'] }, pointAt(2, 0)).rows
    expect(rows.map(({ id }) => id)).toEqual(['r1', 'r0', 'r3', 'r2'])
  })

  it('lanes too, and every symbol keeps its lane', () => {
    const moved = procedureAfter(sampleProcedure(), { kind: 'actors', actorIds: ['a1', 'a3'] }, pointAt(1, 2))
    expect(moved.actors.map(({ id }) => id)).toEqual(['a2', 'a1', 'a3'])
    expect(moved.rows).toEqual(draft.procedures[0]?.rows)
  })

  it('symbols move as far as the one that is held, or none of them', () => {
    const payload = { kind: 'symbols', symbolIds: ['s1', 's2'], heldId: 's2' } as const
    const places = symbolPlaces(procedureAfter(sampleProcedure(), payload, pointAt(3.5, 2.5)))
    const at = (id: string) => `${places.get(id)?.row.id} ${places.get(id)?.symbol.actorId}`
    expect([at('s1'), at('s2')]).toEqual(['r2 a2', 'r3 a3'])
    expect(dropAt(draft, payload, pointAt(2.5, 0.5))).toBe(null)
    expect(dropAt(draft, payload, pointAt(2.5, 1.5))).toBe(null)
  })
})

describe('any drop', () => {
  const payloads: readonly DropPayload[] = [
    { kind: 'newActor' },
    { kind: 'newSymbol', shape: 'terminator' },
    { kind: 'newSymbol', shape: 'process' },
    ...['s1', 's2', 's3', 's4'].map((symbolId) => ({ kind: 'symbol' as const, symbolId })),
    ...[['a1'], ['a2'], ['a3'], ['a1', 'a3']].map((actorIds) => ({ kind: 'actors' as const, actorIds })),
    ...[['r0'], ['r1'], ['r2'], ['r3'], ['r0', 'r3'], ['r3', 'r1']].map((rowIds) => ({
      kind: 'rows' as const,
      rowIds,
    })),
    { kind: 'symbols', symbolIds: ['s1', 's2'], heldId: 's2' },
    { kind: 'symbols', symbolIds: ['s3', 's4', 's2'], heldId: 's3' },
  ]
  const arbitraryDrop = fc.record({
    payload: fc.constantFrom(...payloads),
    row: fc.double({ min: -1, max: 5, noNaN: true }),
    lane: fc.double({ min: -0.5, max: 3.5, noNaN: true }),
  })

  it('that is not refused before is not refused after, changes the draft and keeps it sound', () => {
    fc.assert(
      fc.property(arbitraryDrop, ({ payload, row, lane }) => {
        const draft = draftWith(sampleProcedure())
        const dropped = dropAt(draft, payload, pointAt(row, lane))
        if (dropped === null) return
        expect(dropped.draft).not.toEqual(draft)
        expect(draftFaults(dropped.draft)).toEqual([])
      }),
      { seed: 35_2012, numRuns: 500 },
    )
  })

  it('loses no symbol and no text', () => {
    fc.assert(
      fc.property(arbitraryDrop, ({ payload, row, lane }) => {
        const draft = draftWith(sampleProcedure())
        const after = dropAt(draft, payload, pointAt(row, lane))?.draft.procedures[0]
        if (after === undefined) return
        const places = symbolPlaces(after)
        expect(['s1', 's2', 's3', 's4'].every((id) => places.has(id))).toBe(true)
        const activities = after.rows.map((entry) => (entry.kind === 'step' ? entry.activity : entry.text))
        expect(activities).toEqual(expect.arrayContaining(['Persiapan', 'Menyusun', 'Memeriksa']))
      }),
      { seed: 35_2012, numRuns: 500 },
    )
  })
})
