import { describe, expect, it } from 'vitest'
import type { SopDraft } from '../../../src/core/draft/draft'
import { proposeMapping } from '../../../src/core/exchange/proposeMapping'
import { readText } from '../../../src/core/exchange/readText'
import { draftsOfMapping, takenDrafts, withRowsOrdered } from '../../../src/editor/files/importTables'
import { createCountingIds } from '../fakes'

const table = [
  'No\tKegiatan\tStaf\tKasi\tKelengkapan\tWaktu\tOutput\tKeterangan',
  '1\tMenyusun konsep\t○\t\tData\t1 Hari\tKonsep\t',
  '2\tMemeriksa konsep\t\t◇\tKonsep\t1 Jam\tKonsep\t',
].join('\n')
const mapping = proposeMapping(readText(table))

describe('the drafts of a mapping', () => {
  it('are made for every draft that is taken', () => {
    expect(takenDrafts(mapping)).toEqual([0])
    const made = draftsOfMapping(mapping, createCountingIds())
    if (!made.ok) throw new Error(made.failure.code)
    const [draft] = made.value
    expect(draft?.procedures[0]?.actors.map(({ name }) => name)).toEqual(['Staf', 'Kasi'])
    expect(draft?.procedures[0]?.rows).toHaveLength(2)
  })

  it('are refused where none is taken', () => {
    const none = { ...mapping, drafts: mapping.drafts.map((draft) => ({ ...draft, isTaken: false })) }
    expect(draftsOfMapping(none, createCountingIds())).toMatchObject({ ok: false, failure: { code: 'unknown-draft' } })
  })
})

describe('ordering a made draft', () => {
  const draftOf = (): SopDraft => {
    const made = draftsOfMapping(mapping, createCountingIds())
    if (!made.ok || !made.value[0]) throw new Error('no draft')
    return made.value[0]
  }

  it('puts its rows in the order that is found', async () => {
    const draft = draftOf()
    const rowIds = draft.procedures[0]?.rows.map(({ id }) => id).toReversed() ?? []
    const ordered = await withRowsOrdered(draft, { orderRows: async () => rowIds })
    expect(ordered.procedures[0]?.rows.map(({ id }) => id)).toEqual(rowIds)
  })

  it('keeps the order of the source where ordering fails', async () => {
    const draft = draftOf()
    const ordered = await withRowsOrdered(draft, { orderRows: () => Promise.reject(new Error('no time')) })
    expect(ordered).toBe(draft)
  })
})
