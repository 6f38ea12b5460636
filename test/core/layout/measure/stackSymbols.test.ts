import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flow, FlowSymbol, Shape } from '../../../../src/core/draft/draft'
import { stackSymbols } from '../../../../src/core/layout/measure/stackSymbols'

const style = { font: 'Arimo', sizePt: 7, face: 'regular' } as const
const symbol = (id: string, actorId: string, shape: Shape = 'process', text = ''): FlowSymbol => ({
  id,
  actorId,
  shape,
  text,
})
const flow = (from: string, to: string): Flow => ({ id: from + to, from, to, label: '', heads: 'end', dashed: false })
const offsets = (symbols: readonly FlowSymbol[], flows: readonly Flow[] = []) =>
  new Map(stackSymbols(symbols, flows, 25, style).symbols.map((each) => [each.symbol.id, each.offset]))

describe('stackSymbols', () => {
  it('puts single symbols into the middle of the row', () => {
    expect([...offsets([symbol('a', '1'), symbol('b', '2', 'decision')]).values()]).toEqual([0, 0])
  })

  it('stacks the symbols of one cell in their order, with room for an arrow between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Shape>('process', 'decision', 'terminator'), { minLength: 2, maxLength: 8 }),
        (shapes) => {
          const { symbols } = stackSymbols(
            shapes.map((shape, index) => symbol(`${index}`, '1', shape)),
            [],
            25,
            style,
          )
          symbols.slice(1).forEach((lower, index) => {
            const upper = symbols[index]
            if (!upper) throw new Error('no symbol above')
            expect(lower.offset - lower.h / 2 - (upper.offset + upper.h / 2)).toBeGreaterThanOrEqual(4.49)
          })
        },
      ),
      { seed: 4 },
    )
  })

  it('is as high as what it holds, measured round its middle', () => {
    const { symbols, height } = stackSymbols([symbol('a', '1'), symbol('b', '1', 'decision')], [], 25, style)
    for (const { offset, h } of symbols) expect(Math.abs(offset) + h / 2).toBeLessThanOrEqual(height / 2 + 0.01)
    expect(stackSymbols([], [], 25, style)).toEqual({ symbols: [], levelCount: 0, height: 0 })
  })

  it('puts a symbol beside the one that an arrow of the row joins it to', () => {
    const stack = [symbol('top', '1'), symbol('low', '1')]
    const above = offsets([...stack, symbol('x', '2')], [flow('x', 'top')])
    const below = offsets([...stack, symbol('x', '2')], [flow('low', 'x')])
    expect(above.get('x')).toBe(above.get('top'))
    expect(below.get('x')).toBe(below.get('low'))
  })

  it('follows a chain of arrows from cell to cell', () => {
    const result = offsets(
      [symbol('top', '1'), symbol('low', '1'), symbol('y', '3'), symbol('x', '2')],
      [flow('low', 'x'), flow('x', 'y')],
    )
    expect(result.get('y')).toBe(result.get('low'))
  })

  it('leaves a symbol without such an arrow in the middle of the row', () => {
    expect(offsets([symbol('top', '1'), symbol('low', '1'), symbol('x', '2')]).get('x')).toBe(0)
  })
})
