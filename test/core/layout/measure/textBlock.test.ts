import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  baselineOffset,
  createTextMeter,
  fitText,
  hasCutWord,
  lineHeightOf,
  placeText,
  placeTextUpward,
  setText,
} from '../../../../src/core/layout/measure/textBlock'

const style = { font: 'Arimo', sizePt: 8, face: 'regular' } as const
const source = { kind: 'row', id: 'r' }
const box = { x: 10, y: 20, w: 40, h: 30 }
const placement = { align: 'left', verticalAlign: 'top', paddingX: 1, paddingY: 2 } as const
const block = setText('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh', style, 38)

describe('a block of text', () => {
  it('is as high as its lines, and an empty one has none', () => {
    expect(block.height).toBeCloseTo(block.lines.length * lineHeightOf(8), 2)
    expect(setText('', style, 38)).toMatchObject({ lines: [], height: 0, width: 0 })
  })

  it('stands at the top with its padding, or in the middle', () => {
    const [first] = placeText(block, box, placement, source)
    expect(first).toMatchObject({ x: 11, rotation: 0 })
    expect(first?.y).toBeCloseTo(22 + baselineOffset(style), 2)
    const middle = placeText(block, box, { ...placement, verticalAlign: 'middle' }, source)
    const above = (middle[0]?.y ?? 0) - baselineOffset(style) - box.y
    const below = box.y + box.h - ((middle.at(-1)?.y ?? 0) - baselineOffset(style) + lineHeightOf(8))
    expect(above).toBeCloseTo(below, 1)
  })

  it('stands at the left, in the centre or at the right, every line by its own width', () => {
    const xs = (align: 'left' | 'center' | 'right') =>
      placeText(block, box, { ...placement, align }, source).map(({ x }) => x)
    block.lines.forEach(({ width }, index) => {
      expect(xs('left')[index]).toBe(11)
      expect(xs('center')[index]).toBeCloseTo(30 - width / 2, 1)
      expect(xs('right')[index]).toBeCloseTo(49 - width, 1)
    })
  })

  it('reads upward in lines from left to right, in the middle of its box', () => {
    const lines = placeTextUpward(block, box, source)
    expect(lines.every(({ rotation }) => rotation === 90)).toBe(true)
    expect(lines.map(({ x }) => x)).toEqual(lines.map(({ x }) => x).toSorted((a, b) => a - b))
    const middles = lines.map(({ y }, index) => y - (block.lines[index]?.width ?? 0) / 2)
    expect(middles).toEqual(middles.map(() => expect.closeTo(35, 1)))
  })

  it('fits its box without a cut word, if only its size allows it', () => {
    const words = fc.array(fc.constantFrom('kepala', 'seksi', 'pertanggungjawaban', 'dan', 'umum'), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), (texts, w) => {
        const fitted = fitText(texts.join(' '), style, { w, h: 40 })
        expect(fitted.height).toBeLessThanOrEqual(40)
        expect(fitted.width).toBeLessThanOrEqual(w + 1e-6)
        expect(hasCutWord(fitted)).toBe(false)
      }),
      { seed: 41 },
    )
  })

  it('keeps its size where it fits as it is', () => {
    expect(fitText('dan', style, { w: 20, h: 20 }).style.sizePt).toBe(8)
    expect(fitText('pertanggungjawaban', style, { w: 20, h: 20 }).style.sizePt).toBeLessThan(8)
  })

  it('is the same from a meter that remembers', () => {
    const meter = createTextMeter()
    expect(meter.set('dua kata', style, 12)).toEqual(setText('dua kata', style, 12))
    expect(meter.set('dua kata', style, 12)).toBe(meter.set('dua kata', style, 12))
    expect(meter.widestWord('dua kata', style)).toBe(meter.widestWord('kata dua', style))
  })
})
