import { describe, expect, it } from 'vitest'
import { logoFault } from '../../../src/core/draft/logo'
import { isSafeSvg } from '../../../src/core/draft/svgSafety'

const encoded = (text: string | Buffer): string => Buffer.from(text).toString('base64')
const svg = (inside: string): string =>
  encoded(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`)

describe('an SVG logo', () => {
  it.each([
    ['shapes', '<path d="M0 0L10 10" fill="#0a0"/>'],
    ['a part that is used again', '<defs><g id="a"/></defs><use href="#a"/><use xlink:href="#a"/>'],
    ['a gradient', '<linearGradient id="g"/><rect fill="url(#g)" style="stroke:url(\'#g\')"/>'],
    ['an embedded picture', '<image href="data:image/png;base64,iVBORw0KGgo="/>'],
  ])('is taken with %s', (_, inside) => {
    expect(isSafeSvg(svg(inside))).toBe(true)
  })

  it('is taken with an XML declaration, a doctype and a byte order mark', () => {
    const head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">'
    expect(isSafeSvg(encoded(`\ufeff${head}<svg/>`))).toBe(true)
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script with a prefix', '<svg:script xlink:href="#x"/>'],
    ['an event', '<rect onload="alert(1)"/>'],
    ['an event after a slash', '<rect/onload=alert(1)>'],
    ['HTML', '<foreignObject><p/></foreignObject>'],
    ['an address elsewhere', '<image href="https://contoh.example/a.png"/>'],
    ['an address without quotes', '<image href=//contoh.example/a.png />'],
    ['an address in disguise', '<a xlink:href="&#106;avascript:alert(1)"/>'],
    ['an SVG inside', '<image href="data:image/svg+xml;base64,AAAA"/>'],
    ['a style that reaches out', '<style>@import "//contoh.example/a.css"</style>'],
    ['a fill that reaches out', '<rect fill="url(https://contoh.example/a.svg#g)"/>'],
    ['an animation of an address', '<set attributeName="href" to="x"/>'],
  ])('is refused with %s', (_, inside) => {
    expect(isSafeSvg(svg(inside))).toBe(false)
    expect(logoFault({ mediaType: 'image/svg+xml', base64: svg(inside) })).toBe('unsafe')
  })

  it('is refused with entities, in UTF-16, and when it is no SVG at all', () => {
    expect(isSafeSvg(encoded('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))).toBe(false)
    expect(isSafeSvg(encoded(Buffer.from('<svg><script/></svg>', 'utf16le')))).toBe(false)
    expect(isSafeSvg(encoded('MZ\u0090'))).toBe(false)
  })
})
