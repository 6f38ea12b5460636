import { describe, expect, it } from 'vitest'
import type { ImageItem, Item, TextItem } from '../../../src/core/page/item'
import { fontFaceCss } from '../../../src/paint/svg/fontFace'
import { renderPageSvg } from '../../../src/paint/svg/renderPageSvg'
import { cell, DOT_PNG, everyKind, pageOf } from '../pages'

const render = (...items: Item[]) => renderPageSvg(pageOf(items))

describe('a page as an SVG file', () => {
  it('is as large as the paper, with one unit a mm', () => {
    expect(render()).toMatch(/^<svg [^>]*width="330mm" height="215mm" viewBox="0 0 330 215">/)
  })

  it('draws every kind of item at its place', () => {
    const svg = render(...everyKind)
    expect(svg).toContain('<line x1="10" y1="10" x2="60" y2="10" stroke="#000000" stroke-width="0.3"')
    expect(svg).toContain(
      'points="10,20 30,20 30,40" fill="none" stroke="#0000ff" stroke-width="0.25" stroke-dasharray="1 0.5"',
    )
    expect(svg).toContain('d="M100 60L110 70C110 80 100 80 90 70Z" fill="#d9d9d9"')
    expect(svg).toContain('<rect x="18" y="116" width="34" height="30" fill="#ffeecc"')
    expect(svg).toContain(`href="data:image/png;base64,${DOT_PNG}"`)
  })

  it('writes one text element a line and one tspan a run, each run where the widths before it end', () => {
    const [line] = cell('Menyusun *laporan* **akhir**', 20, 120, 60) as [TextItem]
    const svg = render(line)
    expect(svg.match(/<text /g)).toHaveLength(1)
    const lefts = [...svg.matchAll(/<tspan x="([\d.]+)"/g)].map(([, left]) => Number(left))
    expect(svg).toContain('transform="translate(20 120) scale(0.01)"')
    let expected = 0
    line.runs.forEach((run, index) => {
      expect(lefts[index]).toBeCloseTo(expected * 100, 2)
      expected += run.width
    })
    expect(svg).toContain('font-style="italic">laporan<')
    expect(svg).toContain('font-weight="bold">akhir<')
  })

  it('writes a line of one run without a tspan, in its own face', () => {
    const svg = render(...cell('**Tebal semua**', 20, 20, 100))
    expect(svg).not.toContain('<tspan')
    expect(svg).toMatch(/<text [^>]*font-weight="bold"[^>]*>Tebal semua</)
  })

  it('turns kerning, ligatures and the collapsing of spaces off', () => {
    expect(render(...cell('dua  spasi', 20, 20, 100))).toMatch(/<text xml:space="preserve"[^>]*>dua {2}spasi</)
    expect(render()).toMatch(/<g [^>]*font-kerning:none;font-variant-ligatures:none/)
  })

  it('turns upward text about the left end of its baseline', () => {
    const [line] = cell('Ke atas', 50, 60, 40) as [TextItem]
    expect(render({ ...line, rotation: 90 })).toContain('transform="translate(50 60) rotate(-90) scale(0.01)"')
  })

  it('carries the back-pointer of an item, with its part where there is one', () => {
    const svg = render(...everyKind)
    expect(svg).toContain('data-source="flow:f1"')
    expect(svg).toContain('data-source="row:r1:activity"')
    expect(svg).toContain('data-source="identity:logo"')
  })

  it('never lets text become markup', () => {
    const [line] = cell('</text><script>alert(1)</script>&', 20, 20, 200) as [TextItem]
    const svg = render({ ...line, source: { kind: '"><script>', id: 'x' } })
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;/text>&lt;script>')
  })

  it('leaves no end of a section of plain characters in a text, which XML forbids', () => {
    const [line] = cell('ab', 20, 20, 200) as [TextItem]
    const svg = render({ ...line, runs: [{ text: 'a]]>b', face: 'regular', width: 3 }] })
    expect(svg).toContain('>a]]&gt;b<')
  })

  it('shows characters that XML refuses as U+FFFD', () => {
    const [line] = cell('ab', 20, 20, 200) as [TextItem]
    const svg = render({ ...line, runs: [{ text: 'a\u0000\u0007\ud800b\u202e', face: 'regular', width: 3 }] })
    expect(svg).toContain('>a\uFFFD\uFFFD\uFFFDb\uFFFD<')
  })

  it('takes pictures from data alone, and only of the three known kinds', () => {
    const image: ImageItem = {
      kind: 'image',
      x: 0,
      y: 0,
      w: 1,
      h: 1,
      mediaType: 'image/png',
      base64: '',
      description: '',
    }
    expect(render({ ...image, mediaType: 'text/html' as ImageItem['mediaType'] })).not.toContain('<image')
    expect(render({ ...image, base64: 'AA"onload="x' })).toContain('href="data:image/png;base64,AAonload=x"')
  })

  it('holds the fonts when it is given them', () => {
    const css = fontFaceCss('Arimo', 'bold', new Uint8Array([0, 1, 2]))
    expect(renderPageSvg(pageOf([]), css)).toContain('src:url(data:font/ttf;base64,AAEC) format(')
  })
})
