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
import type { Procedure, Row } from '../../../src/core/draft/draft'
import { withoutBackEdges } from '../../../src/core/order/backEdges'
import { buildGraph } from '../../../src/core/order/buildGraph'
import { fromElkGraph } from '../../../src/core/order/elkGraph'
import { orderRows } from '../../../src/core/order/order'
import type { LayerSolver } from '../../../src/core/order/solver'
import { branchyProcedure, withShuffledRows } from '../../support/arbitraryBranchy'
import { createDice } from '../../support/arbitraryDice'

const elk: ELK = new ElkConstructor()

const solve: LayerSolver = async (graph) => fromElkGraph(await elk.layout(structuredClone<unknown>(graph) as ElkNode))

const step = (id: string, pinned = false): Row =>
  createStepRow({ id, pinned, symbols: [createSymbol({ id: `s-${id}`, actorId: 'a1' })] })

const pinnedStep = (id: string): Row => step(id, true)

const procedureOf = (rows: readonly Row[], arrows: readonly (readonly [string, string, string?])[]): Procedure =>
  createProcedure({
    id: 'p1',
    actors: [createActor({ id: 'a1' })],
    rows,
    flows: arrows.map(([from, to, label], index) =>
      createFlow({ id: `f${index}`, from: `s-${from}`, to: `s-${to}`, label: label ?? '' }),
    ),
  })

/** Pins the rows with the given share, whatever their arrows say. */
const withPinnedRows = (procedure: Procedure, isPinned: () => boolean): Procedure => ({
  ...procedure,
  rows: procedure.rows.map((row) => (row.kind === 'step' ? { ...row, pinned: isPinned() } : row)),
})

/** Arrows that the order must draw downward, all but the loops, that it draws upward. */
const wrongWayArrows = (procedure: Procedure, order: readonly string[]): number =>
  withoutBackEdges(buildGraph(procedure)).arrows.filter(({ from, to }) => order.indexOf(from) > order.indexOf(to))
    .length

describe('ordering rows of which some are pinned', () => {
  const branches = [
    ['start', 'ask'],
    ['ask', 'yes', 'Ya'],
    ['ask', 'no', 'Tidak'],
    ['yes', 'end'],
    ['no', 'end'],
  ] as const

  it('keeps a pinned row between its neighbours where the arrows leave the choice', async () => {
    const rows = (no: Row): Row[] => [step('start'), step('ask'), no, step('yes'), step('end')]
    expect(await orderRows(procedureOf(rows(step('no')), branches), solve)).toEqual([
      'start',
      'ask',
      'yes',
      'no',
      'end',
    ])
    expect(await orderRows(procedureOf(rows(pinnedStep('no')), branches), solve)).toEqual([
      'start',
      'ask',
      'no',
      'yes',
      'end',
    ])
  })

  it('lets the arrows win where a pin contradicts them', async () => {
    const rows = [step('end'), pinnedStep('yes'), step('no'), pinnedStep('ask'), pinnedStep('start')]
    expect(await orderRows(procedureOf(rows, branches), solve)).toEqual(['start', 'ask', 'yes', 'no', 'end'])
  })

  it('keeps a pinned row without arrows where it stands, and the row under it below', async () => {
    const free = createStepRow({ id: 'free', pinned: true })
    const rows = [step('start'), step('ask'), step('no'), free, step('yes'), step('end')]
    expect(await orderRows(procedureOf(rows, branches), solve)).toEqual(['start', 'ask', 'no', 'free', 'yes', 'end'])
  })

  it('asks nothing across a section row, where no row goes anyway', async () => {
    const rows = [step('b'), pinnedStep('a'), createSectionRow({ id: 'S' }), pinnedStep('d'), step('c')]
    const arrows = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ] as const
    expect(await orderRows(procedureOf(rows, arrows), solve)).toEqual(['a', 'b', 'S', 'c', 'd'])
  })

  it('keeps the pins apart from arrows and rows that are called like them', async () => {
    const rows = [step('pin 1'), step('ask'), pinnedStep('no'), step('yes')]
    const procedure = procedureOf(rows, [
      ['pin 1', 'ask'],
      ['ask', 'yes', 'Ya'],
      ['ask', 'no', 'Tidak'],
    ])
    const flows = procedure.flows.map((flow, index) => (index === 0 ? { ...flow, id: 'pin 2' } : flow))
    expect(await orderRows({ ...procedure, flows }, solve)).toEqual(['pin 1', 'ask', 'no', 'yes'])
  })

  it('gives every row once, no arrow the wrong way and the same order again, however many rows are pinned', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const dice = createDice(seed)
      const { procedure } = branchyProcedure(dice, 8 + dice.int(30))
      const share = dice.pick([0.1, 0.5, 1])
      const shuffled = withPinnedRows(withShuffledRows(procedure, dice), () => dice.chance(share))
      const order = await orderRows(shuffled, solve)
      expect([...order].sort()).toEqual(procedure.rows.map(({ id }) => id).sort())
      expect({ seed, wrongWay: wrongWayArrows(shuffled, order) }).toEqual({ seed, wrongWay: 0 })
      const rows = order.flatMap((id) => shuffled.rows.find((row) => row.id === id) ?? [])
      expect(await orderRows({ ...shuffled, rows }, solve)).toEqual(order)
    }
  })

  it('comes to an end with a thousand pinned rows in any order', async () => {
    const dice = createDice(7)
    const { procedure } = branchyProcedure(dice, 1000)
    const shuffled = withPinnedRows(withShuffledRows(procedure, dice), () => true)
    const order = await orderRows(shuffled, solve)
    expect(new Set(order).size).toBe(procedure.rows.length)
    expect(wrongWayArrows(shuffled, order)).toBe(0)
  }, 120_000)
})
