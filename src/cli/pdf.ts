import type { SopDraft } from '../core/draft/draft'
import { serializeDraft } from '../core/draft/serialize'
import { documentFacts } from '../core/layout/documentFacts'
import { layout } from '../core/layout/layout'
import type { Layout } from '../core/layout/result'
import { signaturePlace } from '../core/layout/signaturePlace'
import type { PdfAttachment } from '../paint/pdf/attachment'
import { paintPdf } from '../paint/pdf/paintPdf'
import type { PdfSignatureField } from '../paint/pdf/signatureField'
import { commandLineText } from '../ui/text/commandLine'
import type { Command } from './command'
import { readDraft } from './draftFile'
import { CommandFailure } from './failure'
import { readFonts } from './fontFiles'
import { AS_PRINTED } from './layout'
import { writeResult } from './result'

/** Writes the draft as a PDF. */
export const pdf: Command = async ({ file, output, withDraft, withSignatureField }) => {
  if (output === undefined && process.stdout.isTTY) throw new CommandFailure(commandLineText.needsOutput, 2)
  const draft = readDraft(file)
  if (draft.identity.logo?.mediaType === 'image/svg+xml') console.error(commandLineText.svgLogo)
  const result = layout(draft, AS_PRINTED)
  const bytes = paintPdf(result.pages, {
    ...documentFacts(draft, result),
    createdAt: creationDate(),
    fonts: readFonts(result.pages),
    ...(withDraft && { attachment: attachmentOf(draft) }),
    ...(withSignatureField && { signatureField: signatureFieldOf(result) }),
  })
  await writeResult(bytes, output)
  return 0
}

const attachmentOf = (draft: SopDraft): PdfAttachment => ({
  name: 'sop.json',
  mediaType: 'application/json',
  text: serializeDraft(draft),
  description: commandLineText.draftAttachment,
})

const signatureFieldOf = (result: Layout): PdfSignatureField => {
  const place = signaturePlace(result)
  if (!place) throw new CommandFailure(commandLineText.noSignaturePlace, 1)
  return { name: 'ttd', ...place }
}

/** The present moment, or the one that SOURCE_DATE_EPOCH names in seconds, for files that must come out the same every time. */
const creationDate = (): Date => {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date()
}
