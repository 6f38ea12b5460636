import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { parseDraft } from '../../../src/core/draft/parse'
import { PRESETS, presetOf } from '../../../src/core/draft/presets'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { apply } from '../../../src/core/edit/apply'
import { presetCommand } from '../../../src/core/edit/preset'
import { smallDraft } from '../../support/smallDraft'

const parsedSmall = parseDraft(JSON.stringify(smallDraft))
if (!parsedSmall.ok) throw new Error(JSON.stringify(parsedSmall.failure))
const small = parsedSmall.value.draft

const given: SopDraft = {
  ...small,
  labels: { ...small.labels, actors: 'Pelaku' },
  print: { ...small.print, paper: 'F4', sizePt: 7, noteInStandard: true, columns: ['output'] },
}

describe.each(PRESETS)('the preset $name', (preset) => {
  const applied = apply(given, presetCommand(given, preset))
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure))
  const draft = applied.value

  it('is one edit, after which the draft follows it and says so', () => {
    expect(presetOf(given)).toBeUndefined()
    expect(presetOf(draft)).toBe(preset)
    expect(draft.labels).toEqual(preset.labels)
    expect(draft.print).toEqual({ ...given.print, ...preset.print })
  })

  it('changes nothing but wording and print settings', () => {
    expect({ ...draft, labels: given.labels, print: given.print }).toEqual(given)
  })

  it('is still recognised in a file', () => {
    const parsed = parseDraft(serializeDraft(draft))
    expect(parsed.ok && presetOf(parsed.value.draft)).toBe(preset)
  })
})

it('the presets differ from each other', () => {
  expect(new Set(PRESETS.map(({ labels, print }) => JSON.stringify([labels, print]))).size).toBe(PRESETS.length)
})
