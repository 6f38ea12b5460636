import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/core/draft/parse'
import type { Command } from '../../src/core/edit/command'
import { createSession } from '../../src/editor/createSession'
import { UNSHARED_CLAIM } from '../../src/editor/ports/tabs'
import { WRITE_DELAY_MS } from '../../src/editor/saving/autosave'
import { draftWith, sampleProcedure } from './drop/dropDrafts'
import { createFakePorts, emptyLayout, last, settle } from './fakes'

const setUp = () => {
  const draft = draftWith(sampleProcedure())
  const fakes = createFakePorts([draft])
  const session = createSession(fakes.ports, {
    stored: { draft, revision: 1, changedAt: 5 },
    claim: UNSHARED_CLAIM,
    copyTitle: (title) => `${title} (salinan)`,
  })
  return { ...fakes, draft, session }
}

const typeInto = (rowId: string, value: string): Command => ({
  kind: 'setStepText',
  procedureId: 'p1',
  rowId,
  field: 'activity',
  value,
})

const symbolsSelected = (...ids: readonly string[]) => ({ procedureId: 'p1', kind: 'symbols', ids }) as const

describe('an editing session', () => {
  it('begins saved, with nothing to undo and its layout under way', () => {
    const { session, draft } = setUp()
    expect(session.getState()).toMatchObject({
      canUndo: false,
      canRedo: false,
      layoutPending: true,
      saving: { kind: 'saved', atMs: 5 },
    })
    expect(session.getState().draft).toBe(draft)
  })

  it('begins by telling what was mended of the record, and goes on telling it after an edit', () => {
    const draft = draftWith(sampleProcedure())
    const repairs = [{ code: 'ids-given', path: '', values: { count: 2 } }] as const
    const session = createSession(createFakePorts([draft]).ports, {
      stored: { draft, revision: 1, changedAt: 5, repairs },
      claim: UNSHARED_CLAIM,
      copyTitle: (title) => title,
    })
    expect(session.getState().notice).toEqual({ kind: 'repaired', repairs })
    session.dispatch(typeInto('r1', 'Menulis'))
    expect(session.getState().notice).toEqual({ kind: 'repaired', repairs })
  })

  it('applies an edit, tells its listeners, lays out and saves', async () => {
    const { session, clock, store, layouts } = setUp()
    let told = 0
    const stop = session.subscribe(() => {
      told += 1
    })
    expect(session.dispatch(typeInto('r1', 'Menulis'))).toBeNull()
    const { draft } = session.getState()
    expect(told).toBeGreaterThan(0)
    await clock.advance(WRITE_DELAY_MS)
    expect(last(layouts.calls).given.draft).toBe(draft)
    expect(store.writes).toEqual([draft])
    expect(session.getState().saving.kind).toBe('saved')
    stop()
    const toldBefore = told
    session.undo()
    expect(told).toBe(toldBefore)
  })

  it('gives the same state until something changes', () => {
    const { session } = setUp()
    expect(session.getState()).toBe(session.getState())
  })

  it('changes nothing by a refused edit, and says why', async () => {
    const { session, clock, store, draft } = setUp()
    const refusal = session.dispatch(typeInto('tidak ada', 'Menulis'))
    expect(refusal?.code).toBe('unknown-row')
    expect(session.getState()).toMatchObject({ canUndo: false, notice: { kind: 'refused', refusal } })
    expect(session.getState().draft).toBe(draft)
    await clock.advance(WRITE_DELAY_MS)
    expect(store.writes).toEqual([])
  })

  it('forgets a refusal with the next edit that works', () => {
    const { session } = setUp()
    session.dispatch(typeInto('tidak ada', 'Menulis'))
    session.dispatch(typeInto('r1', 'Menulis'))
    expect(session.getState().notice).toBeNull()
  })

  it('does not make a step of an edit that changes nothing', () => {
    const { session } = setUp()
    session.dispatch(typeInto('r1', 'Menyusun'))
    expect(session.getState().canUndo).toBe(false)
  })

  it('undoes to the very first draft and redoes to the very last', () => {
    const { session, draft } = setUp()
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 20 }), (texts) => {
        for (const text of texts) session.dispatch(typeInto('r1', text))
        const edited = session.getState().draft
        while (session.getState().canUndo) session.undo()
        expect(session.getState().draft).toBe(draft)
        while (session.getState().canRedo) session.redo()
        expect(session.getState().draft).toBe(edited)
        while (session.getState().canUndo) session.undo()
      }),
      { seed: 352012, numRuns: 50 },
    )
  })

  it('makes one step of quick typing in one field', async () => {
    const { session, clock, draft } = setUp()
    for (const value of ['M', 'Me', 'Men']) {
      session.dispatch(typeInto('r1', value), { mergeKey: 'r1 activity' })
      await clock.advance(100)
    }
    session.undo()
    expect(session.getState().draft).toBe(draft)
  })

  it('saves what undo brings back', async () => {
    const { session, clock, store, draft } = setUp()
    session.dispatch(typeInto('r1', 'Menulis'))
    await clock.advance(WRITE_DELAY_MS)
    session.undo()
    await clock.advance(WRITE_DELAY_MS)
    expect(last(store.writes)).toBe(draft)
  })

  it('brings the selection back with undo and redo', () => {
    const { session } = setUp()
    session.select(symbolsSelected('s2'))
    session.dispatch({ kind: 'deleteSymbols', procedureId: 'p1', symbolIds: ['s2'] })
    expect(session.getState().selection.kind).toBe('none')
    session.undo()
    expect(session.getState().selection).toEqual(symbolsSelected('s2'))
    session.redo()
    expect(session.getState().selection.kind).toBe('none')
  })

  it('selects what the edit asks for, as far as it is there', () => {
    const { session } = setUp()
    session.dispatch(typeInto('r1', 'Menulis'), { selection: symbolsSelected('s1', 'tidak ada') })
    expect(session.getState().selection).toEqual(symbolsSelected('s1'))
  })

  it('ends editing in place when the draft travels in time', () => {
    const { session } = setUp()
    session.dispatch(typeInto('r1', 'Menulis'))
    session.edit({ procedureId: 'p1', kind: 'row', id: 'r1', part: 'activity' })
    session.undo()
    expect(session.getState().editing).toBeNull()
  })

  it('writes at once when the page hides', async () => {
    const { session, store, hides } = setUp()
    session.dispatch(typeInto('r1', 'Menulis'))
    for (const hide of hides) hide()
    await settle()
    expect(store.writes).toHaveLength(1)
  })

  it('goes on editing when the store fails, and loses nothing', async () => {
    const { session, clock, store } = setUp()
    store.failWith = { code: 'quota' }
    session.dispatch(typeInto('r1', 'Menulis'))
    await clock.advance(WRITE_DELAY_MS)
    expect(session.getState().saving).toEqual({ kind: 'failed', fault: { code: 'quota' } })
    session.dispatch(typeInto('r2', 'Membaca'))
    store.failWith = null
    await session.flush()
    expect(last(store.writes)).toBe(session.getState().draft)
    expect(session.getState().saving.kind).toBe('saved')
  })

  it('has the browser ask before the page goes only while the store fails', async () => {
    const { session, store, questions } = setUp()
    const wouldLose = () => [...questions].some((ask) => ask())
    session.dispatch(typeInto('r1', 'Menulis'))
    expect(wouldLose()).toBe(false)
    store.failWith = { code: 'quota' }
    await session.flush()
    expect(wouldLose()).toBe(true)
    store.failWith = null
    await session.close()
    expect(questions.size).toBe(0)
  })

  it('closes with everything written, and stops listening to the page', async () => {
    const { session, store, hides } = setUp()
    session.dispatch(typeInto('r1', 'Menulis'))
    await session.close()
    expect(store.writes).toHaveLength(1)
    expect(hides.size).toBe(0)
  })

  it('gives ids that the draft does not hold', () => {
    const { session, ports } = setUp()
    const taken = { kind: 'addActor', procedureId: 'p1', actor: { id: 'e1', name: '', group: '' }, index: 0 } as const
    session.dispatch(taken)
    expect(session.newId()).toBe('e2')
    expect(ports.ids.entityId()).toBe('e3')
  })
})

describe('ordering the lanes', () => {
  it('is one undo step, with a message', () => {
    const { session, draft } = setUp()
    session.orderActors('p1', ['a3', 'a1', 'a2'])
    expect(session.getState().draft.procedures[0]?.actors.map(({ id }) => id)).toEqual(['a3', 'a1', 'a2'])
    expect(session.getState().notice).toEqual({ kind: 'actors-ordered' })
    session.undo()
    expect(session.getState().draft).toBe(draft)
  })

  it('lays out a proposal and leaves the draft as it is', async () => {
    const { session, draft, layouts } = setUp()
    const proposed = { ...draft, print: { ...draft.print, sizePt: 7 } }
    const laidOut = session.layoutOfProposal(proposed)
    const layout = emptyLayout()
    await last(layouts.proposals).resolve(layout)
    expect(await laidOut).toBe(layout)
    expect(session.getState()).toMatchObject({ draft, canUndo: false })
  })
})

describe('fitting the draft on pages', () => {
  it('sets the size that fits as one undo step', async () => {
    const { session, draft, layouts } = setUp()
    const fitting = session.fitPages(2)
    expect(last(layouts.fittings).given).toEqual({ draft, pages: 2 })
    await last(layouts.fittings).resolve({ fits: true, sizePt: 6.5, pages: 2 })
    expect(await fitting).toEqual({ fits: true, sizePt: 6.5, pages: 2 })
    expect(session.getState().draft.print.sizePt).toBe(6.5)
    session.undo()
    expect(session.getState().draft).toBe(draft)
  })

  it('changes nothing when no size fits, and tells how near it comes', async () => {
    const { session, layouts } = setUp()
    const fitting = session.fitPages(1)
    const nearest = { fits: false, sizePt: 6, pages: 3 }
    await last(layouts.fittings).resolve(nearest)
    expect(await fitting).toEqual(nearest)
    expect(session.getState().canUndo).toBe(false)
  })

  it('asks again when the draft was edited meanwhile', async () => {
    const { session, layouts } = setUp()
    const fitting = session.fitPages(2)
    session.dispatch(typeInto('r1', 'Menyusun konsep yang panjang'))
    await last(layouts.fittings).resolve({ fits: true, sizePt: 9, pages: 2 })
    expect(session.getState().draft.print.sizePt).toBe(8)
    expect(last(layouts.fittings).given.draft).toBe(session.getState().draft)
    await last(layouts.fittings).resolve({ fits: true, sizePt: 7, pages: 2 })
    await fitting
    expect(session.getState().draft.print.sizePt).toBe(7)
  })
})

describe('ordering the steps', () => {
  const ORDER = ['r0', 'r3', 'r2', 'r1']

  it('is one undo step, with a message', async () => {
    const { session, orders, draft } = setUp()
    const ordering = session.orderRows('p1')
    expect(session.getState().ordering).toBe(true)
    await last(orders.calls).resolve(ORDER)
    await ordering
    expect(session.getState()).toMatchObject({ ordering: false, notice: { kind: 'ordered', changed: true } })
    expect(session.getState().draft.procedures[0]?.rows.map(({ id }) => id)).toEqual(ORDER)
    session.undo()
    expect(session.getState().draft).toBe(draft)
  })

  it('says so when the order was right already', async () => {
    const { session, orders } = setUp()
    const ordering = session.orderRows('p1')
    await last(orders.calls).resolve(['r0', 'r1', 'r2', 'r3'])
    await ordering
    expect(session.getState()).toMatchObject({ canUndo: false, notice: { kind: 'ordered', changed: false } })
  })

  it('changes nothing when ELK fails', async () => {
    const { session, orders, draft } = setUp()
    const ordering = session.orderRows('p1')
    await last(orders.calls).reject(new Error('terlalu lama'))
    await ordering
    expect(session.getState()).toMatchObject({ ordering: false, notice: { kind: 'order-failed' } })
    expect(session.getState().draft).toBe(draft)
  })

  it('runs once at a time', async () => {
    const { session, orders } = setUp()
    void session.orderRows('p1')
    await session.orderRows('p1')
    expect(orders.calls).toHaveLength(1)
  })

  it('is refused when the rows changed meanwhile, and keeps that change', async () => {
    const { session, orders } = setUp()
    const ordering = session.orderRows('p1')
    session.dispatch({ kind: 'deleteRows', procedureId: 'p1', rowIds: ['r2'] })
    await last(orders.calls).resolve(ORDER)
    await ordering
    expect(session.getState()).toMatchObject({
      ordering: false,
      notice: { kind: 'refused', refusal: { code: 'order-mismatch' } },
    })
    expect(session.getState().draft.procedures[0]?.rows).toHaveLength(3)
  })
})

describe('exporting', () => {
  const titled: Command = { kind: 'setIdentityText', field: 'title', value: 'Penerbitan *Izin* Usaha!' }

  it('hands over the PDF of the draft that is shown', async () => {
    const { session, layouts, saved } = setUp()
    session.dispatch(titled)
    const exporting = session.exportPdf()
    expect(last(layouts.calls).given).toEqual({
      draft: session.getState().draft,
      options: { mode: 'paged', effort: 'final' },
    })
    await last(layouts.calls).resolve(emptyLayout())
    await exporting
    expect(saved).toEqual([
      { name: 'penerbitan-izin-usaha.pdf', mediaType: 'application/pdf', content: new Uint8Array([1, 2, 3]) },
    ])
    expect(session.getState().notice).toEqual({ kind: 'exported', fileName: 'penerbitan-izin-usaha.pdf' })
  })

  it('says why there is no PDF', async () => {
    const { session, layouts, saved } = setUp()
    const exporting = session.exportPdf()
    await last(layouts.calls).reject(new Error('rusak'))
    await exporting
    expect(saved).toEqual([])
    expect(session.getState().notice).toEqual({ kind: 'export-failed', reason: 'rusak' })
  })

  it('hands over a file that gives the same draft when it is imported', () => {
    const { session, saved } = setUp()
    session.dispatch(titled)
    session.exportJson()
    const [file] = saved
    expect(file?.name).toBe('penerbitan-izin-usaha.sop.json')
    const parsed = parseDraft(String(file?.content))
    expect(parsed.ok && parsed.value.draft).toEqual(session.getState().draft)
  })

  it('notes which files can be opened again: JSON, and a PDF that carries the draft', async () => {
    const { session, ports, layouts } = setUp()
    const noted: unknown[] = []
    ports.storage.markHandedOut = async (...given) => void noted.push(given)
    const exportPdf = async (): Promise<void> => {
      const exporting = session.exportPdf()
      await last(layouts.calls).resolve(emptyLayout())
      await exporting
    }
    const { id } = session.getState().draft
    session.exportJson()
    await exportPdf()
    session.dispatch({ kind: 'setPrint', patch: { attachDraft: false } })
    await exportPdf()
    expect(noted).toEqual([
      [id, 1],
      [id, 1],
    ])
  })
})
