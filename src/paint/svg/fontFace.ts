import type { FontFace } from '../../core/page/item'
import { toBase64 } from '../bytes'
import { quotedFamily } from './attributes'

/** The CSS rule that gives one face of a family from its TrueType file, which the rule holds. */
export const fontFaceCss = (family: string, face: FontFace, file: Uint8Array): string =>
  `@font-face{font-family:${quotedFamily(family)};` +
  `font-weight:${face === 'bold' || face === 'boldItalic' ? 'bold' : 'normal'};` +
  `font-style:${face === 'italic' || face === 'boldItalic' ? 'italic' : 'normal'};` +
  `src:url(data:font/ttf;base64,${toBase64(file)}) format('truetype')}`
