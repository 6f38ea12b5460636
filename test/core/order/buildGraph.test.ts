import { describe, expect, it } from 'vitest'
import {
  createActor,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import { backEdges, withoutBackEdges } from '../../../src/core/order/backEdges'
import { buildFences, buildGraph } from '../../../src/core/order/buildGraph'
import { fromElkGraph, toElkGraph } from '../../../src/core/order/elkGraph'

const symbol = (id: string) => createSymbol({ id, actorId: 'a1' })

const flow = (id: string, from: string, to: string, label = '') => createFlow({ id, from, to, label })

/** r1 holds two symbols; r3 has no arrow; r5 stands in a section of its own and leads back to r1. */
const procedure = createProcedure({
  id: 'p1',
  actors: [createActor({ id: 'a1' })],
  rows: [
    createStepRow({ id: 'r1', symbols: [symbol('s1'), symbol('s1b')] }),
    createStepRow({ id: 'r2', symbols: [symbol('s2')] }),
    createStepRow({ id: 'r3', symbols: [symbol('s3')] }),
    createSectionRow({ id: 'r4' }),
    createStepRow({ id: 'r5', symbols: [symbol('s5')] }),
  ],
  flows: [
    flow('inside', 's1', 's1b'),
    flow('no', 's1', 's2', 'Tidak'),
    flow('yes', 's1b', 's2', 'Ya'),
    flow('other', 's1', 's2', 'Perlu rapat'),
    flow('on', 's2', 's5', '*Lengkap*'),
    flow('back', 's5', 's1', 'Belum lengkap'),
  ],
})

const graph = buildGraph(procedure)

describe('the order graph of a procedure', () => {
  it('has a vertex for each row with arrows, and one arrow between two rows: the one that is most the way on', () => {
    expect(graph.vertices).toEqual(['r1', 'r2', 'r5'])
    expect(graph.arrows.map(({ id, rank }) => [id, rank])).toEqual([
      ['yes', 0],
      ['on', 1],
      ['back', 2],
    ])
  })

  it('knows the sections, and the rows that only follow', () => {
    const { sections, spanOf, followers } = buildFences(procedure, graph)
    expect(sections).toEqual([null, 'r4'])
    expect([...spanOf]).toEqual([
      ['r1', 0],
      ['r2', 0],
      ['r3', 0],
      ['r5', 1],
    ])
    expect([...followers]).toEqual([['r2', ['r3']]])
  })

  it('has no cycle without its back edges', () => {
    expect([...backEdges(graph)]).toEqual(['back'])
    expect(withoutBackEdges(graph).arrows.map(({ id }) => id)).toEqual(['yes', 'on'])
  })
})

describe('the graph for ELK', () => {
  const input = toElkGraph(withoutBackEdges(graph))

  it('names rows and arrows by their ids, and makes the way on short', () => {
    expect(input.children.map(({ id }) => id)).toEqual(['r1', 'r2', 'r5'])
    expect(input.edges.map(({ id, sources, targets }) => [id, ...sources, ...targets])).toEqual([
      ['yes', 'r1', 'r2'],
      ['on', 'r2', 'r5'],
    ])
    const shortness = toElkGraph(graph).edges.map((edge) => edge.layoutOptions?.['elk.layered.priority.shortness'])
    expect(shortness).toEqual(['10', '10', '1'])
  })

  it('is read back as layers from top to bottom', () => {
    const answer = {
      children: [
        { id: 'a', y: 90.4 },
        { id: 'b', y: 12 },
        { id: 'c', y: 90.2 },
      ],
    }
    expect([...fromElkGraph(answer)]).toEqual([
      ['a', { layer: 1 }],
      ['b', { layer: 0 }],
      ['c', { layer: 1 }],
    ])
    expect(fromElkGraph({}).size).toBe(0)
  })
})
