import { describe, expect, it } from 'vitest'
import { type Clip, clipOfSelection, clipOfTable } from '../../../src/core/clip/clip'
import { clipJson, clipJsonInHtml, encodedClip, readClipJson } from '../../../src/core/clip/clipJson'
import { pasteClip } from '../../../src/core/clip/pasteClip'
import { createActor, createDraft, createProcedure } from '../../../src/core/draft/create'
import type { Procedure, SopDraft } from '../../../src/core/draft/draft'
import { draftFaults } from '../../../src/core/draft/invariants'
import type { Selection } from '../../../src/core/edit/selection'
import { applied, arrows, draft, idsOf, procedure, symbolsOf } from '../edit/example'

const selected = (kind: Selection['kind'], ...ids: string[]): Selection => ({ procedureId: 'p1', kind, ids })

const clipOf = (kind: Selection['kind'], ...ids: string[]): Clip => {
  const clip = clipOfSelection(draft, selected(kind, ...ids))
  if (clip === null) throw new Error('nothing was copied')
  return clip
}

const counter = (): (() => string) => {
  let count = 0
  return () => `n${++count}`
}

const pasted = (
  clip: Clip,
  place: { readonly index?: number; readonly cell?: { readonly rowId: string; readonly actorId: string } },
  into: SopDraft = draft,
): Procedure => {
  const paste = pasteClip(into, clip, { procedureId: 'p1', index: 99, ...place }, counter())
  if (paste === null) throw new Error('nothing was pasted')
  const after = applied(paste.command, into)
  expect(draftFaults(after)).toEqual([])
  return after.procedures[0] ?? procedure
}

const otherDraft = (...names: string[]): SopDraft => ({
  ...createDraft({ id: 'other', procedureId: 'x' }),
  procedures: [
    createProcedure({ id: 'p1', actors: names.map((name, index) => createActor({ id: `b${index}`, name })) }),
  ],
})

describe('copying', () => {
  it('takes rows whole, with the lanes of their symbols and the arrows among them only', () => {
    const { kind, procedure: part } = clipOf('rows', 'r3', 'r2')
    expect(kind).toBe('rows')
    expect([idsOf(part.rows), idsOf(part.actors), arrows(part)]).toEqual(['r2 r3', 'a2', ['f2 s2>s3']])
  })

  it('takes symbols without the texts of their rows', () => {
    const part = clipOf('symbols', 's1', 's2').procedure
    expect([idsOf(part.rows), idsOf(part.actors), arrows(part)]).toEqual(['r1 r2', 'a1 a2', ['f1 s1>s2 Ya']])
    expect(clipOf('laneCell', 'r2', 'a2').procedure.rows.map(({ id }) => id)).toEqual(['r2'])
  })

  it('takes nothing where there is neither row nor symbol', () => {
    expect(clipOfSelection(draft, selected('laneCell', 'r2', 'a3'))).toBe(null)
    expect(clipOfSelection(draft, selected('actors', 'a1'))).toBe(null)
    expect(clipOfTable(createProcedure({ id: 'p' }))).toBe(null)
  })
})

describe('pasting rows', () => {
  it('puts them at the index under new ids, in the same lanes, with the arrows among them', () => {
    const after = pasted(clipOf('rows', 'r2', 'r3'), { index: 2 })
    const fresh = after.rows.slice(2, 4).map(({ id }) => id)
    expect(after.rows).toHaveLength(procedure.rows.length + 2)
    expect(fresh.every((id) => !procedure.rows.some((row) => row.id === id))).toBe(true)
    expect(fresh.map((id) => symbolsOf(after, id).split('@')[1])).toEqual(['a2', 'a2'])
    expect(after.actors).toEqual(procedure.actors)
  })

  it('leads them into the only arrow between the steps round them, which keeps its words', () => {
    const after = pasted(clipOf('rows', 'r2', 'r3'), { index: 2 })
    const [first, last] = after.rows.slice(2, 4).map(({ id }) => symbolsOf(after, id).split('@')[0])
    const led = arrows(after)
    expect(led).toContain(`f1 s1>${first} Ya`)
    expect(led.filter((arrow) => arrow.endsWith(` ${first}>${last}`))).toHaveLength(1)
    expect(led.filter((arrow) => arrow.endsWith(` ${last}>s2`))).toHaveLength(1)
    expect(led).toHaveLength(5)
  })

  it('leaves the arrow alone where they do not lead on from the first to the last, or begin or end something', () => {
    const capsule = clipOf('rows', 'r2')
    const shapes: Clip = {
      ...capsule,
      procedure: {
        ...capsule.procedure,
        rows: capsule.procedure.rows.map((row) =>
          row.kind === 'step' ? { ...row, symbols: row.symbols.map((one) => ({ ...one, shape: 'terminator' })) } : row,
        ),
      },
    }
    for (const clip of [clipOf('rows', 'r1', 'r4'), shapes]) {
      expect(arrows(pasted(clip, { index: 3 }))).toEqual(arrows(procedure))
    }
    expect(arrows(pasted(clipOf('rows', 'r2'), { index: 1 }))).toEqual(arrows(procedure))
  })

  it('finds lanes by name whatever the case and spaces, and adds those that are missing', () => {
    const clip = clipOf('rows', 'r1', 'r2')
    const named: Clip = {
      ...clip,
      procedure: {
        ...clip.procedure,
        actors: [createActor({ id: 'a1', name: ' *Kepala*  dinas' }), createActor({ id: 'a2', name: 'Staf' })],
      },
    }
    const after = pasted(named, {}, otherDraft('Sekretaris', 'KEPALA DINAS'))
    expect(after.actors.map(({ name }) => name)).toEqual(['Sekretaris', 'KEPALA DINAS', 'Staf'])
    expect(after.rows.map(({ id }) => symbolsOf(after, id).split('@')[1])).toEqual(['b1', after.actors[2]?.id])
  })

  it('tells lanes of one name apart by their group', () => {
    const clip = clipOf('rows', 'r1')
    const grouped: Clip = {
      ...clip,
      procedure: { ...clip.procedure, actors: [createActor({ id: 'a1', name: 'Staf', group: 'Bidang II' })] },
    }
    const into = otherDraft()
    const [table] = into.procedures
    const lanes = [
      createActor({ id: 'b1', name: 'Staf', group: 'Bidang I' }),
      createActor({ id: 'b2', name: 'Staf', group: 'Bidang II' }),
    ]
    const after = pasted(grouped, {}, { ...into, procedures: table ? [{ ...table, actors: lanes }] : [] })
    expect(symbolsOf(after, after.rows[0]?.id ?? '')).toMatch(/@b2$/)
  })
})

describe('pasting symbols', () => {
  it('makes steps of their own without a lane in hand', () => {
    const after = pasted(clipOf('symbols', 's1', 's2'), { index: 5 })
    expect(after.rows).toHaveLength(7)
    expect(arrows(after).at(-1)).toMatch(/Ya$/)
  })

  it('goes into the lane in hand and the steps below it, symbols of one lane all into that lane', () => {
    const after = pasted(clipOf('symbols', 's2', 's3'), { cell: { rowId: 'r4', actorId: 'a3' } })
    expect(symbolsOf(after, 'r4')).toMatch(/^s4@a1 n\d+@a3$/)
    expect(after.rows).toHaveLength(6)
    expect(symbolsOf(after, after.rows[5]?.id ?? '')).toMatch(/@a3$/)
  })
})

describe('a clip as text', () => {
  it('is read back as it was', () => {
    const clip = clipOf('rows', 'r0', 'r1', 'r2')
    expect(readClipJson(clipJson(clip))).toEqual({ ok: true, value: clip })
  })

  it('is found in HTML by its attribute, whatever quotes stand round it', () => {
    const json = '{"a":"it\'s <b>\u2192"}'
    const encoded = encodedClip(json)
    for (const quote of ['"', "'", '']) {
      expect(clipJsonInHtml(`<p>x<table data-lajur-clip=${quote}${encoded}${quote} border=1>`)).toBe(json)
    }
    expect(clipJsonInHtml('<table><script>alert(1)</script>')).toBe(null)
    expect(clipJsonInHtml('<table data-lajur-clip="%zz">')).toBe(null)
  })

  it('is refused whole when it is broken, foreign, or far too large', () => {
    const codeOf = (text: string) => {
      const read = readClipJson(text)
      return read.ok ? null : read.failure.code
    }
    expect(codeOf('{')).toBe('broken')
    expect(codeOf('{"format":"lajur","version":1,"procedures":[{}]}')).toBe('broken')
    expect(codeOf(clipJson({ kind: 'rows', procedure: { ...procedure, actors: [] } }))).toBe('broken')
    expect(codeOf(' '.repeat(8_000_001))).toBe('too-large')
  })
})
