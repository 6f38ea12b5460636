import { readFileSync } from 'node:fs'
import type { FontFace } from '../core/page/item'
import type { Page } from '../core/page/page'
import { fontFile } from '../core/text/metrics'
import { facesUsed } from '../paint/facesUsed'
import type { PdfFonts } from '../paint/pdf/fonts'
import { commandLineText } from '../ui/text/commandLine'
import { CommandFailure, reasonOf } from './failure'

/** The shipped TrueType files of the faces that the pages print with. */
export const readFonts = (pages: readonly Page[]): PdfFonts =>
  new Map(
    [...facesUsed(pages)].map(([family, faces]) => [
      family,
      Object.fromEntries([...faces].map((face) => [face, readFont(family, face)])),
    ]),
  )

const readFont = (family: string, face: FontFace): Uint8Array => {
  const path = new URL(`../../public/fonts/${fontFile(family, face)}`, import.meta.url)
  try {
    return readFileSync(path)
  } catch (fault) {
    throw new CommandFailure(commandLineText.cannotRead(path.pathname, reasonOf(fault)), 1)
  }
}
