import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { fingerprintOf } from '../../../src/core/draft/fingerprint'
import { parseDraft } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'
import { soundDraft } from '../check/soundDraft'

const guessing: SopDraft = { ...soundDraft, guessed: ['s2', 's3', 'f2', 'f3'] }

const edited = (command: Command, draft = guessing) => {
  const result = apply(draft, command)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('what an import has guessed', () => {
  it('is accepted one by one or as a whole, and is then gone', () => {
    expect(edited({ kind: 'acceptGuesses', ids: ['s3', 'f3'] }).guessed).toEqual(['s2', 'f2'])
    const all = edited({ kind: 'acceptGuesses' })
    expect(Object.hasOwn(all, 'guessed')).toBe(false)
    expect(all).toEqual(soundDraft)
  })

  it('can be accepted twice: the second time nothing changes', () => {
    const once = edited({ kind: 'acceptGuesses', ids: ['s3'] })
    expect(edited({ kind: 'acceptGuesses', ids: ['s3'] }, once)).toBe(once)
    expect(edited({ kind: 'acceptGuesses' }, soundDraft)).toBe(soundDraft)
  })

  it('is no guess any more once the drafter has decided about it', () => {
    const [procedureId, symbolId] = ['p1', 's3']
    expect(edited({ kind: 'setShape', procedureId, symbolId, shape: 'decision' }).guessed).toEqual(['s2', 'f2', 'f3'])
    expect(edited({ kind: 'moveSymbol', procedureId, symbolId, rowId: 'r3', actorId: 'a1' }).guessed).not.toContain(
      's3',
    )
    const flow: Command = { kind: 'setFlow', procedureId, flowId: 'f2', patch: { label: 'Lengkap' } }
    expect(edited(flow).guessed).toEqual(['s2', 's3', 'f3'])
  })

  it('stays a guess while something else is edited, and goes with what it is about', () => {
    const text: Command = { kind: 'setStepText', procedureId: 'p1', rowId: 'r3', field: 'note', value: 'x' }
    expect(edited(text).guessed).toEqual(guessing.guessed)
    expect(edited({ kind: 'deleteRows', procedureId: 'p1', rowIds: ['r2'] }).guessed).toEqual(['s3'])
  })

  it('is kept in the file, without what the file does not hold, and is not in the fingerprint', () => {
    const read = parseDraft(serializeDraft({ ...soundDraft, guessed: ['s3', 'nobody', 's3', 'f2'] }))
    if (!read.ok) throw new Error('The draft was refused')
    expect(read.value.draft.guessed).toEqual(['s3', 'f2'])
    expect(fingerprintOf(guessing)).toBe(fingerprintOf(soundDraft))
    expect(serializeDraft(soundDraft)).not.toContain('guessed')
  })
})
