import { describe, expect, it } from 'vitest'
import type { ImageItem } from '../../../src/core/page/item'
import { toBase64 } from '../../../src/paint/bytes'
import { withPngImages } from '../../../src/paint/pdf/rasterImages'
import { cell, DOT_PNG, pageOf } from '../pages'

const picture = (mediaType: ImageItem['mediaType'], base64: string): ImageItem => ({
  kind: 'image',
  x: 0,
  y: 0,
  w: 1,
  h: 1,
  mediaType,
  base64,
  description: '',
})

const svg = picture('image/svg+xml', btoa('<svg/>'))

/** The header of a PNG with these bits a sample and this kind of colour. */
const pngHeader = (depth: number, colour: number) =>
  picture(
    'image/png',
    toBase64(Uint8Array.from({ length: 36 }, (_, at) => (at === 24 ? depth : at === 25 ? colour : 0))),
  )

/** The head of a JPEG whose dots have so many colours. */
const jpegHeader = (components: number) =>
  picture('image/jpeg', toBase64(Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, components, 1, 17, 0)))

const turned = async (image: ImageItem) => {
  const [page] = await withPngImages([pageOf([image])], async () => 'UE5H')
  return page?.items[0] !== image
}

describe('the pictures of a PDF', () => {
  it('are turned into PNGs where they are SVG, a PNG that jsPDF misreads or a JPEG in CMYK, and left alone otherwise', async () => {
    expect(await turned(svg)).toBe(true)
    expect(await turned(pngHeader(16, 6))).toBe(true)
    expect(await turned(pngHeader(4, 3))).toBe(true)
    expect(await turned(pngHeader(8, 3))).toBe(false)
    expect(await turned(pngHeader(16, 2))).toBe(false)
    expect(await turned(pngHeader(1, 0))).toBe(false)
    expect(await turned(picture('image/png', DOT_PNG))).toBe(false)
    expect(await turned(jpegHeader(4))).toBe(true)
    expect(await turned(jpegHeader(3))).toBe(false)
    expect(await turned(picture('image/jpeg', '/9j/'))).toBe(false)
  })

  it('are turned once however often they stand, and pages without them stay the same value', async () => {
    let calls = 0
    const text = pageOf(cell('Teks', 0, 10, 50))
    const pages = await withPngImages([pageOf([svg, svg]), text, pageOf([svg])], async () => `${++calls}`)
    expect(calls).toBe(1)
    expect(pages[1]).toBe(text)
    expect(pages[2]?.items[0]).toEqual({ ...svg, mediaType: 'image/png', base64: '1' })
  })

  it('stay as they are where they cannot be turned', async () => {
    const page = pageOf([svg])
    const [kept] = await withPngImages([page], () => Promise.reject(new Error('broken')))
    expect(kept).toBe(page)
  })
})
