import { describe, expect, it } from 'vitest'
import {
  createActor,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { draftFaults } from '../../../src/core/draft/invariants'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'
import { copyProcedure } from '../../../src/core/edit/copyProcedure'
import type { Selection, SelectionKind } from '../../../src/core/edit/selection'
import {
  dissolveSelected,
  mergeSelected,
  moveRowsTo,
  sectionOfSelected,
  selectedRows,
  splitAt,
  stepInHand,
} from '../../../src/editor/drop/structureEdits'
import { draftWith } from './dropDrafts'

const step = (number: number, actorId: string, activity = '') =>
  createStepRow({ id: `r${number}`, activity, symbols: [createSymbol({ id: `s${number}`, actorId })] })

const procedure = createProcedure({
  id: 'p1',
  actors: [
    createActor({ id: 'a1', name: 'Kepala *Seksi*' }),
    createActor({ id: 'a2', name: 'Staf' }),
    createActor({ id: 'a3', name: 'Camat' }),
  ],
  rows: [createSectionRow({ id: 'r0' }), step(1, 'a1', 'Menerima dan memeriksa'), step(2, 'a2'), step(3, 'a3')],
  flows: [createFlow({ id: 'f1', from: 's1', to: 's2' }), createFlow({ id: 'f2', from: 's2', to: 's3' })],
})
const draft = draftWith(procedure)

const selected = (kind: SelectionKind, ids: readonly string[], field?: string): Selection => ({
  procedureId: 'p1',
  kind,
  ids,
  ...(field !== undefined && { field }),
})

const newIds = () => {
  let count = 0
  return () => `n${++count}`
}

const changed = (command: Command | null, start: SopDraft = draft): SopDraft => {
  const result = command === null ? null : apply(start, command)
  if (!result?.ok) throw new Error(JSON.stringify(result))
  return result.value
}

describe('rebuilding what is selected', () => {
  it('merges several lanes into the leftmost, in whatever order they were selected', () => {
    const merged = changed(mergeSelected(draft, selected('actors', ['a3', 'a1'])))
    expect(merged.procedures[0]?.actors.map(({ id }) => id)).toEqual(['a1', 'a2'])
    expect(mergeSelected(draft, selected('actors', ['a1']))).toBeNull()
    expect(mergeSelected(draft, selected('rows', ['r1', 'r2']))).toBeNull()
  })

  it('finds the one step that rows, cells and symbols are in', () => {
    for (const selection of [
      selected('rows', ['r1']),
      selected('cell', ['r1'], 'output'),
      selected('laneCell', ['r1', 'a2']),
      selected('symbols', ['s1']),
    ])
      expect(stepInHand(draft, selection)?.rowId).toBe('r1')
    expect(stepInHand(draft, selected('rows', ['r0']))).toBeNull()
    expect(stepInHand(draft, selected('rows', ['r1', 'r2']))).toBeNull()
    expect(stepInHand(draft, selected('flows', ['f1']))).toBeNull()
  })

  it('splits the words at the cursor, without space at the new ends', () => {
    const split = splitAt(procedure, 'r1', 'Menerima '.length, newIds())
    const rows = changed(split?.command ?? null).procedures[0]?.rows ?? []
    expect(rows.flatMap((row) => (row.kind === 'step' ? row.activity : []))).toEqual([
      'Menerima',
      'dan memeriksa',
      '',
      '',
    ])
    expect(rows[2]?.id).toBe(split?.secondRowId)
    expect(splitAt(procedure, 'r0', 0, newIds())).toBeNull()
  })

  it('begins a section with one step, and ends it as well with several', () => {
    const one = sectionOfSelected(draft, selected('rows', ['r2']), newIds())
    expect(
      changed(one?.command ?? null)
        .procedures[0]?.rows.map(({ kind }) => kind[1])
        .join(''),
    ).toBe('etett')
    const two = sectionOfSelected(draft, selected('symbols', ['s2', 's1']), newIds())
    expect(
      changed(two?.command ?? null)
        .procedures[0]?.rows.map(({ kind }) => kind[1])
        .join(''),
    ).toBe('eettet')
    expect(sectionOfSelected(draft, selected('rows', ['r0', 'r1']), newIds())).toBeNull()
    expect(sectionOfSelected(draft, selected('actors', ['a1']), newIds())).toBeNull()
  })

  it('dissolves the selected headings only', () => {
    expect(changed(dissolveSelected(draft, selected('rows', ['r0', 'r1']))).procedures[0]?.rows).toHaveLength(3)
    expect(dissolveSelected(draft, selected('rows', ['r1']))).toBeNull()
  })

  it('moves rows into lanes of the same name, brings the others along and names the arrows that it cuts', () => {
    const target = createProcedure({ id: 'p2', actors: [createActor({ id: 'b1', name: 'kepala  seksi' })] })
    const start = changed({ kind: 'addProcedure', procedure: target, index: 1 })
    const moved = moveRowsTo(procedure, ['r1', 'r2'], target, newIds())
    expect(moved.cut).toEqual([{ from: 2, to: 3 }])
    const [source, filled] = changed(moved.command, start).procedures
    expect(filled?.actors.map(({ name }) => name)).toEqual(['kepala  seksi', 'Staf'])
    expect(filled?.rows.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(filled?.flows.map(({ id }) => id)).toEqual(['f1'])
    expect(source?.rows.map(({ id }) => id)).toEqual(['r0', 'r3'])
  })

  it('lists the rows of a selection in the order of the table', () => {
    expect(selectedRows(draft, selected('symbols', ['s3', 's1'])).map(({ id }) => id)).toEqual(['r1', 'r3'])
    expect(selectedRows(draft, selected('actors', ['a1']))).toEqual([])
  })
})

describe('copying a table', () => {
  it('gives a sound table of the same content that shares no id', () => {
    const copy = copyProcedure(procedure, newIds())
    const both = changed({ kind: 'addProcedure', procedure: copy, index: 1 })
    expect(draftFaults(both)).toEqual([])
    const undoIds = JSON.stringify(copy).replaceAll(/"n\d+"/g, '"x"')
    expect(undoIds).toBe(JSON.stringify(procedure).replaceAll(/"(p1|[arsf]\d)"/g, '"x"'))
  })
})
