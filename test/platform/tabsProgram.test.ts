import { describe, expect, it } from 'vitest'
import { isForAllTabs, tellProgram } from '../../src/platform/tabsProgram'
import { settle } from '../editor/fakes'
import { createFakeChannels } from './tabsFakes'

const createBrowser = () => {
  const openChannel = createFakeChannels()
  /** Opens a tab with a program of that age; gives how often it heard of a newer one. */
  const openTab = (madeAt: number): { readonly told: () => number } => {
    let told = 0
    tellProgram({
      madeAt,
      openChannel: () => openChannel('program'),
      onNewer: () => {
        told += 1
      },
    })
    return { told: () => told }
  }
  return { openTab, openChannel }
}

describe('tabs with programs of different age', () => {
  it.each([
    ['the older', [1, 2]],
    ['the newer', [2, 1]],
  ])('tell the older one of the newer, when %s came first', async (_, ages) => {
    const { openTab } = createBrowser()
    const tabs = ages.map(openTab)
    await settle()
    expect(tabs.map(({ told }) => told() > 0)).toEqual(ages.map((age) => age === 1))
  })

  it('leave the same program in peace, and one that is being developed', async () => {
    const { openTab } = createBrowser()
    const tabs = [7, 7, Number.NaN].map(openTab)
    await settle()
    expect(tabs.map(({ told }) => told())).toEqual([0, 0, 0])
  })

  it('pass over what is no message of theirs', async () => {
    const { openTab, openChannel } = createBrowser()
    const tab = openTab(7)
    for (const data of [null, 'x', { madeAt: '9' }, []]) openChannel('program').postMessage(data)
    await settle()
    expect(tab.told()).toBe(0)
  })
})

describe('a page', () => {
  const workers = (controller: object | null, registration: object | undefined) =>
    ({ controller, getRegistration: async () => registration }) as unknown as ServiceWorkerContainer

  it('speaks for all tabs unless it was loaded past its service worker', async () => {
    expect(await isForAllTabs(undefined)).toBe(true)
    expect(await isForAllTabs(workers({}, { active: {} }))).toBe(true)
    expect(await isForAllTabs(workers(null, undefined))).toBe(true)
    expect(await isForAllTabs(workers(null, { active: null }))).toBe(true)
    expect(await isForAllTabs(workers(null, { active: {} }))).toBe(false)
  })
})
