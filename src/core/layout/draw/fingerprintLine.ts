import type { SopDraft } from '../../draft/draft'
import { fingerprintOf } from '../../draft/fingerprint'
import { baselineOffset, setText, sliceBlock, type TextStyle } from '../measure/textBlock'
import { type Sheet, writeText } from '../pages/sheet'
import type { SheetArea } from '../pages/sheetArea'
import { fingerprintText } from '../structure/printedWords'

/** An id from a foreign file may be of any length; a uuid has 36 characters. */
const longestId = 36
const longestRevision = 40

/** Share of the width that is left to the page number, which may stand on the same line. */
const widthShare = 0.75

/**
 * Writes on every sheet, left above the signing strip, which draft it was printed from. It stands in the page itself, so that it
 * outlives a signing service that rebuilds the file.
 */
export function drawFingerprint(sheets: readonly Sheet[], area: SheetArea, draft: SopDraft): void {
  const at = area.fingerprint
  if (!at) return
  const style: TextStyle = { font: draft.print.font, sizePt: 6, face: 'regular' }
  const id = shortened(draft.id, longestId)
  const revision = shortened(draft.identity.revisedDate.replace(/\s+/g, ' ').trim(), longestRevision)
  const w = area.content.w * widthShare
  const block = sliceBlock(setText(fingerprintText(id, revision, fingerprintOf(draft)), style, w), 0, 1)
  for (const [index, sheet] of sheets.entries()) {
    const box = { x: at.x, y: at.y - baselineOffset(style), w, h: block.lineHeight }
    const placement = { align: 'left', verticalAlign: 'top', paddingX: 0, paddingY: 0 } as const
    writeText(sheet, { box, block, placement, source: { kind: 'page', id: `${index + 1}` }, role: 'fingerprint' })
  }
}

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)
