import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../../src/core/draft/draft'
import { sizeSymbol } from '../../../../src/core/layout/measure/symbolSize'

const style = { font: 'Arimo', sizePt: 7, face: 'regular' } as const
const shapes: readonly Shape[] = ['process', 'decision', 'terminator']
const size = (shape: Shape, text: string, lane: number) =>
  sizeSymbol({ id: 's', actorId: 'a', shape, text }, lane, style)

describe('sizeSymbol', () => {
  it('gives the usual sizes of real documents in wide lanes', () => {
    expect(size('process', '', 30)).toMatchObject({ w: 14.8, h: 7 })
    expect(size('terminator', '', 30)).toMatchObject({ w: 13, h: 6.3 })
    expect(size('decision', '', 30)).toMatchObject({ w: 15.2, h: 8.7 })
  })

  it('leaves two tracks on either side in every lane from 12 mm on, whatever the text', () => {
    const texts = fc.constantFrom('', 'Ya', 'Lengkap?', 'Memeriksa kelengkapan berkas permohonan', 'pertanggungjawaban')
    fc.assert(
      fc.property(fc.constantFrom(...shapes), texts, fc.integer({ min: 12, max: 30 }), (shape, text, lane) => {
        expect(size(shape, text, lane).w).toBeLessThanOrEqual(lane - 5 + 0.02)
      }),
      { seed: 5 },
    )
  })

  it('holds its text inside its outline', () => {
    const texts = fc.constantFrom('Mulai', 'Selesai', 'Setuju?', 'Apakah berkas permohonan sudah lengkap dan benar?')
    fc.assert(
      fc.property(fc.constantFrom(...shapes), texts, fc.integer({ min: 14, max: 30 }), (shape, text, lane) => {
        const { w, h, text: block } = size(shape, text, lane)
        if (shape === 'decision') expect(block.width / w + block.height / h).toBeLessThanOrEqual(1.02)
        else {
          expect(block.width).toBeLessThan(w)
          expect(block.height).toBeLessThan(h)
        }
      }),
      { seed: 6 },
    )
  })

  it('makes a symbol grow only as far as its text needs', () => {
    expect(size('process', 'Ya', 30)).toMatchObject({ w: 14.8, h: 7 })
    expect(size('decision', 'Lengkap?', 30).h).toBe(8.7)
    expect(size('decision', 'Lengkap?', 30).w).toBeLessThan(22)
  })

  it('has halves that are whole hundredths, so that centres agree', () => {
    for (const lane of [12, 13.3, 17.7, 21.1]) {
      for (const shape of shapes) {
        const { w, h } = size(shape, 'Ya', lane)
        expect(Math.abs((w / 2) * 100 - Math.round((w / 2) * 100))).toBeLessThan(1e-6)
        expect(Math.abs((h / 2) * 100 - Math.round((h / 2) * 100))).toBeLessThan(1e-6)
      }
    }
  })
})
