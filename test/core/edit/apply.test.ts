import { describe, expect, it } from 'vitest'
import { createActor } from '../../../src/core/draft/create'
import type { Command } from '../../../src/core/edit/command'
import { applied, draft, idsOf, procedureAfter, procedureId, refusal } from './example'

describe('several edits at once', () => {
  const rename: Command = { kind: 'renameActor', procedureId, actorId: 'a1', name: 'X' }
  const impossible: Command = { kind: 'renameActor', procedureId, actorId: 'x', name: 'X' }

  it('are applied one after the other', () => {
    const actor = createActor({ id: 'a9' })
    const added: Command = { kind: 'addActor', procedureId, actor, index: 0 }
    const moved: Command = { kind: 'moveActor', procedureId, actorId: 'a9', index: 3 }
    expect(idsOf(procedureAfter({ kind: 'batch', commands: [added, moved, rename] }).actors)).toBe('a1 a2 a3 a9')
  })

  it('are refused whole', () => {
    expect(refusal({ kind: 'batch', commands: [rename, impossible] })?.code).toBe('unknown-actor')
  })
})

describe('an edit that changes nothing', () => {
  it.each<Command>([
    { kind: 'batch', commands: [] },
    { kind: 'setIdentityText', field: 'title', value: '' },
    { kind: 'setInstitution', lines: [] },
    { kind: 'setPrint', patch: { columns: [...draft.print.columns], margins: { ...draft.print.margins } } },
    { kind: 'renameActor', procedureId, actorId: 'a1', name: 'Kasi' },
    { kind: 'moveActor', procedureId, actorId: 'a1', index: 0 },
    { kind: 'orderRows', procedureId, rowIds: ['r0', 'r1', 'r2', 'r3', 'r4'] },
    { kind: 'moveSymbol', procedureId, symbolId: 's1', rowId: 'r1', actorId: 'a1' },
    { kind: 'setFlow', procedureId, flowId: 'f1', patch: { label: 'Ya' } },
    { kind: 'deleteSymbols', procedureId, symbolIds: [] },
    { kind: 'deleteRows', procedureId, rowIds: [] },
    { kind: 'deleteFlows', procedureId, flowIds: [] },
  ])('gives back the very same draft: %j', (command) => {
    expect(applied(command)).toBe(draft)
  })
})
