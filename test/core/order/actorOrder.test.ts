import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, createFlow, createProcedure, createStepRow, createSymbol } from '../../../src/core/draft/create'
import type { Procedure } from '../../../src/core/draft/draft'
import { actorsByFewestCrossings, actorsByFirstUse } from '../../../src/core/order/actorOrder'
import { arbitraryProcedure } from '../../support/arbitraryDraft'

/** A procedure of one symbol a row, in the lanes named by the letters, each leading to the next. */
const chain = (lanes: string, actors: readonly { id: string; group?: string }[]): Procedure =>
  createProcedure({
    id: 'p1',
    actors: actors.map((actor) => createActor(actor)),
    rows: [...lanes].map((actorId, index) =>
      createStepRow({ id: `r${index}`, symbols: [createSymbol({ id: `s${index}`, actorId })] }),
    ),
    flows: [...lanes]
      .slice(1)
      .map((_, index) => createFlow({ id: `f${index}`, from: `s${index}`, to: `s${index + 1}` })),
  })

const actors = (ids: string) => [...ids].map((id) => ({ id }))

/** Sum over the arrows of how many lanes they go sideways. */
const sideways = (procedure: Procedure, order: readonly string[]): number => {
  const lane = new Map(
    procedure.rows.flatMap((row) =>
      row.kind === 'step' ? row.symbols.map(({ id, actorId }) => [id, order.indexOf(actorId)] as const) : [],
    ),
  )
  return procedure.flows.reduce((sum, { from, to }) => sum + Math.abs((lane.get(from) ?? 0) - (lane.get(to) ?? 0)), 0)
}

const permutations = (list: readonly string[]): string[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((entry, index) => permutations(list.toSpliced(index, 1)).map((rest) => [entry, ...rest]))

describe('ordering actors by first use', () => {
  it('puts them as the work reaches them and unused lanes last', () => {
    expect(actorsByFirstUse(chain('cabac', actors('abcd')))).toEqual(['c', 'a', 'b', 'd'])
  })

  it('keeps the actors of one group together', () => {
    const grouped = [{ id: 'a', group: 'X' }, { id: 'b' }, { id: 'c', group: 'X' }]
    expect(actorsByFirstUse(chain('cba', grouped))).toEqual(['c', 'a', 'b'])
  })
})

describe('ordering actors by fewest crossings', () => {
  it('finds a straight staircase', () => {
    expect(actorsByFewestCrossings(chain('adbc', actors('abcd')))).toEqual(['a', 'd', 'b', 'c'])
  })

  it('leaves an order that cannot be improved as it is', () => {
    expect(actorsByFewestCrossings(chain('abcd', actors('dcba')))).toEqual(['d', 'c', 'b', 'a'])
  })

  it('is as short as the best of all orders for chains over up to six lanes, in nearly all cases', () => {
    const lanes = fc.array(fc.constantFrom(...'abcdef'), { minLength: 4, maxLength: 20 }).map((list) => list.join(''))
    const found = fc.sample(lanes, { seed: 3, numRuns: 60 }).map((letters) => {
      const procedure = chain(letters, actors('abcdef'))
      const best = Math.min(...permutations([...'abcdef']).map((order) => sideways(procedure, order)))
      return { best, ours: sideways(procedure, actorsByFewestCrossings(procedure)) }
    })
    const optimal = found.filter(({ best, ours }) => best === ours).length
    console.log(`lane order: ${optimal} of ${found.length} random chains over six lanes are as short as possible`)
    expect(optimal).toBeGreaterThanOrEqual(found.length * 0.8)
    expect(found.every(({ best, ours }) => ours <= best * 1.3)).toBe(true)
  })
})

describe('both ways to order actors', () => {
  it('name every actor once and keep groups together', () => {
    fc.assert(
      fc.property(arbitraryProcedure('x', { actors: 12, rows: 25 }), (procedure) => {
        for (const order of [actorsByFirstUse(procedure), actorsByFewestCrossings(procedure)]) {
          expect([...order].sort()).toEqual(procedure.actors.map(({ id }) => id).sort())
        }
        const byFirstUse = actorsByFirstUse(procedure)
        const groups = byFirstUse.map((id) => procedure.actors.find((actor) => actor.id === id)?.group ?? '')
        const runs = groups.filter((group, index) => group !== '' && group !== groups[index - 1])
        expect(new Set(runs).size).toBe(runs.length)
      }),
      { seed: 4, numRuns: 100 },
    )
  })
})
