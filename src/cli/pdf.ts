import { layout } from '../core/layout/layout'
import { printedDocument } from '../core/layout/structure/printedDocument'
import { paintPdf } from '../paint/pdf/paintPdf'
import { commandLineText } from '../ui/text/commandLine'
import type { Command } from './command'
import { readDraft } from './draftFile'
import { CommandFailure } from './failure'
import { readFonts } from './fontFiles'
import { AS_PRINTED } from './layout'
import { writeResult } from './result'

/** Writes the draft as a PDF. */
export const pdf: Command = async ({ file, output }) => {
  if (output === undefined && process.stdout.isTTY) throw new CommandFailure(commandLineText.needsOutput, 2)
  const draft = await readDraft(file)
  const { logo } = draft.identity
  if (logo?.mediaType === 'image/svg+xml') console.error(commandLineText.svgLogo)
  const result = layout(draft, AS_PRINTED)
  const bytes = paintPdf(result.pages, {
    ...printedDocument(draft, result),
    createdAt: creationDate(),
    fonts: readFonts(result.pages),
  })
  await writeResult(bytes, output)
  return 0
}

/** The present moment, or the one that SOURCE_DATE_EPOCH names in seconds, for files that must come out the same every time. */
const creationDate = (): Date => {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date()
}
