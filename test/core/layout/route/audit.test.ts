import { describe, expect, it } from 'vitest'
import { auditRouting } from '../../../../src/core/layout/route/audit'
import type { RoutedEdge, RoutingProblem } from '../../../../src/core/layout/route/routing'
import { tableOf } from './tables'

/** Two boxes above each other in each of two lanes; middles at x 20 and 40, rows at y 5 and 21, boxes 12 by 8. */
const table = tableOf({
  lanes: 2,
  rows: 3,
  symbols: { a: { lane: 0, row: 0 }, b: { lane: 1, row: 0 }, c: { lane: 0, row: 2 }, d: { lane: 1, row: 2 } },
  arrows: ['a>c', 'b>d'],
})

function line(id: string, ends: string, ...points: readonly (readonly [number, number])[]): RoutedEdge {
  const [from = '', to = ''] = ends.split('>')
  return { id, from, to, points: points.map(([x, y]) => ({ x, y })) }
}

function codes(edges: readonly RoutedEdge[], problem: RoutingProblem = table): string[] {
  return auditRouting(problem, edges).map((fault) => `${fault.code} ${fault.edgeId}`)
}

/** The codes alone, where it does not matter which of two arrows is named. */
function kinds(edges: readonly RoutedEdge[], problem: RoutingProblem = table): string[] {
  return auditRouting(problem, edges).map((fault) => fault.code)
}

const down = line('arrow0', 'a>c', [20, 17], [20, 41])
const downToo = line('arrow1', 'b>d', [40, 17], [40, 41])

describe('the audit of drawn arrows', () => {
  it('finds nothing wrong with straight arrows from outline to outline', () => {
    expect(codes([down, downToo])).toEqual([])
  })

  it('misses an arrow that is not drawn', () => {
    expect(codes([down])).toEqual(['unrouted arrow1'])
  })

  it('sees an end that hangs in the air', () => {
    expect(codes([down, line('arrow1', 'b>d', [40, 17], [40, 40])])).toEqual(['end-off-outline arrow1'])
  })

  it('sees two arrows between the same symbols that lie on each other', () => {
    const twin = line('arrow1', 'a>c', [20, 17], [20, 41])
    expect(kinds([down, twin], { ...table, edges: [{ id: 'arrow0', from: 'a', to: 'c' }, { ...twin }] })).toEqual([
      'overlap',
    ])
  })

  it('sees a slanting line', () => {
    expect(codes([down, line('arrow1', 'b>d', [40, 17], [41, 41])])).toEqual(['diagonal arrow1'])
  })

  it('sees a line through a symbol and one too near to it', () => {
    const through = line('arrow1', 'b>d', [34, 13], [24, 13], [24, 45], [34, 45])
    expect(codes([through])).toContain('symbol-hit arrow1')
    const near = line('arrow1', 'b>d', [34, 13], [26.3, 13], [26.3, 45], [34, 45])
    expect(codes([near])).toContain('symbol-too-near arrow1')
  })

  it('sees a line on a ruling line and one outside the table', () => {
    expect(codes([down, line('arrow1', 'b>d', [34, 13], [30.1, 13], [30.1, 45], [34, 45])])).toEqual([
      'on-ruling arrow1',
    ])
    expect(codes([down, line('arrow1', 'b>d', [46, 13], [51, 13], [51, 45], [46, 45])])).toEqual(['outside arrow1'])
  })

  it('sees arrows on one line, unless they go to one symbol and stay together to the end', () => {
    const first = line('arrow0', 'a>d', [20, 17], [20, 25], [28, 25], [28, 45], [34, 45])
    const joining = line('arrow1', 'b>d', [34, 13], [28, 13], [28, 45], [34, 45])
    expect(codes([first, joining])).toEqual([])
    const other = line('arrow1', 'b>c', [34, 13], [28, 13], [28, 45], [26, 45])
    expect(kinds([first, other])).toContain('overlap')
  })

  it('counts a crossing once, and a bend on another line as a touch', () => {
    const across = line('arrow1', 'b>c', [40, 17], [40, 29], [15, 29], [15, 45], [14, 45])
    expect(codes([down, across]).filter((code) => code.startsWith('crossing'))).toHaveLength(1)
    const bending = line('arrow1', 'b>d', [40, 17], [40, 29], [20, 29], [20, 33], [40, 33], [40, 41])
    expect(codes([down, bending]).some((code) => code.startsWith('touch') || code.startsWith('overlap'))).toBe(true)
  })

  it('sees lines side by side nearer than arrows may run', () => {
    const beside = line('arrow1', 'b>d', [34, 13], [20.6, 13], [20.6, 45], [34, 45])
    expect(kinds([line('arrow0', 'a>c', [20, 17], [20, 41]), beside])).toContain('too-near')
  })

  it('sees a join that looks like a crossing', () => {
    const problem = tableOf({
      lanes: 3,
      rows: 3,
      symbols: { a: { lane: 1, row: 0 }, b: { lane: 0, row: 1 }, c: { lane: 2, row: 1 }, d: { lane: 1, row: 2 } },
      arrows: ['a>d', 'b>d', 'c>d'],
    })
    const edges = [
      line('arrow0', 'a>d', [40, 17], [40, 41]),
      line('arrow1', 'b>d', [26, 29], [40, 29], [40, 41]),
      line('arrow2', 'c>d', [54, 29], [40, 29], [40, 41]),
    ]
    expect(kinds(edges, problem)).toContain('four-arms')
  })

  it('lets two exits of a box share their first stretch, but not two exits of a decision', () => {
    const fork = (type: 'process' | 'decision'): string[] => {
      const symbols = { a: { lane: 0, row: 0, type }, c: { lane: 0, row: 2 }, d: { lane: 1, row: 2 } }
      const problem = tableOf({ lanes: 2, rows: 3, symbols, arrows: ['a>c', 'a>d'] })
      return codes([down, line('arrow1', 'a>d', [20, 17], [20, 29], [40, 29], [40, 41])], problem)
    }
    expect(fork('process')).toEqual([])
    expect(fork('decision')).not.toEqual([])
  })

  it('sees a label that is missing, hit, ambiguous or far', () => {
    const labelled = { ...table, edges: [{ id: 'arrow0', from: 'a', to: 'c', text: 'Ya' }, ...table.edges.slice(1)] }
    const withLabel = (x: number, y: number): string[] =>
      codes([{ ...down, text: 'Ya', label: { x, y, w: 3, h: 2.6 } }, downToo], labelled)
    expect(codes([{ ...down, text: 'Ya' }, downToo], labelled)).toEqual(['label-missing arrow0'])
    expect(withLabel(20.5, 18)).toEqual([])
    expect(withLabel(39, 18)).toContain('label-hit arrow0')
    expect(withLabel(15, 13)).toContain('label-covers arrow0')
    expect(withLabel(20.5, -3)).toContain('label-outside arrow0')
    expect(withLabel(23, 18)).toEqual(['label-ambiguous arrow0'])
    expect(withLabel(20.5, 30)).toEqual(['label-far arrow0'])
  })
})
