import { describe, expect, it } from 'vitest'
import { createActor, createFlow, createProcedure, createStepRow, createSymbol } from '../../src/core/draft/create'
import { apply } from '../../src/core/edit/apply'
import type { Selection } from '../../src/core/edit/selection'
import { createSession } from '../../src/editor/createSession'
import { learnWords } from '../../src/editor/learnWords'
import { UNSHARED_CLAIM } from '../../src/editor/ports/tabs'
import { proposalCommand, proposalFor } from '../../src/editor/proposals'
import { draftWith } from './drop/dropDrafts'
import { createFakePorts } from './fakes'

const draft = draftWith(
  createProcedure({
    id: 'p1',
    actors: [createActor({ id: 'a1', name: 'Camat' }), createActor({ id: 'a2', name: 'Staf' })],
    rows: [
      createStepRow({
        id: 'r1',
        activity: 'Menyusun surat',
        output: 'Surat',
        duration: '5 menit',
        symbols: [createSymbol({ id: 's1', actorId: 'a2' })],
      }),
      createStepRow({
        id: 'r2',
        activity: 'Memeriksa, jika tidak sesuai dikembalikan',
        symbols: [createSymbol({ id: 's2', actorId: 'a1', shape: 'decision' })],
      }),
    ],
    flows: [createFlow({ id: 'f1', from: 's1', to: 's2' })],
  }),
)

const { ports } = createFakePorts([draft])
const session = createSession(ports, {
  stored: { draft, revision: 1, changedAt: 0 },
  claim: UNSHARED_CLAIM,
  copyTitle: (title) => title,
})
const state = session.getState()
const selected = (kind: Selection['kind'], ids: readonly string[], field?: string) =>
  proposalFor({ ...state, selection: { procedureId: 'p1', kind, ids, ...(field !== undefined && { field }) } })

describe('what is proposed for what is in hand', () => {
  it('is the output before for an empty kelengkapan, selected or being written', () => {
    const proposal = selected('cell', ['r2'], 'requirements')
    expect(proposal).toMatchObject({ kind: 'requirements', text: 'Surat', fromStep: 1 })
    const editing = { procedureId: 'p1', kind: 'row', id: 'r2', part: 'requirements' }
    expect(proposalFor({ ...state, editing })).toEqual(proposal)
    const edited =
      proposal &&
      apply(
        draft,
        proposalCommand(proposal, () => 'n1'),
      )
    expect(edited?.ok && edited.value.procedures[0]?.rows[1]).toMatchObject({ requirements: 'Surat' })
  })

  it('is the branch back for a decision, its cell and its activity', () => {
    const proposal = selected('symbols', ['s2'])
    expect(proposal).toMatchObject({ kind: 'return', toId: 's1', label: 'Tidak', toStep: 1 })
    expect(selected('laneCell', ['r2', 'a1'])).toEqual(proposal)
    expect(selected('cell', ['r2'], 'activity')).toEqual(proposal)
    const edited =
      proposal &&
      apply(
        draft,
        proposalCommand(proposal, () => 'n1'),
      )
    expect(edited?.ok && edited.value.procedures[0]?.flows[1]).toMatchObject({ from: 's2', to: 's1', label: 'Tidak' })
  })

  it('is nothing for anything else', () => {
    expect(selected('cell', ['r2'], 'output')).toBeNull()
    expect(selected('laneCell', ['r2', 'a2'])).toBeNull()
    expect(selected('symbols', ['s1', 's2'])).toBeNull()
    expect(selected('actors', ['a1'])).toBeNull()
    expect(selected('none', [])).toBeNull()
  })
})

describe('learning words', () => {
  it('begins once with all stored drafts, and takes up the open draft as it is left', async () => {
    const { words } = ports
    const store = {
      ...ports.store,
      list: async () => [{ id: draft.id, title: '', institution: '', changedAt: 0, stepCount: 0, revision: 1 }],
    }
    const check = {
      ...ports.check,
      whenIdle: (action: () => void) => {
        action()
        return () => {}
      },
    }
    const stop = learnWords(session, { words, store, check })
    await new Promise((resolve) => setImmediate(resolve))
    expect([...words.known().actors].sort()).toEqual(['Camat', 'Staf'])
    expect(words.known().units).toEqual(['menit'])
    session.dispatch({ kind: 'renameActor', procedureId: 'p1', actorId: 'a1', name: 'Lurah' })
    expect(words.known().actors).not.toContain('Lurah')
    stop()
    expect(words.known().actors[0]).toBe('Lurah')
    await session.close()
  })
})
