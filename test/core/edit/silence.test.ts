import { describe, expect, it } from 'vitest'
import { createDraft, createProcedure, createStepRow } from '../../../src/core/draft/create'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { apply } from '../../../src/core/edit/apply'
import type { SilenceCommand } from '../../../src/core/edit/command'

const draft: SopDraft = {
  ...createDraft({ id: 'd', procedureId: 'p' }),
  procedures: [createProcedure({ id: 'p', rows: [createStepRow({ id: 'r1' })] })],
}

const silence = (patch: Partial<SilenceCommand> = {}, before = draft) => {
  const edited = apply(before, { kind: 'setSilenced', rule: 'empty-lane', silent: true, ...patch })
  if (!edited.ok) throw new Error(edited.failure.code)
  return edited.value
}

describe('silencing a rule', () => {
  it('is kept for the draft or for one row, and taken back one by one', () => {
    const silenced = silence({ rowId: 'r1' }, silence())
    expect(silenced.silenced).toEqual([{ rule: 'empty-lane' }, { rule: 'empty-lane', rowId: 'r1' }])
    expect(silence({ silent: false }, silenced).silenced).toEqual([{ rule: 'empty-lane', rowId: 'r1' }])
  })

  it('gives back the very same draft when nothing changes', () => {
    const silenced = silence()
    expect(silence({}, silenced)).toBe(silenced)
    expect(silence({ silent: false })).toBe(draft)
  })

  it('is refused for a row that is not there', () => {
    const edited = apply(draft, { kind: 'setSilenced', rule: 'empty-lane', rowId: 'r9', silent: true })
    expect(edited).toMatchObject({ ok: false, failure: { code: 'unknown-row' } })
  })

  it('is written to the file and read again, without rows that are gone', () => {
    const silenced = { ...silence(), silenced: [{ rule: 'a' }, { rule: 'b', rowId: 'r1' }, { rule: 'c', rowId: 'r9' }] }
    const parsed = parseDraft(serializeDraft(silenced))
    expect(parsed.ok && parsed.value.draft.silenced).toEqual([{ rule: 'a' }, { rule: 'b', rowId: 'r1' }])
  })
})
