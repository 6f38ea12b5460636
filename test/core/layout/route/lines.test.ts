import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RULING_CLEARANCE, SEPARATION, SYMBOL_CLEARANCE } from '../../../../src/core/layout/route/costs'
import { buildLines, type Extent, lowerBound, nearestLine } from '../../../../src/core/layout/route/lines'

/** A lane from 0 to `width` with one symbol of `size` in its middle. */
function laneWith(width: number, size: number): Extent[] {
  return [{ band: 0, cell: 0, low: (width - size) / 2, high: (width + size) / 2, manyPorts: false }]
}

describe('the lines of an axis', () => {
  it('go through the middle of a symbol, and beside it where a box has room for more ports', () => {
    const box = { band: 0, cell: 0, low: 400, high: 1600, manyPorts: true }
    const lines = buildLines([{ start: 0, end: 2000 }], [box], 3)
    expect([...lines.at].filter((_, k) => lines.middle[k] === 1)).toEqual([700, 1000, 1300])
  })

  it('are tracks in both half-gutters, clear of the ruling line and of the symbol', () => {
    const lines = buildLines([{ start: 0, end: 2000 }], laneWith(2000, 1200), 3)
    const tracks = [...lines.at].filter((_, k) => (lines.gutter[k] as number) >= 0)
    expect(tracks.filter((at) => at < 400).length).toBeGreaterThanOrEqual(2)
    expect(tracks.filter((at) => at > 1600).length).toBeGreaterThanOrEqual(2)
  })

  it('leave a half-gutter empty that is too shallow for any', () => {
    const lines = buildLines([{ start: 0, end: 1000 }], laneWith(1000, 900), 3)
    expect([...lines.gutter].every((gutter) => gutter < 0 || lines.gutters[gutter]?.rigid)).toBe(true)
  })

  it('run between symbols that stand in one cell', () => {
    const stacked = [
      { band: 0, cell: 4, low: 300, high: 1100, manyPorts: false },
      { band: 0, cell: 4, low: 1500, high: 2300, manyPorts: false },
    ]
    const lines = buildLines([{ start: 0, end: 2600 }], stacked, 3)
    expect([...lines.at].some((at) => at >= 1150 && at <= 1450)).toBe(true)
  })

  it('never lie on a ruling line, and never nearer to each other than arrows may run', () => {
    const lane = fc.record({ width: fc.integer({ min: 700, max: 4000 }), share: fc.integer({ min: 10, max: 90 }) })
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (lanes, tracks) => {
        let start = 0
        const bands = lanes.map(({ width }) => {
          const band = { start, end: start + width }
          start += width
          return band
        })
        const extents = lanes.map(({ width, share }, band): Extent => {
          const half = Math.floor((width * share) / 200)
          const middle = (bands[band]?.start ?? 0) + (width >> 1)
          return { band, cell: band, low: middle - half, high: middle + half, manyPorts: true }
        })
        const lines = buildLines(bands, extents, tracks)
        for (let k = 0; k < lines.count; k++) {
          const at = lines.at[k] as number
          if ((lines.gutter[k] as number) >= 0) {
            for (const { start: from, end } of bands) {
              expect(Math.abs(at - from)).toBeGreaterThanOrEqual(RULING_CLEARANCE)
              expect(Math.abs(at - end)).toBeGreaterThanOrEqual(RULING_CLEARANCE)
            }
          }
          if (k > 0) expect(at - (lines.at[k - 1] as number)).toBeGreaterThanOrEqual(SEPARATION)
        }
        for (const [k, gutter] of [...lines.gutter].entries()) {
          const half = lines.gutters[gutter]
          if (half && !half.rigid) {
            expect(Math.abs((lines.at[k] as number) - half.symbols)).toBeGreaterThanOrEqual(SYMBOL_CLEARANCE)
          }
        }
      }),
      { seed: 35, numRuns: 200 },
    )
  })

  it('say which are nearer to each other than arrows may run', () => {
    const near = [
      { band: 0, cell: 0, low: 400, high: 1600, manyPorts: false },
      { band: 0, cell: 1, low: 440, high: 1640, manyPorts: false },
    ]
    const lines = buildLines([{ start: 0, end: 2000 }], near, 3)
    const first = nearestLine(lines, 1000, 0)
    expect(lines.crowded[first]).toBe(2)
    expect(lines.crowded[first + 1]).toBe(1)
    expect(lines.anyCrowded).toBe(true)
  })
})

describe('finding lines', () => {
  it('gives the first value that is not less', () => {
    const values = Int32Array.from([1, 3, 3, 9])
    expect([0, 1, 2, 3, 4, 9, 10].map((wanted) => lowerBound(values, wanted))).toEqual([0, 0, 1, 1, 3, 3, 4])
  })

  it('gives the nearest line within the tolerance only', () => {
    const lines = buildLines([{ start: 0, end: 2000 }], laneWith(2000, 1200), 1)
    const middle = nearestLine(lines, 1010, 15)
    expect(lines.at[middle]).toBe(1000)
    expect(nearestLine(lines, 1016, 15)).toBe(-1)
  })
})
