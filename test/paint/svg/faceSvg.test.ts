import { describe, expect, it } from 'vitest'
import { faceSvg } from '../../../src/paint/svg/faceSvg'
import { cell, everyKind, pageOf } from '../pages'

const line = (y: number, color = '#000000') =>
  ({ kind: 'line', from: { x: 20, y }, to: { x: 60.04, y }, stroke: { width: 0.2, color } }) as const

describe('the face of a page as a small file', () => {
  it('shows the upper part of the sheet, without the outer margins', () => {
    expect(faceSvg(pageOf([]))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="8 8 314 176.6"><path fill="#fff" d="M8 8L322 8L322 184.6L8 184.6Z"/></svg>\n',
    )
  })

  it('leaves out what stands below that part', () => {
    expect(faceSvg(pageOf([line(200)]))).toBe(faceSvg(pageOf([])))
  })

  it('writes neighbours that look alike as one path, in the order of the page', () => {
    const face = faceSvg(pageOf([line(20), line(30), line(40, '#ff0000'), line(50)]))
    expect([...face.matchAll(/stroke="(#\w+)"[^>]* d="([^"]*)"/g)].map(([, color, path]) => [color, path])).toEqual([
      ['#000000', 'M20 20L60 20M20 30L60 30'],
      ['#ff0000', 'M20 40L60 40'],
      ['#000000', 'M20 50L60 50'],
    ])
  })

  it('says how long every run is, since the file may be shown in another font', () => {
    const face = faceSvg(pageOf(cell('Menyusun **laporan** <akhir>', 20, 120, 100)))
    expect(face).toMatch(/<text x="20" y="120" textLength="[\d.]+">Menyusun <\/text>/)
    expect(face).toMatch(/font-weight="bold">laporan</)
    expect(face).toContain('&lt;akhir&gt;')
  })

  it('draws every kind of item but pictures, and points back to nothing', () => {
    const face = faceSvg(pageOf(everyKind))
    expect(face).toContain('C110 80 100 80 90 70Z')
    expect(face).toContain('M18 116L52 116L52 146L18 146Z')
    expect(face).not.toMatch(/data-source|<image/)
  })
})
