import { describe, expect, it } from 'vitest'
import { createFlow } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'
import {
  actorAtBorder,
  bornLabel,
  connectSymbols,
  connectToPlace,
  nextStep,
  reattachFlow,
  stepAtBorder,
  symbolInCell,
} from '../../../src/ui/canvas/fromFlow'
import { canvasDraft } from './canvasDraft'

const source = () => {
  let count = 0
  return { newId: () => `n${++count}`, actorName: (position: number) => `Pelaksana ${position}` }
}
const applied = (draft: SopDraft, command: Command | undefined): SopDraft => {
  if (command === undefined) throw new Error('no command')
  const result = apply(draft, command)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const flowsOf = (draft: SopDraft) => draft.procedures[0]?.flows.map(({ from, to, label }) => [from, to, label]) ?? []
const rowIds = (draft: SopDraft) => draft.procedures[0]?.rows.map(({ id }) => id)

describe('a new arrow', () => {
  it('carries no label from a process, and asks for none', () => {
    const edit = connectSymbols(canvasDraft(), 's3', 's2', source())
    expect(edit?.asksFor).toBeNull()
    expect(flowsOf(applied(canvasDraft(), edit?.command))).toContainEqual(['s3', 's2', ''])
  })

  it('from a decision says yes first, no second, then nothing, and asks for its label', () => {
    const draft = canvasDraft()
    const procedure = draft.procedures[0]
    if (!procedure) throw new Error('no procedure')
    expect(bornLabel({ ...procedure, flows: [] }, 's2')).toBe('Ya')
    const edit = connectSymbols(draft, 's2', 's1', source())
    expect(edit?.asksFor).toEqual({ procedureId: 'p1', kind: 'flow', id: 'n1', part: 'label' })
    const next = applied(draft, edit?.command)
    expect(flowsOf(next)).toContainEqual(['s2', 's1', 'Tidak'])
    expect(next.procedures[0] && bornLabel(next.procedures[0], 's2')).toBe('')
  })

  it('on to an empty cell brings a process there', () => {
    const box = { x: 0, y: 0, w: 1, h: 1 }
    const place = { kind: 'cell', page: 0, procedureId: 'p1', rowId: 'r3', actorId: 'a3', index: 0, box } as const
    const next = applied(canvasDraft(), connectToPlace(canvasDraft(), 's1', place, source())?.command)
    expect(flowsOf(next)).toContainEqual(['s1', 'n1', ''])
  })

  it('is not drawn twice where the new step already takes it over', () => {
    const line = { x: 0, y: 0, w: 1 }
    const place = { kind: 'rowGap', page: 0, procedureId: 'p1', index: 2, actorId: 'a1', line } as const
    const next = applied(canvasDraft(), connectToPlace(canvasDraft(), 's1', place, source())?.command)
    const fromStart = flowsOf(next).filter(([from]) => from === 's1')
    expect(fromStart).toHaveLength(1)
    expect(flowsOf(next)).toHaveLength(4)
  })
})

describe('moving an arrow’s end', () => {
  it('keeps the arrow and its label', () => {
    const next = applied(canvasDraft(), reattachFlow(canvasDraft(), 'f2', 'to', 's4')?.command)
    expect(flowsOf(next)).toContainEqual(['s2', 's4', 'Ya'])
  })

  it('to where it is changes nothing', () => {
    expect(reattachFlow(canvasDraft(), 'f2', 'to', 's3')).toBeNull()
  })
})

describe('the next step', () => {
  it('takes over the one arrow that leaves a process, in the same lane, in the row below', () => {
    const edit = nextStep(canvasDraft(), 's1', source())
    const next = applied(canvasDraft(), edit?.command)
    const rowId = edit?.asksFor?.id ?? ''
    expect(rowIds(next)).toEqual(['r0', 'r1', rowId, 'r2', 'r3', 'r4'])
    const [symbolId = ''] = edit?.selection.ids ?? []
    expect(flowsOf(next).filter(([from, to]) => from === symbolId || to === symbolId)).toEqual([
      ['s1', symbolId, ''],
      [symbolId, 's2', ''],
    ])
  })

  it('gives a decision one more exit instead', () => {
    const edit = nextStep(canvasDraft(), 's2', source())
    const next = applied(canvasDraft(), edit?.command)
    expect(flowsOf(next)).toContainEqual(['s2', edit?.selection.ids[0], 'Tidak'])
    expect(flowsOf(next)).toContainEqual(['s2', 's3', 'Ya'])
  })
})

describe('the next step of a decision that has its exits', () => {
  const withExits = (...exits: readonly (readonly [to: string, label: string])[]): SopDraft => {
    const draft = canvasDraft()
    const [procedure] = draft.procedures
    if (procedure === undefined) throw new Error('no procedure')
    const flows = exits.map(([to, label], index) => createFlow({ id: `e${index}`, from: 's2', to, label }))
    return { ...draft, procedures: [{ ...procedure, flows }] }
  }
  const flowsAfter = (draft: SopDraft) => {
    const edit = nextStep(draft, 's2', source())
    return { flows: flowsOf(applied(draft, edit?.command)), symbolId: edit?.selection.ids[0] }
  }

  it('takes over the exit that leads on, and keeps its words', () => {
    const { flows, symbolId } = flowsAfter(withExits(['s3', 'Ya'], ['s1', 'Tidak']))
    expect(flows).toEqual([
      ['s2', symbolId, 'Ya'],
      ['s2', 's1', 'Tidak'],
      [symbolId, 's3', ''],
    ])
  })

  it('is one more exit where both lead back, or on to the same row', () => {
    for (const ends of [
      ['s1', 's1'],
      ['s3', 's4'],
    ] as const) {
      const { flows, symbolId } = flowsAfter(withExits([ends[0], 'Ya'], [ends[1], 'Tidak']))
      expect(flows).toHaveLength(3)
      expect(flows).toContainEqual(['s2', symbolId, ''])
    }
  })
})

describe('what is put at a border or in a cell', () => {
  it('is a step in the lane of the step above', () => {
    const made = stepAtBorder(canvasDraft(), 'p1', 3, source())
    const next = applied(canvasDraft(), made?.command)
    const row = next.procedures[0]?.rows[3]
    expect(row?.kind === 'step' && row.symbols.map(({ actorId }) => actorId)).toEqual(['a2'])
  })

  it('is a lane with a name that no lane has', () => {
    const next = applied(canvasDraft(), actorAtBorder(canvasDraft(), 'p1', 1, source())?.command)
    expect(next.procedures[0]?.actors.map(({ name }) => name)).toEqual(['Kasi', 'Pelaksana 1', '*Kepala* Dinas', ''])
  })

  it('is a symbol below those of its cell', () => {
    const next = applied(canvasDraft(), symbolInCell(canvasDraft(), 'p1', 'r4', 'a1', 'decision', source())?.command)
    const row = next.procedures[0]?.rows[4]
    expect(row?.kind === 'step' && row.symbols.map(({ shape }) => shape)).toEqual(['process', 'terminator', 'decision'])
  })

  it('is nothing in a section row', () => {
    expect(symbolInCell(canvasDraft(), 'p1', 'r0', 'a1', 'process', source())).toBeNull()
  })
})
