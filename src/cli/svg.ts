import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { layout } from '../core/layout/layout'
import type { FontFace } from '../core/page/item'
import type { Page } from '../core/page/page'
import { fontFaceCss } from '../paint/svg/fontFace'
import { renderPageSvg } from '../paint/svg/renderPageSvg'
import { commandLineText } from '../ui/text/commandLine'
import type { Command } from './command'
import { readDraft } from './draftFile'
import { CommandFailure, reasonOf } from './failure'
import { readFonts } from './fontFiles'
import { AS_PRINTED } from './layout'
import { writeResult } from './result'

/** Writes every page as an SVG file that holds its fonts. */
export const svg: Command = async ({ file, output }) => {
  if (output === undefined) throw new CommandFailure(commandLineText.needsFolder, 2)
  const { pages } = layout(await readDraft(file), AS_PRINTED)
  makeFolder(output)
  const digits = String(pages.length).length
  for (const [index, page] of pages.entries()) {
    const name = commandLineText.pageFile(String(index + 1).padStart(digits, '0'))
    await writeResult(renderPageSvg(page, fontsOf(page)), join(output, name))
  }
  return 0
}

const fontsOf = (page: Page): string =>
  [...readFonts([page])]
    .flatMap(([family, faces]) =>
      Object.entries(faces).map(([face, bytes]) => fontFaceCss(family, face as FontFace, bytes)),
    )
    .join('')

const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true })
  } catch (fault) {
    throw new CommandFailure(commandLineText.cannotWrite(path, reasonOf(fault)), 1)
  }
}
