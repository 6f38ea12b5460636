import { describe, expect, it } from 'vitest'
import { createActor, createFlow, createProcedure, createStepRow, createSymbol } from '../../src/core/draft/create'
import type { Procedure } from '../../src/core/draft/draft'
import { proposeActorOrders } from '../../src/editor/actorOrders'
import { draftWith } from './drop/dropDrafts'

/** One step a lane, chained in the order of the lanes that is given. */
const chain = (actorIds: readonly string[], steps: readonly string[]): Procedure =>
  createProcedure({
    id: 'p1',
    actors: actorIds.map((id) => createActor({ id, name: id })),
    rows: steps.map((actorId, index) =>
      createStepRow({ id: `r${index}`, symbols: [createSymbol({ id: `s${index}`, actorId })] }),
    ),
    flows: steps.slice(1).map((_, index) => createFlow({ id: `f${index}`, from: `s${index}`, to: `s${index + 1}` })),
  })

describe('the orders of lanes that are proposed', () => {
  it('name every reason, and each comes with the draft as it would be', () => {
    const draft = draftWith(chain(['c', 'a', 'b'], ['a', 'b', 'c']))
    const proposals = proposeActorOrders(draft, 'p1')
    expect(proposals.map(({ reasons, actorIds }) => ({ reasons, actorIds }))).toEqual([
      { reasons: ['firstUse', 'fewestCrossings'], actorIds: ['a', 'b', 'c'] },
    ])
    expect(proposals[0]?.draft.procedures[0]?.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(draft.procedures[0]?.actors.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('are two where the reasons speak for different orders', () => {
    const draft = draftWith(chain(['b', 'c', 'a'], ['a', 'b', 'a', 'c', 'a', 'c', 'a', 'b']))
    expect(proposeActorOrders(draft, 'p1').map(({ reasons }) => reasons)).toEqual([['firstUse'], ['fewestCrossings']])
  })

  it('are none where the present order is as good, and in a draft without that procedure', () => {
    const draft = draftWith(chain(['a', 'b'], ['a', 'b']))
    expect(proposeActorOrders(draft, 'p1')).toEqual([])
    expect(proposeActorOrders(draft, 'p2')).toEqual([])
  })
})
