import { describe, expect, it } from 'vitest'
import { createDraft } from '../../src/core/draft/create'
import type { SopDraft } from '../../src/core/draft/draft'
import { createLayoutQueue, type LayoutProgress, NO_LAYOUT, QUICK_ENOUGH_MS } from '../../src/editor/layoutQueue'
import { LayoutSuperseded } from '../../src/editor/ports/layout'
import { createFakeClock, createFakeLayoutPort, emptyLayout, last, settle } from './fakes'

const draftNamed = (title: string): SopDraft => createDraft({ id: 'd1', procedureId: 'p1', identity: { title } })

const setUp = () => {
  const clock = createFakeClock()
  const { port, calls, kept } = createFakeLayoutPort()
  const seen: LayoutProgress[] = [NO_LAYOUT]
  const queue = createLayoutQueue(port, clock, (progress) => void seen.push(progress))
  const show = (draft: SopDraft): Promise<void> => {
    queue.show(draft)
    return settle()
  }
  return {
    clock,
    calls,
    queue,
    show,
    kept,
    now: () => last(seen),
    efforts: () => calls.map(({ given }) => given.options.effort),
  }
}

type SetUp = ReturnType<typeof setUp>

/** Lets the queue finish a draft at once, so that it takes layouts for quick. */
const finishQuickly = async ({ calls, show }: SetUp, draft: SopDraft) => {
  await show(draft)
  await last(calls).resolve(emptyLayout())
  await last(calls).resolve(emptyLayout())
}

describe('the layout queue', () => {
  it('shows the layout that was kept of a draft before a worker has made one, which has the last word', async () => {
    const { calls, show, kept, now, efforts } = setUp()
    const draft = draftNamed('satu')
    const [first, final] = [emptyLayout(), emptyLayout()]
    kept.set(draft, first)
    await show(draft)
    expect(now()).toMatchObject({ layoutDraft: draft, layoutPending: true })
    expect(now().layout).toBe(first)
    expect(efforts()).toEqual(['final'])
    await last(calls).resolve(final)
    expect(now().layout).toBe(final)
    expect(now().layoutPending).toBe(false)
  })

  it('asks for a quick layout at once and for the final one after it', async () => {
    const { calls, show, now, efforts } = setUp()
    const draft = draftNamed('satu')
    await show(draft)
    expect(now()).toEqual({ ...NO_LAYOUT, layoutPending: true })
    const quick = emptyLayout()
    await last(calls).resolve(quick)
    expect(efforts()).toEqual(['draft', 'final'])
    expect(now()).toMatchObject({ layoutDraft: draft, layoutPending: true })
    expect(now().layout).toBe(quick)
    const final = emptyLayout()
    await last(calls).resolve(final)
    expect(now().layoutPending).toBe(false)
    expect(now().layout).toBe(final)
  })

  it('asks for the final layout alone while that is quick', async () => {
    const given = setUp()
    const { show, calls, clock, efforts } = given
    await finishQuickly(given, draftNamed('satu'))
    await show(draftNamed('dua'))
    await clock.advance(QUICK_ENOUGH_MS - 1)
    await last(calls).resolve(emptyLayout())
    await clock.advance(10 * QUICK_ENOUGH_MS)
    expect(efforts()).toEqual(['draft', 'final', 'final'])
  })

  it('shows a quick layout of the newest draft when the final one takes long', async () => {
    const given = setUp()
    const { show, calls, clock, efforts, now } = given
    await finishQuickly(given, draftNamed('satu'))
    await show(draftNamed('dua'))
    const third = draftNamed('tiga')
    await show(third)
    await clock.advance(QUICK_ENOUGH_MS)
    expect(efforts()).toEqual(['draft', 'final', 'final', 'final', 'draft'])
    expect(last(calls).given.draft).toBe(third)
    const quick = emptyLayout()
    await last(calls).resolve(quick)
    expect(now()).toMatchObject({ layoutDraft: third, layoutPending: true })
    expect(now().layout).toBe(quick)
  })

  it('keeps to the final layout where the quick one comes after it', async () => {
    const given = setUp()
    const { show, calls, clock, now } = given
    await finishQuickly(given, draftNamed('satu'))
    await show(draftNamed('dua'))
    const final = last(calls)
    await clock.advance(QUICK_ENOUGH_MS)
    const layout = emptyLayout()
    await final.resolve(layout)
    await last(calls).resolve(emptyLayout())
    expect(now().layout).toBe(layout)
    expect(now().layoutPending).toBe(false)
  })

  it('keeps the last layout on screen while a newer one is under way', async () => {
    const given = setUp()
    const first = draftNamed('satu')
    await finishQuickly(given, first)
    const { layout } = given.now()
    await given.show(draftNamed('dua'))
    expect(given.now()).toEqual({ layout, layoutDraft: first, layoutPending: true, layoutFault: null })
  })

  it('shows a layout of an older draft while nothing newer is there, so that the canvas follows continuous typing', async () => {
    const given = setUp()
    const { show, calls, now } = given
    await finishQuickly(given, draftNamed('satu'))
    const second = draftNamed('dua')
    await show(second)
    const underWay = last(calls)
    await show(draftNamed('tiga'))
    await underWay.resolve(emptyLayout())
    expect(now()).toMatchObject({ layoutDraft: second, layoutPending: true })
  })

  it('never goes back from a newer layout to an older one', async () => {
    const given = setUp()
    const { show, calls, now } = given
    await finishQuickly(given, draftNamed('satu'))
    await show(draftNamed('dua'))
    const older = last(calls)
    const third = draftNamed('tiga')
    await show(third)
    await last(calls).resolve(emptyLayout())
    const { layout } = now()
    await older.resolve(emptyLayout())
    expect(now()).toMatchObject({ layoutDraft: third, layoutPending: false })
    expect(now().layout).toBe(layout)
  })

  it('does not work out the final layout of a draft that is no longer on screen', async () => {
    const { show, calls, efforts } = setUp()
    await show(draftNamed('satu'))
    const [first] = calls
    await show(draftNamed('dua'))
    await first?.resolve(emptyLayout())
    expect(efforts()).toEqual(['draft', 'draft'])
  })

  it('gives a known layout at once, as undo needs it', async () => {
    const given = setUp()
    const { show, calls, now } = given
    const first = draftNamed('satu')
    await finishQuickly(given, first)
    const { layout } = now()
    await show(draftNamed('dua'))
    await last(calls).resolve(emptyLayout())
    const asked = calls.length
    await show(first)
    expect(now()).toMatchObject({ layoutDraft: first, layoutPending: false })
    expect(now().layout).toBe(layout)
    expect(calls).toHaveLength(asked)
  })

  it('says why the newest draft could not be laid out, and forgets it with the next one', async () => {
    const given = setUp()
    const { show, calls, now } = given
    const first = draftNamed('satu')
    await finishQuickly(given, first)
    await show(draftNamed('dua'))
    await last(calls).reject(new Error('rusak'))
    expect(now()).toMatchObject({ layoutDraft: first, layoutPending: false, layoutFault: 'rusak' })
    await show(draftNamed('tiga'))
    await last(calls).resolve(emptyLayout())
    expect(now().layoutFault).toBeNull()
  })

  it('takes a superseded call for what it is', async () => {
    const { show, calls, now } = setUp()
    await show(draftNamed('satu'))
    const [first] = calls
    await show(draftNamed('dua'))
    await first?.reject(new LayoutSuperseded())
    expect(now()).toMatchObject({ layoutPending: true, layoutFault: null })
  })

  it('makes the pages of one draft only once, and again after a failure', async () => {
    const { queue, calls } = setUp()
    const draft = draftNamed('satu')
    const both = [queue.paged(draft), queue.paged(draft)]
    expect(calls.map(({ given }) => given.options)).toEqual([{ mode: 'paged', effort: 'final' }])
    await last(calls).reject(new Error('rusak'))
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    void queue.paged(draft)
    expect(calls).toHaveLength(2)
  })

  it('lets an export wait for the newer pages that superseded its own', async () => {
    const { queue, calls } = setUp()
    const exported = draftNamed('satu')
    const pages = queue.pagedForCertain(exported)
    const [mine] = calls
    const newer = queue.paged(draftNamed('dua'))
    const [, theirs] = calls
    await mine?.reject(new LayoutSuperseded())
    expect(calls).toHaveLength(2)
    await theirs?.resolve(emptyLayout())
    await newer
    expect(last(calls).given.draft).toBe(exported)
    const layout = emptyLayout()
    await last(calls).resolve(layout)
    expect(await pages).toBe(layout)
  })

  it('shows nothing after it was closed', async () => {
    const { queue, calls, now, show } = setUp()
    await show(draftNamed('satu'))
    const before = now()
    queue.close()
    await last(calls).resolve(emptyLayout())
    await settle()
    expect(now()).toBe(before)
  })
})
