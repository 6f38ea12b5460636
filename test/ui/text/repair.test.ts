import { describe, expect, it } from 'vitest'
import type { DraftRepair, DraftRepairCode } from '../../../src/core/draft/repair'
import { describeRepair } from '../../../src/ui/text/repair'

const EXAMPLES: Readonly<Record<DraftRepairCode, DraftRepair['values']>> = {
  'text-cleaned': { procedure: 1, step: 3, activity: 'Menelepon' },
  'more-texts-cleaned': { count: 4 },
  'ids-given': { count: 2 },
  'silencings-dropped': { count: 1 },
}

describe('the words about mended drafts', () => {
  it.each(Object.entries(EXAMPLES))('say what %s has changed, and where or how often', (code, values) => {
    const words = describeRepair({ code: code as DraftRepairCode, path: '', values })
    expect(words).toMatch(/\.$/)
    expect(words).toContain(String(values.count ?? 'Langkah 3, “Menelepon”'))
    expect(words).not.toMatch(/undefined|\[object/)
  })

  it('name a text outside of the tables by its path', () => {
    const words = describeRepair({ code: 'text-cleaned', path: 'identity.title', values: { field: 'title' } })
    expect(words).toContain('identity.title')
  })
})
