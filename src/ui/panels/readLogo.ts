import type { Logo } from '../../core/draft/draft'
import { MAX_LOGO_BYTES } from '../../core/draft/limits'
import { type LogoFault, logoFault } from '../../core/draft/logo'
import { failure, type Result, success } from '../../core/result'

/** A picture that the user chose; a DOM File is one. */
export interface GivenPicture {
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Reads a PNG, JPEG or SVG file as a logo; larger files are refused without being read. */
export const readLogo = async (file: GivenPicture): Promise<Result<Logo, LogoFault>> => {
  const type = MEDIA_TYPES.find((candidate) => candidate === file.type)
  if (type === undefined) return failure('other-media-type')
  if (file.size > MAX_LOGO_BYTES) return failure('too-large')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return failure('not-base64')
  }
  const logo: Logo = { mediaType: type, base64: toBase64(bytes) }
  const fault = logoFault(logo)
  return fault === null ? success(logo) : failure(fault)
}

/** What a logo may be. */
const MEDIA_TYPES: readonly Logo['mediaType'][] = ['image/png', 'image/jpeg', 'image/svg+xml']

/** Most bytes that one call may spread over its arguments. */
const CHUNK = 8192

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary)
}
