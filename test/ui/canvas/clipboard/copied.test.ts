import { describe, expect, it } from 'vitest'
import { NO_SELECTION, type Selection } from '../../../../src/core/edit/selection'
import { createSession } from '../../../../src/editor/createSession'
import { UNSHARED_CLAIM } from '../../../../src/editor/ports/tabs'
import type { EditorState } from '../../../../src/editor/state'
import { copiedOf } from '../../../../src/ui/canvas/clipboard/copied'
import { draftWith, sampleProcedure } from '../../../editor/drop/dropDrafts'
import { createFakePorts } from '../../../editor/fakes'

const draft = draftWith(sampleProcedure())

const at = (kind: Selection['kind'], ids: readonly string[], field?: string): Selection => ({
  procedureId: 'p1',
  kind,
  ids,
  ...(field !== undefined && { field }),
})

const stateWith = (selection: Selection): EditorState => {
  const stored = { draft, revision: 1, changedAt: 0 }
  const opening = { stored, claim: UNSHARED_CLAIM, copyTitle: (title: string) => title }
  return { ...createSession(createFakePorts([draft]).ports, opening).getState(), selection }
}

describe('what goes to the clipboard', () => {
  const dataOf = (selection: Selection, wantsTable = false) => {
    const copied = copiedOf(stateWith(selection), wantsTable)
    return { ...copied, data: new Map(copied?.data) }
  }

  it('is a part of the draft and a table with heads, or without heads as plain text of rows', () => {
    const { what, count, data } = dataOf(at('rows', ['r1', 'r2']))
    expect([what, count]).toEqual(['rows', 2])
    expect(data.get('web application/x-lajur+json')).toContain('"clip":"rows"')
    expect(data.get('text/html')).toMatch(/^<table data-lajur-clip="[^"]+"/)
    expect(data.get('text/html')).toContain('Mutu Baku')
    expect(data.get('text/plain')?.startsWith('1\tMenyusun\t□ Proses: Ya → 2')).toBe(true)
  })

  it('is the whole table, heads and all, where that is wanted or nothing is selected', () => {
    for (const { what, data } of [dataOf(NO_SELECTION), dataOf(at('rows', ['r1']), true)]) {
      expect(what).toBe('table')
      expect(data.get('text/plain')?.startsWith('No\tKegiatan')).toBe(true)
    }
  })

  it('is only words for texts and lanes', () => {
    expect([...dataOf(at('cell', ['r1'], 'activity')).data]).toEqual([['text/plain', 'Menyusun']])
    expect([...dataOf(at('actors', ['a1', 'a2'])).data]).toEqual([['text/plain', 'Nama a1\tNama a2']])
    expect(copiedOf(stateWith(at('laneCell', ['r1', 'a3'])), false)).toBe(null)
  })
})
