import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSfnt } from '../../scripts/sfnt.mjs'

const upstream = new URL('../../node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf', import.meta.url)
const shipped = new URL('../../public/fonts/Arimo-Regular.ttf', import.meta.url)

describe('the shipped font', () => {
  const whole = readSfnt(readFileSync(upstream))
  const subset = readSfnt(readFileSync(shipped))

  it('has the widths of the font that it was cut from', () => {
    expect(subset.unitsPerEm).toBe(whole.unitsPerEm)
    for (const [codePoint, width] of subset.advances)
      expect(width, String.fromCodePoint(codePoint)).toBe(whole.advances.get(codePoint))
  })

  it('has all of Latin-1 and Latin Extended-A that the whole font has', () => {
    const latin = [...whole.advances.keys()].filter(
      (codePoint) => codePoint >= 0x20 && codePoint <= 0x17f && (codePoint < 0x7f || codePoint > 0x9f),
    )
    expect(latin.length).toBeGreaterThan(300)
    expect(latin.filter((codePoint) => !subset.advances.has(codePoint))).toEqual([])
  })

  it('carries no kerning or ligatures, which layout does not count', () => {
    const text = readFileSync(shipped).toString('latin1', 0, 400)
    expect(text).toContain('hmtx')
    expect(text).not.toMatch(/GPOS|GSUB|kern/)
  })

  it('is a fraction of the whole', () => {
    expect(readFileSync(shipped).length).toBeLessThan(readFileSync(upstream).length / 5)
  })

  it('comes with its licence', () => {
    expect(readFileSync(new URL('OFL.txt', shipped), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })
})
