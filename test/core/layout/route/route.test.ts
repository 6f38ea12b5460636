import { describe, expect, it } from 'vitest'
import { auditRouting } from '../../../../src/core/layout/route/audit'
import { route } from '../../../../src/core/layout/route/route'
import type { RoutingProblem, RoutingResult } from '../../../../src/core/layout/route/routing'
import type { Point } from '../../../../src/core/page/geometry'
import { tableOf } from './tables'

function routed(problem: RoutingProblem): RoutingResult {
  return route(problem, { effort: 'final' })
}

function pointsOf(result: RoutingResult, index: number): readonly Point[] {
  return result.edges[index]?.points ?? []
}

function faultCodes(problem: RoutingProblem, result = routed(problem)): string[] {
  return auditRouting(problem, result.edges).map((fault) =>
    `${fault.code} ${fault.edgeId} ${fault.otherId ?? ''}`.trim(),
  )
}

describe('arrows between the same two symbols', () => {
  it.each([
    ['down', { a: { lane: 0, row: 0 }, b: { lane: 1, row: 1 } }],
    ['across', { a: { lane: 0, row: 0 }, b: { lane: 1, row: 0 } }],
    ['straight down', { a: { lane: 0, row: 0 }, b: { lane: 0, row: 1 } }],
    ['up', { b: { lane: 0, row: 0 }, a: { lane: 1, row: 1 } }],
  ])('are drawn apart when they go %s', (_, symbols) => {
    const problem = tableOf({
      lanes: 2,
      rows: 2,
      laneWidth: 30,
      symbols,
      arrows: ['a>b', 'a>b:Ya', 'a>b:Tidak', 'b>a'],
    })
    const result = routed(problem)
    expect(faultCodes(problem, result)).toEqual([])
    expect(new Set(result.edges.map(({ points }) => JSON.stringify(points))).size).toBe(4)
  })
})

describe('an arrow by itself', () => {
  it('goes straight down from bottom middle to top middle', () => {
    const problem = tableOf({
      lanes: 1,
      rows: 2,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 0, row: 1 } },
      arrows: ['a>b'],
    })
    const points = pointsOf(routed(problem), 0)
    expect(points).toEqual([
      { x: 20, y: 17 },
      { x: 20, y: 25 },
    ])
  })

  it('goes to another lane of the next row with one bend', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 2,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 2, row: 1 } },
      arrows: ['a>b'],
    })
    expect(pointsOf(routed(problem), 0)).toHaveLength(3)
    expect(faultCodes(problem)).toEqual([])
  })

  it('runs straight along its row in either direction', () => {
    const symbols = { a: { lane: 0, row: 0 }, b: { lane: 2, row: 0 } }
    for (const arrow of ['a>b', 'b>a']) {
      const problem = tableOf({ lanes: 3, rows: 1, symbols, arrows: [arrow] })
      expect(pointsOf(routed(problem), 0)).toHaveLength(2)
      expect(faultCodes(problem)).toEqual([])
    }
  })

  it('passes round a symbol that stands in its row', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 1,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 1, row: 0 }, c: { lane: 2, row: 0 } },
      arrows: ['a>c'],
    })
    expect(faultCodes(problem)).toEqual([])
  })

  it('loops back to an earlier row beside the symbols', () => {
    const problem = tableOf({
      lanes: 1,
      rows: 3,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 0, row: 1 }, c: { lane: 0, row: 2, type: 'decision' } },
      arrows: ['a>b', 'b>c', 'c>a:Tidak'],
    })
    expect(faultCodes(problem)).toEqual([])
    expect(pointsOf(routed(problem), 2)).toHaveLength(4)
  })

  it('goes back into the start symbol', () => {
    const problem = tableOf({
      lanes: 2,
      rows: 4,
      symbols: {
        a: { lane: 0, row: 0, type: 'start' },
        b: { lane: 0, row: 1 },
        c: { lane: 1, row: 2, type: 'decision' },
        d: { lane: 1, row: 3, type: 'end' },
      },
      arrows: ['a>b', 'b>c', 'c>d:Ya', 'c>a:Tidak'],
    })
    expect(faultCodes(problem)).toEqual([])
  })
})

describe('arrows that share a symbol', () => {
  it('leave a box to both neighbours of its row and arrive from both', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 2,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 1, row: 0 }, c: { lane: 2, row: 0 }, d: { lane: 1, row: 1 } },
      arrows: ['b>a', 'b>c', 'a>d', 'c>d'],
    })
    expect(faultCodes(problem)).toEqual([])
  })

  it('run there and back between two boxes without lying on each other', () => {
    const problem = tableOf({
      lanes: 2,
      rows: 1,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 1, row: 0 } },
      arrows: ['a>b', 'b>a'],
    })
    expect(faultCodes(problem)).toEqual([])
  })

  it('join on their way back to one target, and only their tails', () => {
    const problem = tableOf({
      lanes: 1,
      rows: 4,
      symbols: {
        a: { lane: 0, row: 0 },
        b: { lane: 0, row: 1 },
        c: { lane: 0, row: 2, type: 'decision' },
        d: { lane: 0, row: 3, type: 'decision' },
      },
      arrows: ['a>b', 'b>c', 'c>d:Ya', 'c>a:Tidak', 'd>a:Tidak'],
    })
    expect(faultCodes(problem)).toEqual([])
  })

  it('leave a decision by three different corners', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 3,
      symbols: {
        a: { lane: 1, row: 0 },
        b: { lane: 1, row: 1, type: 'decision' },
        c: { lane: 0, row: 2 },
        d: { lane: 1, row: 2 },
        e: { lane: 2, row: 2 },
      },
      arrows: ['a>b', 'b>c:Ditolak', 'b>d:Diterima', 'b>e:Perlu revisi'],
    })
    const result = routed(problem)
    const exits = [1, 2, 3].map((index) => JSON.stringify(pointsOf(result, index)[0]))
    expect(new Set(exits).size).toBe(3)
    expect(faultCodes(problem, result)).toEqual([])
  })

  it.each(['decision', 'start', 'end'] as const)('attach beside the tips of a %s that has too few for them', (type) => {
    const problem = tableOf({
      lanes: 3,
      rows: 5,
      laneWidth: 24,
      symbols: {
        a: { lane: 0, row: 0 },
        b: { lane: 1, row: 0 },
        c: { lane: 2, row: 0 },
        m: { lane: 1, row: 2, type },
        d: { lane: 0, row: 4 },
        e: { lane: 1, row: 4 },
        f: { lane: 2, row: 4 },
      },
      arrows: [
        { arrow: 'a>m', headAtEnd: false },
        'b>m',
        { arrow: 'c>m', headAtStart: true },
        { arrow: 'm>d', headAtStart: true },
        'm>e:Ya',
        { arrow: 'm>f', headAtEnd: false },
      ],
    })
    const result = routed(problem)
    expect(result.conflicts).toEqual([])
    expect(faultCodes(problem, result).filter((code) => !/^(crossing|short-end)/.test(code))).toEqual([])
  })

  it('keep to the tips of a decision as long as those suffice', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 3,
      symbols: {
        a: { lane: 1, row: 0 },
        m: { lane: 1, row: 1, type: 'decision' },
        c: { lane: 0, row: 2 },
        d: { lane: 1, row: 2 },
        e: { lane: 2, row: 2 },
      },
      arrows: ['a>m', 'm>c:Satu', 'm>d:Dua', 'm>e:Tiga', 'c>m', 'e>m'],
    })
    const { x, y, w, h } = problem.nodes.find(({ id }) => id === 'm') ?? { x: 0, y: 0, w: 0, h: 0 }
    const tips = [
      { x: x + w / 2, y },
      { x: x + w, y: y + h / 2 },
      { x: x + w / 2, y: y + h },
      { x, y: y + h / 2 },
    ]
    const result = routed(problem)
    for (const { from, points } of result.edges) expect(tips).toContainEqual(points.at(from === 'm' ? 0 : -1))
  })

  it('fork from a box to three lanes and meet again in one', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 3,
      symbols: {
        a: { lane: 1, row: 0 },
        b: { lane: 0, row: 1 },
        c: { lane: 1, row: 1 },
        d: { lane: 2, row: 1 },
        e: { lane: 1, row: 2 },
      },
      arrows: ['a>b', 'a>c', 'a>d', 'b>e', 'c>e', 'd>e'],
    })
    expect(faultCodes(problem)).toEqual([])
  })

  it('do not join where a plain line would seem to get a head', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 2,
      symbols: { a: { lane: 0, row: 0 }, b: { lane: 2, row: 0 }, c: { lane: 1, row: 1 } },
      arrows: ['a>c', { arrow: 'b>c', headAtEnd: false }],
    })
    const result = routed(problem)
    expect(pointsOf(result, 0).at(-1)).not.toEqual(pointsOf(result, 1).at(-1))
    expect(faultCodes(problem, result)).toEqual([])
  })
})

describe('symbols that share a cell', () => {
  it('are joined straight where they stand one above the other', () => {
    const problem = tableOf({
      lanes: 2,
      rows: [32, 16],
      symbols: { a: { lane: 0, row: 0, dy: -8 }, b: { lane: 0, row: 0, dy: 8 }, c: { lane: 1, row: 1 } },
      arrows: ['a>b', 'b>c'],
    })
    const result = routed(problem)
    expect(pointsOf(result, 0)).toHaveLength(2)
    expect(faultCodes(problem, result)).toEqual([])
  })

  it('are joined upward too', () => {
    const problem = tableOf({
      lanes: 1,
      rows: [32],
      symbols: { a: { lane: 0, row: 0, dy: -8 }, b: { lane: 0, row: 0, dy: 8 } },
      arrows: ['b>a'],
    })
    const result = routed(problem)
    expect(pointsOf(result, 0)).toHaveLength(2)
    expect(faultCodes(problem, result)).toEqual([])
  })

  it('are joined straight where they stand side by side', () => {
    const problem = tableOf({
      lanes: 2,
      rows: 2,
      laneWidth: 30,
      symbols: { a: { lane: 0, row: 0, dx: -7, w: 8 }, b: { lane: 0, row: 0, dx: 7, w: 8 }, c: { lane: 0, row: 1 } },
      arrows: ['a>b', 'b>c'],
    })
    const result = routed(problem)
    expect(pointsOf(result, 0)).toHaveLength(2)
    expect(faultCodes(problem, result)).toEqual([])
  })

  it('take arrows from other cells past each other', () => {
    const problem = tableOf({
      lanes: 2,
      rows: [16, 44, 16],
      symbols: {
        a: { lane: 0, row: 0 },
        b: { lane: 0, row: 1, dy: -13 },
        c: { lane: 0, row: 1, type: 'decision' },
        d: { lane: 0, row: 1, dy: 13 },
        e: { lane: 1, row: 2, type: 'end' },
      },
      arrows: ['a>b', 'b>c', 'c>d:Ya', 'd>e', 'c>a:Tidak'],
    })
    expect(faultCodes(problem)).toEqual([])
  })
})

describe('connectors in strips', () => {
  it('take arrows at the foot of a page and give them at its head', () => {
    const problem = tableOf({
      lanes: 3,
      rows: [10, 16, 16, 10],
      symbols: {
        in: { lane: 1, row: 0, type: 'connector' },
        a: { lane: 1, row: 1 },
        b: { lane: 2, row: 2, type: 'decision' },
        next: { lane: 2, row: 3, type: 'connector' },
        back: { lane: 0, row: 0, type: 'connector' },
      },
      arrows: ['in>a', 'a>b', 'b>next:Ya', 'b>back:Tidak'],
    })
    expect(faultCodes(problem)).toEqual([])
  })

  it('stand side by side in one lane', () => {
    const problem = tableOf({
      lanes: 2,
      rows: [16, 10],
      symbols: {
        a: { lane: 0, row: 0 },
        b: { lane: 1, row: 0 },
        one: { lane: 0, row: 1, type: 'connector', w: 5, dx: -4 },
        two: { lane: 0, row: 1, type: 'connector', w: 5, dx: 4 },
      },
      arrows: ['a>one', 'b>two'],
    })
    expect(faultCodes(problem)).toEqual([])
  })
})

describe('the picture', () => {
  /** A procedure of so many rows that wanders over four lanes, every fourth step a decision with a loop back. */
  function procedure(rows: number, without?: number): RoutingProblem {
    const kept = Array.from({ length: rows }, (_, k) => k).filter((k) => k !== without)
    const symbols = Object.fromEntries(
      kept.map((k, row) => [
        `s${k}`,
        { lane: (k * 3) % 4, row, type: k % 4 === 3 ? ('decision' as const) : ('process' as const) },
      ]),
    )
    const forward = kept.slice(1).map((k, index) => `s${kept[index]}>s${k}${(kept[index] ?? 0) % 4 === 3 ? ':Ya' : ''}`)
    const back = kept.filter((k) => k % 4 === 3).map((k) => `s${k}>s${Math.max(0, k - 3)}:Tidak`)
    return tableOf({ lanes: 4, rows: kept.length, symbols, arrows: [...forward, ...back] })
  }

  it('is the same every time', () => {
    const problem = procedure(24)
    expect(routed(problem)).toEqual(routed(problem))
  })

  it('does not depend on names', () => {
    const problem = procedure(24)
    const name = (id: string): string => `x${id.length}${[...id].toReversed().join('')}`
    const renamed = {
      ...problem,
      nodes: problem.nodes.map((node) => ({ ...node, id: name(node.id) })),
      edges: problem.edges.map((edge) => ({ ...edge, id: name(edge.id), from: name(edge.from), to: name(edge.to) })),
    }
    const shapes = (result: RoutingResult): unknown => result.edges.map(({ points, label }) => ({ points, label }))
    expect(shapes(routed(renamed))).toEqual(shapes(routed(problem)))
  })

  it('stays as it is far from a row that is taken out', () => {
    const whole = procedure(40)
    const shorter = procedure(40, 20)
    const after = new Map(routed(shorter).edges.map((edge) => [`${edge.from}>${edge.to}`, edge.points]))
    const rowOf = new Map(whole.nodes.map((node) => [node.id, node.row]))
    let far = 0
    let moved = 0
    for (const edge of routed(whole).edges) {
      const ends = [rowOf.get(edge.from) ?? 0, rowOf.get(edge.to) ?? 0]
      if (Math.max(...ends) >= 17 && Math.min(...ends) <= 23) continue
      const lift = Math.min(...ends) > 20 ? 16 : 0
      const points = after.get(`${edge.from}>${edge.to}`) ?? []
      const same =
        points.length === edge.points.length &&
        points.every((point, k) => {
          const before = edge.points[k] ?? { x: 0, y: 0 }
          return Math.abs(point.x - before.x) < 0.6 && Math.abs(point.y + lift - before.y) < 0.6
        })
      far++
      if (!same) moved++
    }
    expect(far).toBeGreaterThan(30)
    expect(moved).toBe(0)
  })
})

describe('input that cannot be drawn well', () => {
  it.each([
    ['no arrows', tableOf({ lanes: 1, rows: 1, symbols: { a: { lane: 0, row: 0 } }, arrows: [] })],
    ['no rows', tableOf({ lanes: 1, rows: 0, symbols: {}, arrows: [] })],
    [
      'no rows but symbols',
      tableOf({ lanes: 1, rows: 0, symbols: { a: { lane: 0, row: 0 }, b: { lane: 0, row: 0 } }, arrows: ['a>b'] }),
    ],
    [
      'no lanes',
      { ...tableOf({ lanes: 0, rows: 1, symbols: { a: { lane: 0, row: 0 } }, arrows: ['a>a'] }), lanes: [] },
    ],
    [
      'an arrow to its own symbol',
      tableOf({ lanes: 1, rows: 1, symbols: { a: { lane: 0, row: 0 } }, arrows: ['a>a'] }),
    ],
    [
      'an arrow to a missing symbol',
      tableOf({ lanes: 1, rows: 1, symbols: { a: { lane: 0, row: 0 } }, arrows: ['a>b'] }),
    ],
    [
      'symbols wider than their lane',
      tableOf({
        lanes: 2,
        rows: 2,
        laneWidth: 10,
        symbols: { a: { lane: 0, row: 0, w: 18 }, b: { lane: 1, row: 1, w: 18 } },
        arrows: ['a>b', 'b>a'],
      }),
    ],
    [
      'symbols on top of each other',
      tableOf({
        lanes: 1,
        rows: 1,
        symbols: { a: { lane: 0, row: 0 }, b: { lane: 0, row: 0 } },
        arrows: ['a>b', 'b>a'],
      }),
    ],
    [
      'symbols that fill their rows',
      tableOf({
        lanes: 1,
        rows: [8, 8, 8],
        laneWidth: 12,
        symbols: { a: { lane: 0, row: 0, w: 12 }, b: { lane: 0, row: 1, w: 12 }, c: { lane: 0, row: 2, w: 12 } },
        arrows: ['a>b', 'a>c', 'c>a'],
      }),
    ],
    [
      'symbols without size',
      tableOf({
        lanes: 2,
        rows: 2,
        symbols: { a: { lane: 0, row: 0, w: 0, h: 0 }, b: { lane: 1, row: 1, w: 0, h: 0 } },
        arrows: ['a>b'],
      }),
    ],
  ])('is drawn all the same: %s', (_, problem) => {
    for (const effort of ['draft', 'final'] as const) {
      const result = route(problem, { effort })
      const known = new Set(problem.nodes.map((node) => node.id))
      const drawable = problem.edges.filter((edge) => known.has(edge.from) && known.has(edge.to))
      expect(result.edges.map((edge) => edge.id)).toEqual(drawable.map((edge) => edge.id))
      for (const point of result.edges.flatMap((edge) => edge.points)) {
        expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true)
      }
    }
  })

  it('says which arrows it could not draw without a conflict', () => {
    const problem = tableOf({
      lanes: 1,
      rows: 2,
      symbols: { a: { lane: 0, row: 0, type: 'decision' }, b: { lane: 0, row: 1, type: 'decision' } },
      arrows: ['a>b', 'a>b', 'a>b', 'b>a', 'b>a', 'b>a', 'a>b', 'b>a'],
    })
    const result = routed(problem)
    const faulty = new Set(
      faultCodes(problem, result)
        .filter((code) => /^(overlap|touch|symbol-hit)/.test(code))
        .map((code) => code.split(' ')[1]),
    )
    for (const id of faulty) expect(result.conflicts).toContain(id)
  })

  it('ends with hundreds of arrows into one symbol', () => {
    const symbols = Object.fromEntries(Array.from({ length: 60 }, (_, k) => [`s${k}`, { lane: k % 4, row: k }]))
    const arrows = Array.from({ length: 240 }, (_, k) => `s${(k % 59) + 1}>s0`)
    const problem = tableOf({ lanes: 4, rows: 60, symbols, arrows })
    expect(route(problem, { effort: 'draft' }).edges).toHaveLength(240)
  })
})
