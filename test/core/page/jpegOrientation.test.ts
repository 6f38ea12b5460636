import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageSizeOf } from '../../../src/core/layout/place/imageSize'
import { jpegOrientation } from '../../../src/core/page/jpegOrientation'
import { turnedJpeg } from '../../support/turnedJpeg'

describe('the way a JPEG stands', () => {
  it('is what its EXIF part says, in either order of bytes', () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      expect(jpegOrientation(turnedJpeg(orientation, 'little'))).toBe(orientation)
      expect(jpegOrientation(turnedJpeg(orientation, 'big'))).toBe(orientation)
    }
  })

  it('is upright where nothing, or nothing sensible, is said', () => {
    expect(jpegOrientation(new Uint8Array())).toBe(1)
    expect(jpegOrientation(turnedJpeg(9, 'big'))).toBe(1)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const said = jpegOrientation(
          Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 50, 0x45, 0x78, 0x69, 0x66, 0, 0, ...noise]),
        )
        expect(said).toBeGreaterThanOrEqual(1)
        expect(said).toBeLessThanOrEqual(8)
      }),
      { seed: 4 },
    )
  })

  it('decides which side of a logo is its width', () => {
    const sizeOf = (orientation: number) => {
      const base64 = Buffer.from(turnedJpeg(orientation, 'big')).toString('base64')
      return imageSizeOf({ mediaType: 'image/jpeg', base64 })
    }
    expect(sizeOf(1)).toEqual({ w: 40, h: 80 })
    expect(sizeOf(3)).toEqual({ w: 40, h: 80 })
    expect(sizeOf(6)).toEqual({ w: 80, h: 40 })
  })
})
