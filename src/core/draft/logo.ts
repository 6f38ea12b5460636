import type { Logo } from './draft'
import { MAX_LOGO_BYTES } from './limits'
import { isSafeSvg } from './svgSafety'

/**
 * What is wrong with a logo: its text is no base64, it is larger than 1 MB, its bytes are of another kind of picture, or it is
 * an SVG that could run something or reach out elsewhere.
 */
export type LogoFault = 'not-base64' | 'too-large' | 'other-media-type' | 'unsafe'

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** How the base64 text of a picture begins: its signature bytes. SVG is text and has none. */
const SIGNATURES: Readonly<Record<Logo['mediaType'], string>> = {
  'image/png': 'iVBORw0KGgo',
  'image/jpeg': '/9j/',
  'image/svg+xml': '',
}

/** Names what is wrong with a logo, or null. */
export const logoFault = ({ mediaType, base64 }: Logo): LogoFault | null => {
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) return 'not-base64'
  if (byteLength(base64) > MAX_LOGO_BYTES) return 'too-large'
  if (!base64.startsWith(SIGNATURES[mediaType])) return 'other-media-type'
  return mediaType === 'image/svg+xml' && !isSafeSvg(base64) ? 'unsafe' : null
}

const byteLength = (base64: string): number => {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  return (base64.length / 4) * 3 - padding
}
