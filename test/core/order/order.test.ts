import ElkConstructor, { type ELK, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import { describe, expect, it } from 'vitest'
import {
  createActor,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { Procedure, Row, Shape } from '../../../src/core/draft/draft'
import { buildGraph } from '../../../src/core/order/buildGraph'
import { fromElkGraph, toElkGraph } from '../../../src/core/order/elkGraph'
import { orderRows } from '../../../src/core/order/order'
import type { LayerSolver } from '../../../src/core/order/solver'
import { type BranchyProcedure, branchyProcedure, withShuffledRows } from '../../support/arbitraryBranchy'
import { createDice } from '../../support/arbitraryDice'

const elk: ELK = new ElkConstructor()

const solveWithElk: LayerSolver = async (graph) =>
  fromElkGraph(await elk.layout(structuredClone<unknown>(graph) as ElkNode))

/** Puts everything into one layer, so that only our own steps decide. */
const solveNothing: LayerSolver = async ({ children }) => new Map(children.map(({ id }) => [id, { layer: 0 }]))

/** The order by y and x that ELK finds when it has to find the loops itself. */
const orderByElkAlone = async (procedure: Procedure): Promise<readonly string[]> => {
  const { children = [] } = await elk.layout(structuredClone<unknown>(toElkGraph(buildGraph(procedure))) as ElkNode)
  const ordered = children.toSorted((left, right) => (left.y ?? 0) - (right.y ?? 0) || (left.x ?? 0) - (right.x ?? 0))
  return ordered.map(({ id }) => id)
}

interface Score {
  wrongWay: number
  loopsDown: number
  loops: number
  chains: number
  adjacentChains: number
  forwardSpan: number
  forward: number
}

const scoreOf = ({ procedure, loops }: BranchyProcedure, order: readonly string[]): Score => {
  const score: Score = {
    wrongWay: 0,
    loopsDown: 0,
    loops: loops.size,
    chains: 0,
    adjacentChains: 0,
    forwardSpan: 0,
    forward: 0,
  }
  const rowOf = new Map(
    procedure.rows.flatMap((row) => (row.kind === 'step' ? row.symbols.map(({ id }) => [id, row.id]) : [])),
  )
  const place = (symbolId: string): number => order.indexOf(rowOf.get(symbolId) ?? '')
  const forward = procedure.flows.filter(({ id }) => !loops.has(id))
  for (const { id, from, to } of procedure.flows) {
    const span = place(to) - place(from)
    if (loops.has(id)) score.loopsDown += span > 0 ? 1 : 0
    else {
      score.wrongWay += span < 0 ? 1 : 0
      score.forward++
      score.forwardSpan += Math.abs(span)
      const isChain =
        forward.filter((flow) => flow.from === from).length === 1 &&
        forward.filter((flow) => flow.to === to).length === 1
      score.chains += isChain ? 1 : 0
      score.adjacentChains += isChain && span === 1 ? 1 : 0
    }
  }
  return score
}

const sum = (scores: readonly Score[]): Score =>
  scores.reduce((left, right) => ({
    wrongWay: left.wrongWay + right.wrongWay,
    loopsDown: left.loopsDown + right.loopsDown,
    loops: left.loops + right.loops,
    chains: left.chains + right.chains,
    adjacentChains: left.adjacentChains + right.adjacentChains,
    forwardSpan: left.forwardSpan + right.forwardSpan,
    forward: left.forward + right.forward,
  }))

const branchyCases = (count: number): readonly { meant: BranchyProcedure; shuffled: Procedure }[] =>
  Array.from({ length: count }, (_, seed) => {
    const dice = createDice(seed + 1)
    const meant = branchyProcedure(dice, 10 + dice.int(51))
    return { meant, shuffled: withShuffledRows(meant.procedure, dice) }
  })

const withoutLabels = (procedure: Procedure): Procedure => ({
  ...procedure,
  flows: procedure.flows.map((flow) => ({ ...flow, label: '' })),
})

describe('ordering the rows of shuffled branchy procedures', () => {
  it('draws no arrow the wrong way, no loop downward, and keeps every chain together', async () => {
    const cases = branchyCases(300)
    // ELK takes its time, so the methods that are only there for comparison order fewer of the procedures.
    const methods: Record<string, (procedure: Procedure) => Promise<readonly string[]>> = {
      'as dropped': async ({ rows }) => rows.map(({ id }) => id),
      'ELK alone': orderByElkAlone,
      'ours without ELK': (procedure) => orderRows(procedure, solveNothing),
      ours: (procedure) => orderRows(procedure, solveWithElk),
      'ours, labels stripped': (procedure) => orderRows(withoutLabels(procedure), solveWithElk),
    }
    const scores = new Map<string, Score>()
    for (const [name, order] of Object.entries(methods)) {
      const list: Score[] = []
      const compared = name === 'ours' ? cases : cases.slice(0, 60)
      for (const { meant, shuffled } of compared) list.push(scoreOf(meant, await order(shuffled)))
      scores.set(name, sum(list))
    }
    console.log(table(scores))
    const ours = scores.get('ours')
    expect(ours).toMatchObject({ wrongWay: 0, loopsDown: 0 })
    expect(ours?.adjacentChains).toBe(ours?.chains)
    expect(scores.get('ours, labels stripped')).toMatchObject({ wrongWay: 0, loopsDown: 0 })
    expect(scores.get('as dropped')?.wrongWay).toBeGreaterThan(100)
  }, 120_000)

  it('keeps an order that is already right', async () => {
    for (const { meant, shuffled } of branchyCases(60)) {
      const written = meant.procedure.rows.map(({ id }) => id)
      expect(await orderRows(meant.procedure, solveWithElk)).toEqual(written)
      const order = await orderRows(shuffled, solveWithElk)
      const rows = order.flatMap((id) => shuffled.rows.find((row) => row.id === id) ?? [])
      expect(await orderRows({ ...shuffled, rows }, solveWithElk)).toEqual(order)
    }
  })

  it('gives the same order whenever it is asked, and every row once', async () => {
    for (const { shuffled } of branchyCases(20)) {
      const order = await orderRows(shuffled, solveWithElk)
      expect(await orderRows(shuffled, solveWithElk)).toEqual(order)
      expect([...order].sort()).toEqual(shuffled.rows.map(({ id }) => id).sort())
    }
  })
})

const table = (scores: ReadonlyMap<string, Score>): string => {
  const lines = [...scores].map(([name, score]) => {
    const figures = [
      ((100 * score.wrongWay) / score.forward).toFixed(2),
      ((100 * score.loopsDown) / score.loops).toFixed(2),
      (score.forwardSpan / score.forward).toFixed(2),
      (score.adjacentChains / score.chains).toFixed(3),
    ]
    return name.padEnd(24) + figures.map((figure) => figure.padStart(13)).join('')
  })
  const head =
    'shuffled branchy cases'.padEnd(24) +
    ['wrong-way %', 'loops down %', 'mean span', 'adjacency'].map((word) => word.padStart(13)).join('')
  return [head, ...lines].join('\n')
}

const step = (id: string, shape: Shape = 'process'): Row =>
  createStepRow({ id, symbols: [createSymbol({ id: `s-${id}`, actorId: 'a1', shape })] })

const procedureOf = (rows: readonly Row[], arrows: readonly (readonly [string, string, string?])[]): Procedure =>
  createProcedure({
    id: 'p1',
    actors: [createActor({ id: 'a1' })],
    rows,
    flows: arrows.map(([from, to, label], index) =>
      createFlow({ id: `f${index}`, from: `s-${from}`, to: `s-${to}`, label: label ?? '' }),
    ),
  })

describe('ordering the rows of a procedure', () => {
  it('begins with the capsule that work leaves even when a loop returns to it', async () => {
    const procedure = procedureOf(
      [step('check', 'decision'), step('end', 'terminator'), step('start', 'terminator')],
      [
        ['start', 'check'],
        ['check', 'end', 'Ya'],
        ['check', 'start', 'Tidak'],
      ],
    )
    expect(await orderRows(procedure, solveWithElk)).toEqual(['start', 'check', 'end'])
  })

  it('keeps section rows where they are and every row in its section', async () => {
    const procedure = procedureOf(
      [
        createSectionRow({ id: 'A' }),
        step('b'),
        step('a', 'terminator'),
        createSectionRow({ id: 'B' }),
        step('d', 'terminator'),
        step('c', 'decision'),
      ],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd', 'Ya'],
        ['c', 'a', 'Tidak'],
      ],
    )
    expect(await orderRows(procedure, solveWithElk)).toEqual(['A', 'a', 'b', 'B', 'c', 'd'])
  })

  it('enters a section by the way on although another arrow skips into its middle', async () => {
    const procedure = procedureOf(
      [
        step('start', 'terminator'),
        step('ask', 'decision'),
        createSectionRow({ id: 'B' }),
        step('middle', 'decision'),
        step('entry'),
        step('end', 'terminator'),
      ],
      [
        ['start', 'ask'],
        ['ask', 'entry', 'Ya'],
        ['ask', 'middle', 'Tidak'],
        ['entry', 'middle'],
        ['middle', 'entry', 'Tidak'],
        ['middle', 'end', 'Ya'],
      ],
    )
    expect(await orderRows(procedure, solveWithElk)).toEqual(['start', 'ask', 'B', 'entry', 'middle', 'end'])
  })

  it('leaves a row without arrows below the row that it follows', async () => {
    const procedure = procedureOf(
      [
        step('top'),
        step('end', 'terminator'),
        step('after-end'),
        step('start', 'terminator'),
        createStepRow({ id: 'after-start' }),
      ],
      [['start', 'end']],
    )
    expect(await orderRows(procedure, solveWithElk)).toEqual(['top', 'start', 'after-start', 'end', 'after-end'])
  })

  it('keeps every row when an arrow leads up across a section, which cannot be obeyed', async () => {
    const rows = [step('late'), createSectionRow({ id: 'B' }), step('next'), step('start', 'terminator')]
    const procedure = procedureOf(rows, [
      ['start', 'next'],
      ['next', 'late'],
    ])
    expect(await orderRows(procedure, solveWithElk)).toEqual(['late', 'B', 'start', 'next'])
  })

  it('goes the way on before the way of refusal', async () => {
    const rows = [
      step('start', 'terminator'),
      step('reject'),
      step('accept'),
      step('end', 'terminator'),
      step('ask', 'decision'),
    ]
    const procedure = procedureOf(rows, [
      ['start', 'ask'],
      ['ask', 'reject', 'Tidak lengkap'],
      ['ask', 'accept', 'Lengkap'],
      ['reject', 'end'],
      ['accept', 'end'],
    ])
    expect(await orderRows(procedure, solveWithElk)).toEqual(['start', 'ask', 'accept', 'reject', 'end'])
  })

  it('begins with the capsule before other steps that nothing leads to', async () => {
    const procedure = procedureOf(
      [step('other'), step('end', 'terminator'), step('start', 'terminator'), step('next')],
      [
        ['other', 'end'],
        ['start', 'next'],
        ['next', 'end'],
      ],
    )
    expect(await orderRows(procedure, solveNothing)).toEqual(['start', 'next', 'other', 'end'])
  })

  it('asks the solver nothing when there is nothing to order', async () => {
    const refuse: LayerSolver = () => Promise.reject(new Error('asked'))
    expect(await orderRows(procedureOf([step('a'), step('b')], []), refuse)).toEqual(['a', 'b'])
    await expect(orderRows(procedureOf([step('a'), step('b')], [['a', 'b']]), refuse)).rejects.toThrow('asked')
  })

  it('orders a thousand steps', async () => {
    const dice = createDice(7)
    const meant = branchyProcedure(dice, 1000)
    const order = await orderRows(withShuffledRows(meant.procedure, dice), solveWithElk)
    expect(scoreOf(meant, order)).toMatchObject({ wrongWay: 0, loopsDown: 0 })
  }, 120_000)
})
