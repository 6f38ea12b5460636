import type { SopDraft } from '../../draft/draft'
import { serializeDraft } from '../../draft/serialize'
import type { Box } from '../../page/geometry'
import type { StructureNode } from '../../page/structure'
import type { Layout } from '../result'
import { type DocumentFacts, documentFacts } from './documentFacts'
import { attachmentDescription, signatureDescription } from './printedWords'
import { signaturePlace } from './signaturePlace'
import { structureOf } from './structure'

/** All that a file of the printed pages holds beside the pages: its facts, what its marks mean, and what travels inside. */
export interface PrintedDocument extends DocumentFacts {
  readonly structure: StructureNode
  /** The draft itself, in its file's text. */
  readonly attachment?: {
    readonly name: string
    readonly mediaType: string
    readonly text: string
    readonly description: string
  }
  /** The empty field where the approver signs. */
  readonly signatureField?: {
    readonly name: string
    readonly page: number
    readonly box: Box
    readonly description: string
  }
}

/** What the PDF of a paged layout says and carries, as the draft's print settings want it. */
export const printedDocument = (draft: SopDraft, layout: Layout): PrintedDocument => {
  const place = draft.print.signatureField ? signaturePlace(layout) : undefined
  return {
    ...documentFacts(draft, layout),
    structure: structureOf(draft, layout),
    ...(draft.print.attachDraft && {
      attachment: {
        name: 'sop.json',
        mediaType: 'application/json',
        text: serializeDraft(draft),
        description: attachmentDescription,
      },
    }),
    ...(place && { signatureField: { name: 'ttd', ...place, description: signatureDescription } }),
  }
}
