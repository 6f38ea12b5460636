import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { Flow, Procedure, SopDraft, StepText } from '../../../src/core/draft/draft'
import { draftFaults } from '../../../src/core/draft/invariants'
import { layout } from '../../../src/core/layout/layout'
import type { Layout } from '../../../src/core/layout/result'
import { verify } from '../../../src/core/layout/verify/verify'

const LONG = `${'kata '.repeat(1999)}akhir`
const SOLID = 'x'.repeat(10_000)
const LINES = 'a\n'.repeat(4999)
const WORD = 'W'.repeat(300)

const draftOf = (parts: Partial<Procedure>): SopDraft => ({
  ...createDraft({ id: '00000000-0000-4000-8000-000000000001', procedureId: 'p' }),
  procedures: [createProcedure({ id: 'p', ...parts })],
})

const actors = (count: number, name = 'Staf') =>
  Array.from({ length: count }, (_, lane) => createActor({ id: `a${lane}`, name }))

const steps = (count: number, lanes: number, first: Partial<Record<StepText, string>> = {}) =>
  Array.from({ length: count }, (_, row) =>
    createStepRow({
      id: `r${row}`,
      symbols: [createSymbol({ id: `s${row}`, actorId: `a${row % lanes}` })],
      ...(row === 0 ? first : {}),
    }),
  )

const chain = (count: number, label = ''): Flow[] =>
  Array.from({ length: count - 1 }, (_, row) =>
    createFlow({ id: `f${row}`, from: `s${row}`, to: `s${row + 1}`, label }),
  )

/** Lays a draft out both ways, holds the result to the layout's promises, and gives the printed pages. */
const laidOut = (draft: SopDraft): Layout => {
  expect(draftFaults(draft)).toEqual([])
  const endless = layout(draft, { mode: 'continuous', effort: 'draft' })
  expect(verify(draft, endless)).toEqual([])
  const result = layout(draft, { mode: 'paged', effort: 'draft' })
  expect(verify(draft, result)).toEqual([])
  return result
}

const problemsOf = ({ problems }: Layout): string[] => [...new Set(problems.map(({ code }) => code))].toSorted()

describe('the layout of a draft without', () => {
  it.each([
    ['anything', {}],
    ['rows', { actors: actors(3, '') }],
    ['actors', { rows: [createStepRow({ id: 'r' }), createSectionRow({ id: 'x' })] }],
    ['symbols', { actors: actors(2, ''), rows: [createStepRow({ id: 'r' }), createSectionRow({ id: 'x' })] }],
    ['a word', { actors: actors(2, ''), rows: steps(3, 2), flows: chain(3) }],
  ])('%s has its pages, and nothing to complain of', (_, parts) => {
    const result = laidOut(draftOf(parts))
    expect(result.pages.length).toBe(2)
    expect(problemsOf(result)).toEqual([])
  })

  it('wording has its table all the same', () => {
    const draft = draftOf({ actors: actors(2, ''), rows: steps(3, 2), flows: chain(3) })
    const labels = Object.fromEntries(
      Object.keys(draft.labels).map((key) => [key, '']),
    ) as unknown as SopDraft['labels']
    expect(problemsOf(laidOut({ ...draft, labels }))).toEqual([])
  })
})

describe('a text of 10,000 characters', () => {
  const cells = ['activity', 'requirements', 'duration', 'output', 'note'] as const
  const texts = { words: LONG, 'one word': SOLID, lines: LINES }

  it.each(cells.flatMap((cell) => Object.entries(texts).map(([kind, text]) => [kind, cell, text] as const)))(
    'of %s in %s goes on over pages, nothing lost, and is said to be taller than one',
    (_, cell, text) => {
      const draft = draftOf({ actors: actors(2), rows: steps(2, 2, { [cell]: text }), flows: chain(2) })
      expect(problemsOf(laidOut(draft))).toContain('row-taller-than-page')
    },
  )

  it.each([
    [
      'a symbol',
      (text: string) => ({
        rows: [createStepRow({ id: 'r', symbols: [createSymbol({ id: 's', actorId: 'a0', text })] })],
      }),
    ],
    ['a title', (text: string) => ({ title: text })],
    ['an actor', (text: string) => ({ actors: actors(2, text) })],
    ['a label', (text: string) => ({ rows: steps(2, 2), flows: chain(2, text) })],
  ])('in %s is said to lose its end', (_, parts) => {
    for (const text of [LONG, SOLID]) {
      const draft = draftOf({ actors: actors(2), ...parts(text) })
      expect(problemsOf(laidOut(draft))).toContain('text-left-out')
    }
  })

  it.each(['title', 'unit', 'number', 'createdDate'] as const)(
    'as %s of the identity page loses its end too',
    (field) => {
      const draft = draftOf({ actors: actors(2), rows: steps(2, 2), flows: chain(2) })
      const result = laidOut({ ...draft, identity: { ...draft.identity, [field]: LONG } })
      expect(result.problems).toEqual([{ code: 'text-left-out', source: { kind: 'identity', id: field }, values: {} }])
    },
  )

  it('as who signs keeps on the sheet, under the table too', () => {
    const draft = draftOf({ actors: actors(2), rows: steps(2, 2), flows: chain(2) })
    const approval = { position: LONG, name: LONG, rank: LONG, nip: LONG }
    const print = { ...draft.print, endSignature: true }
    expect(problemsOf(laidOut({ ...draft, print, identity: { ...draft.identity, approval } }))).toEqual([
      'text-left-out',
    ])
  })

  it('in a box of the identity page, a section or a footnote goes on and loses nothing', () => {
    const rows = [...steps(2, 2), createSectionRow({ id: 'x', text: LONG })]
    const draft = draftOf({ actors: actors(2), rows, flows: chain(2), footnote: LONG })
    const result = laidOut({ ...draft, identity: { ...draft.identity, legalBasis: [LONG, LONG] } })
    expect(problemsOf(result)).toEqual(['row-taller-than-page'])
    const printed = (role: string) =>
      result.tables.flatMap(({ texts }) => texts.filter((text) => text.role === role).flatMap(({ lines }) => lines))
    expect(printed('legalBasis').join(' ').match(/akhir/g)?.length).toBe(2)
  })
})

describe('a word of 300 characters', () => {
  it('everywhere at once keeps every promise, and every place where it is cut is listed', () => {
    const rows = [
      ...Array.from({ length: 3 }, (_, row) =>
        createStepRow({
          id: `r${row}`,
          activity: WORD,
          requirements: WORD,
          duration: WORD,
          output: WORD,
          note: WORD,
          symbols: [createSymbol({ id: `s${row}`, actorId: `a${row}`, text: WORD })],
        }),
      ),
      createSectionRow({ id: 'x', text: WORD }),
    ]
    const draft = draftOf({ title: WORD, footnote: WORD, actors: actors(3, WORD), rows, flows: chain(3, WORD) })
    const approval = { position: WORD, name: WORD, rank: WORD, nip: WORD }
    const identity = { ...draft.identity, title: WORD, unit: WORD, institution: [WORD], legalBasis: [WORD], approval }
    const labels = Object.fromEntries(
      Object.keys(draft.labels).map((key) => [key, WORD]),
    ) as unknown as SopDraft['labels']
    const { problems } = laidOut({ ...draft, identity, labels })
    const places = problems.filter(({ code }) => code === 'text-too-wide').map(({ source }) => source.id)
    expect(places).toEqual(expect.arrayContaining(['a0', 'a1', 'a2', 's0', 's1', 's2', 'f0', 'f1']))
  })
})

describe('arrows beyond all measure into one symbol', () => {
  it.each([
    ['that join', 'end', 150, 50],
    ['that may not join', 'none', 60, 20],
  ] as const)('%s are all drawn, on pages that hold them', (_, heads, count, rows) => {
    const sources = rows - 1
    const flows = Array.from({ length: count }, (_, k) =>
      createFlow({
        id: `g${k}`,
        from: `s${1 + (k % sources)}`,
        to: 's0',
        heads,
        label: k < sources ? '' : `${Math.floor(k / sources)}`,
      }),
    )
    const draft = draftOf({ actors: actors(5), rows: steps(rows, 5), flows })
    const result = layout(draft, { mode: 'paged', effort: 'draft' })
    expect(verify(draft, result)).toEqual([])
    expect(new Set(result.tables.flatMap(({ edges }) => edges.map(({ flowId }) => flowId))).size).toBe(count)
  })
})

describe('more lanes than the paper holds', () => {
  it('give a table all the same, and the advice', () => {
    const draft = draftOf({ actors: actors(30, 'Kepala Bidang'), rows: steps(30, 30), flows: chain(30) })
    const print = { ...draft.print, orientation: 'portrait' as const }
    const result = layout({ ...draft, print }, { mode: 'paged', effort: 'draft' })
    expect(problemsOf(result)).toContain('table-too-wide')
    expect(result.tables.flatMap(({ nodes }) => nodes.filter(({ type }) => type !== 'connector')).length).toBe(30)
  })

  it('take symbols stacked forty high in one cell over pages', () => {
    const symbols = Array.from({ length: 40 }, (_, k) => createSymbol({ id: `s${k}`, actorId: 'a0' }))
    const draft = draftOf({ actors: actors(2), rows: [createStepRow({ id: 'r', symbols })], flows: chain(40) })
    expect(problemsOf(laidOut(draft))).toContain('row-taller-than-page')
  })
})
