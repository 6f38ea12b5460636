import { describe, expect, it } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import { serializeDraft } from '../../src/core/draft/serialize'
import { createFolderMirror, MIRROR_DELAY_MS, mirrorFileName } from '../../src/editor/folderMirror'
import { createCalls, createFakeClock, createNoFolder, last } from './fakes'

const draftOf = (title: string) => createDraft({ id: '12345678-aaaa', procedureId: 'p', identity: { title } })

const setUp = () => {
  const written: (readonly [string, string])[] = []
  const clock = createFakeClock()
  const folder = {
    ...createNoFolder(),
    write: async (name: string, content: string) => {
      written.push([name, content])
      return true
    },
  }
  return { written, clock, mirror: createFolderMirror(folder, clock) }
}

describe('the files in the chosen folder', () => {
  it('are written once work rests, and only the newest state', async () => {
    const { written, clock, mirror } = setUp()
    mirror.stored(draftOf('Satu'))
    await clock.advance(MIRROR_DELAY_MS - 1)
    mirror.stored(draftOf('Dua'))
    await clock.advance(MIRROR_DELAY_MS)
    expect(written).toEqual([['dua.12345678.sop.json', serializeDraft(draftOf('Dua'))]])
  })

  it('are written at once when the draft is closed, and nothing twice', async () => {
    const { written, clock, mirror } = setUp()
    mirror.stored(draftOf('Satu'))
    await mirror.flush()
    await mirror.flush()
    await clock.advance(MIRROR_DELAY_MS)
    expect(written).toHaveLength(1)
  })

  it('are written one after the other, however slow the drive is', async () => {
    const clock = createFakeClock()
    const { calls, call } = createCalls<string, boolean>()
    const mirror = createFolderMirror({ ...createNoFolder(), write: call }, clock)
    mirror.stored(draftOf('Satu'))
    await clock.advance(MIRROR_DELAY_MS)
    mirror.stored(draftOf('Dua'))
    await clock.advance(MIRROR_DELAY_MS)
    expect(calls.map(({ given }) => given)).toEqual(['satu.12345678.sop.json'])
    await last(calls).resolve(true)
    expect(calls.map(({ given }) => given)).toEqual(['satu.12345678.sop.json', 'dua.12345678.sop.json'])
  })

  it('have names that no id can turn into a path', () => {
    expect(mirrorFileName({ ...draftOf(''), id: '../../x' })).toBe('sop.x.sop.json')
  })
})
