import type { Logo } from '../../draft/draft'
import { jpegOrientation } from '../../page/jpegOrientation'

/** Width and height of a picture in its own units; only their ratio matters. */
export interface ImageSize {
  readonly w: number
  readonly h: number
}

const known = new WeakMap<Logo, ImageSize>()

/** Reads a picture's size from its header: PNG (ISO 15948), JPEG (ITU T.81), SVG. A square where the header says nothing. */
export function imageSizeOf(logo: Logo): ImageSize {
  const size = known.get(logo) ?? readSize(logo) ?? { w: 1, h: 1 }
  known.set(logo, size)
  return size
}

function readSize({ mediaType, base64 }: Logo): ImageSize | undefined {
  const bytes = decodeBase64(base64)
  const size =
    mediaType === 'image/png' ? pngSize(bytes) : mediaType === 'image/jpeg' ? jpegSize(bytes) : svgSize(bytes)
  return size && size.w > 0 && size.h > 0 ? size : undefined
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(base64: string): Uint8Array {
  const digits = [...base64].map((character) => alphabet.indexOf(character)).filter((digit) => digit >= 0)
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8))
  bytes.forEach((_, index) => {
    const first = Math.floor((index * 8) / 6)
    const shift = (index * 8) % 6
    const pair = ((digits[first] ?? 0) << 6) | (digits[first + 1] ?? 0)
    bytes[index] = (pair >> (4 - shift)) & 0xff
  })
  return bytes
}

/** The header chunk begins at byte 8; its first two numbers are the size. */
function pngSize(bytes: Uint8Array): ImageSize | undefined {
  const number = (at: number) => ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | word(bytes, at + 2)
  return bytes.length >= 24 ? { w: number(16), h: number(20) } : undefined
}

/** Walks the segments to the start of frame, which holds height and width: of the picture as it must be turned. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) {
      const [h, w] = [word(bytes, at + 5), word(bytes, at + 7)]
      return jpegOrientation(bytes) < 5 ? { w, h } : { w: h, h: w }
    }
    at += 2 + Math.max(2, word(bytes, at + 2))
  }
  return undefined
}

/** Reads the root's viewBox, else its width and height. */
function svgSize(bytes: Uint8Array): ImageSize | undefined {
  const root = /<svg\b[^>]*>/i.exec(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))?.[0] ?? ''
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(root)
  if (box) return { w: Number(box[1]), h: Number(box[2]) }
  const w = /\bwidth\s*=\s*["']\s*([\d.]+)/i.exec(root)
  const h = /\bheight\s*=\s*["']\s*([\d.]+)/i.exec(root)
  return w && h ? { w: Number(w[1]), h: Number(h[1]) } : undefined
}

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
