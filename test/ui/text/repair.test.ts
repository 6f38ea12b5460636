import { describe, expect, it } from 'vitest'
import type { DraftRepair, DraftRepairCode } from '../../../src/core/draft/repair'
import { describeRepair } from '../../../src/ui/text/repair'

const EXAMPLES: Readonly<Record<DraftRepairCode, DraftRepair['values']>> = {
  'text-cleaned': { procedure: 1, step: 3, activity: 'Menelepon', field: 'note' },
  'more-texts-cleaned': { count: 4 },
  'ids-given': { count: 2 },
  'silencings-dropped': { count: 1 },
}

describe('the words about mended drafts', () => {
  it.each(Object.entries(EXAMPLES))('say what %s has changed, and where or how often', (code, values) => {
    const words = describeRepair({ code: code as DraftRepairCode, path: '', values })
    expect(words).toMatch(/\.$/)
    expect(words).toContain(String(values.count ?? 'Langkah 3, “Menelepon”, Keterangan'))
    expect(words).not.toMatch(/undefined|\[object/)
  })

  it.each([
    ['identity.title', 'title', 'Halaman identitas, Nama SOP:'],
    ['identity.approval.name', 'name', 'Halaman identitas, Disahkan oleh: nama:'],
    ['labels.title', 'title', 'Judul:'],
  ])('name a text outside of the tables as the drafter knows it: %s', (path, field, place) => {
    expect(describeRepair({ code: 'text-cleaned', path, values: { field } })).toContain(place)
  })
})
