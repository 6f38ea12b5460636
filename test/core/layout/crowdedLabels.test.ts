import { describe, expect, it } from 'vitest'
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { PrintSettings, SopDraft } from '../../../src/core/draft/draft'
import { layout } from '../../../src/core/layout/layout'
import type { LayoutOptions } from '../../../src/core/layout/result'
import { verify } from '../../../src/core/layout/verify/verify'

/** A table without a word but for the labels of its arrows. */
interface Scene {
  /** Lanes of the symbols of each row. */
  readonly rows: readonly (readonly number[])[]
  /** From, to and label; symbols are named by row and place in it: '0.1'. */
  readonly flows: readonly (readonly [from: string, to: string, label: string])[]
  readonly print?: Partial<PrintSettings>
}

const everyWay: readonly LayoutOptions[] = [
  { mode: 'paged', effort: 'draft' },
  { mode: 'paged', effort: 'final' },
  { mode: 'continuous', effort: 'draft' },
  { mode: 'continuous', effort: 'final' },
]

const draftOf = ({ rows, flows, print = {} }: Scene): SopDraft => {
  const draft = createDraft({ id: 'd', procedureId: 'p' })
  const lanes = [...new Set(rows.flat())].toSorted((a, b) => a - b)
  const procedure = createProcedure({
    id: 'p',
    actors: lanes.map((lane) => createActor({ id: `a${lane}` })),
    rows: rows.map((symbols, row) =>
      createStepRow({
        id: `r${row}`,
        symbols: symbols.map((lane, place) => createSymbol({ id: `${row}.${place}`, actorId: `a${lane}` })),
      }),
    ),
    flows: flows.map(([from, to, label], index) => createFlow({ id: `f${index}`, from, to, label })),
  })
  return { ...draft, procedures: [procedure], print: { ...draft.print, ...print } }
}

const bare = { columns: [] }
const narrow = { orientation: 'portrait', margins: { top: 10, right: 10, bottom: 10, left: 99 } } as const

describe('the label of an arrow', () => {
  const scenes: Readonly<Record<string, Scene>> = {
    'up a stack at the edge of the page (walks 79, 2062)': {
      rows: [[0, 0]],
      flows: [['0.1', '0.0', 'Menyusun konsep']],
      print: bare,
    },
    'down a stack at the edge of the page (walks 767, 1329)': {
      rows: [[0, 0]],
      flows: [['0.0', '0.1', 'Menyusun konsep']],
      print: bare,
    },
    'down a stack beside other columns (walk 1578)': {
      rows: [[0, 0]],
      flows: [['0.0', '0.1', 'Menyusun konsep']],
      print: { columns: ['output', 'duration'] },
    },
    'up a stack beside other columns (walks 1901, 2396)': {
      rows: [[0, 0]],
      flows: [['0.1', '0.0', 'Menyusun konsep']],
      print: { columns: ['output', 'duration'] },
    },
    'up a stack, longer than the lane is wide (walks 1940, 2432)': {
      rows: [[0, 0]],
      flows: [['0.1', '0.0', 'Memeriksa *draft*\nberkas']],
    },
    'up a stack beside two columns, longer than the lane is wide (walk 2470)': {
      rows: [[0, 0]],
      flows: [['0.1', '0.0', 'Memeriksa *draft*\nberkas']],
      print: { columns: ['output', 'duration'] },
    },
    'back to the row above at the edge of the page (walk 2482)': {
      rows: [[0], [0]],
      flows: [['1.0', '0.0', 'Memeriksa *draft*\nberkas']],
      print: bare,
    },
    'beside an arrow to the same symbol (walk 1162)': {
      rows: [[1, 0], [1], [0]],
      flows: [
        ['0.0', '2.0', ''],
        ['1.0', '2.0', 'Menyusun konsep'],
      ],
      print: bare,
    },
    'on a sheet that has hardly room for the table (walk 1982)': {
      rows: [[], [0, 1], [0]],
      flows: [
        ['2.0', '1.1', 'Memeriksa *draft*\nberkas'],
        ['1.1', '2.0', ''],
      ],
      print: narrow,
    },
    'of a word wider than the gap between two lanes': {
      rows: [[0, 1]],
      flows: [['0.0', '0.1', 'Lengkap']],
    },
    'of two words, both ways between two symbols': {
      rows: [[0, 1]],
      flows: [
        ['0.0', '0.1', 'Berkas lengkap'],
        ['0.1', '0.0', 'Belum lengkap'],
      ],
    },
  }

  it.each(Object.entries(scenes))('%s stands inside the table, clear of symbols and words', (_, scene) => {
    const draft = draftOf(scene)
    for (const options of everyWay) {
      const result = layout(draft, options)
      expect(verify(draft, result)).toEqual([])
      expect(result.problems.filter(({ code }) => code === 'arrow-conflict')).toEqual([])
    }
  })

  it('is broken or set smaller rather than lost', () => {
    for (const scene of Object.values(scenes)) {
      for (const options of everyWay) {
        const result = layout(draftOf(scene), options)
        const printed = result.tables.flatMap(({ texts }) => texts.filter(({ role }) => role === 'label'))
        expect(printed.map(({ lines }) => lines.join('').replace(/\s/g, '')).toSorted()).toEqual(
          scene.flows.flatMap(([, , label]) => (label === '' ? [] : [label.replace(/[\s*]/g, '')])).toSorted(),
        )
      }
    }
  })

  it('of a whole paragraph is printed whole, and said to find no room', () => {
    const words = Array.from({ length: 150 }, (_, index) => `kata${index}`).join(' ')
    const draft = draftOf({
      rows: [[0], [1], [0]],
      flows: [
        ['0.0', '1.0', words],
        ['1.0', '2.0', 'Ya'],
      ],
    })
    for (const options of everyWay) {
      const result = layout(draft, options)
      expect(verify(draft, result)).toEqual([])
      expect(result.problems).toMatchObject([{ code: 'label-without-room', source: { id: 'f0' } }])
      const printed = result.tables.flatMap(({ texts }) => texts.filter(({ role }) => role === 'label'))
      expect(printed.map(({ lines }) => lines.join(' '))).toContain(words)
    }
  })
})
