import { describe, expect, it } from 'vitest'
import type { ImageItem } from '../../../src/core/page/item'
import { fromBase64, toBase64 } from '../../../src/paint/bytes'
import { paintPdf } from '../../../src/paint/pdf/paintPdf'
import { hasPdfTools, runOnPdf, shippedFonts } from '../../support/pdfTools'
import { turnedJpeg } from '../../support/turnedJpeg'

/** A JPEG of four quarters: red, green, blue and black, from the top left, row by row. */
const QUARTERS =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC' +
  '0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAQ' +
  'ABADAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAABwYI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABgBAAIDAAAAAAAAAAAAAAAAAAYIBQ' +
  'cJ/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AOgcZExBBnoy8fFcSYLcmH//Z'

/** The same picture with a note on how it must be turned: the EXIF part of a made head, after the beginning of the file. */
const noted = (orientation: number): string => {
  const head = turnedJpeg(orientation, 'big')
  const length = ((head[4] ?? 0) << 8) | (head[5] ?? 0)
  const picture = fromBase64(QUARTERS)
  return toBase64(Uint8Array.from([...picture.subarray(0, 2), ...head.subarray(2, 4 + length), ...picture.subarray(2)]))
}

const item = (orientation: number): ImageItem => ({
  kind: 'image',
  x: 10,
  y: 20,
  w: 20,
  h: 40,
  mediaType: 'image/jpeg',
  base64: noted(orientation),
  description: '',
})

/** On which sides the first row and the first column stand once the picture is upright (Exif 2.32, 4.6.4). */
const SIDES: readonly (readonly [orientation: number, firstRow: Side, firstColumn: Side])[] = [
  [1, 'top', 'left'],
  [2, 'top', 'right'],
  [3, 'bottom', 'right'],
  [4, 'bottom', 'left'],
  [5, 'left', 'top'],
  [6, 'right', 'top'],
  [7, 'right', 'bottom'],
  [8, 'left', 'bottom'],
]

type Side = 'top' | 'left' | 'bottom' | 'right'

const OPPOSITE: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

/** The middle of a quarter of the item's box, in mm. */
const quarterAt = (sides: readonly Side[]): readonly [number, number] => [
  sides.includes('left') ? 15 : 25,
  sides.includes('top') ? 30 : 50,
]

describe.skipIf(!hasPdfTools)('a JPEG that must be turned', () => {
  it.each(SIDES)('stands upright in a PDF (orientation %i)', (orientation, firstRow, firstColumn) => {
    const bytes = paintPdf([{ width: 40, height: 100, items: [item(orientation)] }], {
      fonts: shippedFonts(),
      title: 'Gambar',
      author: '',
      createdAt: new Date(0),
      language: 'id-ID',
      fileId: 'gambar',
    })
    // One pixel a mm: a line each for the kind, the size and the most, then the bytes.
    const drawn = runOnPdf(bytes, 'sh', (path) => ['-c', 'pdftoppm -r 25.4 "$0" | od -An -v -t u1', path])
    const numbers = drawn.trim().split(/\s+/).map(Number)
    const [, size = '', most = ''] = String.fromCharCode(...numbers.slice(0, 20)).split('\n')
    const head = `P6\n${size}\n${most}\n`.length
    const colourAt = ([x, y]: readonly [number, number]) => {
      const [red = 0, green = 0, blue = 0] = numbers.slice(head + (y * Number.parseInt(size, 10) + x) * 3)
      return [red, green, blue].map((value) => (value > 128 ? 1 : 0)).join('')
    }
    expect(colourAt(quarterAt([firstRow, firstColumn]))).toBe('100')
    expect(colourAt(quarterAt([firstRow, OPPOSITE[firstColumn]]))).toBe('010')
    expect(colourAt(quarterAt([OPPOSITE[firstRow], firstColumn]))).toBe('001')
    expect(colourAt(quarterAt([OPPOSITE[firstRow], OPPOSITE[firstColumn]]))).toBe('000')
  })
})
