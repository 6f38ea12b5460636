import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ClaimListener, EditingClaim } from '../../src/editor/ports/tabs'
import { createTabs } from '../../src/platform/tabs'
import { settle } from '../editor/fakes'
import { createFakeChannels, createFakeLocks } from './tabsFakes'

/** The tabs of one browser, each with the news that its claim has told. */
const createBrowser = () => {
  const locks = createFakeLocks()
  const openChannel = createFakeChannels()
  const openTab = async (asked: ClaimListener['asked'] = async () => {}) => {
    const tabs = createTabs({ locks, openChannel: (name) => openChannel(name) as unknown as BroadcastChannel })
    const claim = await tabs.claim('d1')
    const news: string[] = []
    claim.listen({
      granted: () => void news.push('granted'),
      lost: () => void news.push('lost'),
      asked: async () => {
        news.push('asked')
        await asked()
      },
    })
    return { claim, news }
  }
  return { openTab }
}

const heldBy = (...claims: readonly EditingClaim[]): readonly boolean[] => claims.map((claim) => claim.isHeld())

afterEach(() => void vi.useRealTimers())

describe('the tabs of one draft', () => {
  it('may all edit where the browser denies them its locks, and ask no second time', async () => {
    const request = vi.fn(() => Promise.reject(new DOMException('denied', 'SecurityError')))
    const openChannel = createFakeChannels()
    const tabs = createTabs({
      locks: { request } as unknown as LockManager,
      openChannel: (name) => openChannel(name) as unknown as BroadcastChannel,
    })
    expect((await tabs.claim('d1')).isHeld()).toBe(true)
    await settle()
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('are edited by the first, and by the next once that lets go', async () => {
    const { openTab } = createBrowser()
    const [one, two, three] = [await openTab(), await openTab(), await openTab()]
    expect(heldBy(one.claim, two.claim, three.claim)).toEqual([true, false, false])
    one.claim.release()
    await settle()
    expect(heldBy(one.claim, two.claim, three.claim)).toEqual([false, true, false])
    expect(two.news).toEqual(['granted'])
    expect(three.news).toEqual([])
  })

  it('hand over only after the one that edits has written', async () => {
    const { openTab } = createBrowser()
    let finishWriting = (): void => {}
    const writing = new Promise<void>((resolve) => {
      finishWriting = resolve
    })
    const one = await openTab(() => writing)
    const two = await openTab()
    const taking = two.claim.takeOver()
    await settle()
    expect(one.news).toEqual(['asked'])
    expect(heldBy(one.claim, two.claim)).toEqual([true, false])
    finishWriting()
    await taking
    await settle()
    expect(heldBy(one.claim, two.claim)).toEqual([false, true])
    expect(one.news).toEqual(['asked', 'lost'])
    expect(two.news).toEqual(['granted'])
  })

  it('take a draft from a frozen tab that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { openTab } = createBrowser()
    const one = await openTab(() => new Promise(() => {}))
    const two = await openTab()
    const taking = two.claim.takeOver()
    await settle()
    expect(two.claim.isHeld()).toBe(false)
    vi.runAllTimers()
    await taking
    await settle()
    expect(heldBy(one.claim, two.claim)).toEqual([false, true])
  })

  it('give the draft back to the one that lost it, when the other goes', async () => {
    const { openTab } = createBrowser()
    const [one, two] = [await openTab(), await openTab()]
    await two.claim.takeOver()
    await settle()
    two.claim.release()
    await settle()
    expect(one.claim.isHeld()).toBe(true)
    expect(one.news).toEqual(['asked', 'lost', 'granted'])
  })

  it('never wake one that has gone', async () => {
    const { openTab } = createBrowser()
    const [one, two, three] = [await openTab(), await openTab(), await openTab()]
    two.claim.release()
    await settle()
    one.claim.release()
    await settle()
    expect(two.news).toEqual([])
    expect(two.claim.isHeld()).toBe(false)
    expect(three.claim.isHeld()).toBe(true)
    await two.claim.takeOver()
    await settle()
    expect(heldBy(two.claim, three.claim)).toEqual([false, true])
  })

  it('may all edit where the browser has no locks', async () => {
    const tabs = createTabs({
      locks: undefined,
      openChannel: () => {
        throw new Error('Nothing is agreed on')
      },
    })
    expect(heldBy(await tabs.claim('d1'), await tabs.claim('d1'))).toEqual([true, true])
  })
})
