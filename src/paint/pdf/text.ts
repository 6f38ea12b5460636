import type { TextItem } from '../../core/page/item'
import type { PdfCanvas } from './canvas'
import { printableText } from './fonts'

/** Text stays in the order in which it is handed over: layout has no text that runs from right to left. */
const AS_GIVEN = { isInputVisual: true, isOutputVisual: true, isInputRtl: false, isOutputRtl: false }

/**
 * Draws one line of text, one call a run, each run where layout placed it. Programs that copy, search or read text aloud take the
 * runs in this order: a line that ends with a word therefore ends with a space, and a hyphen at a line's end is marked as a real
 * one, which poppler would otherwise take for a mark of hyphenation and drop.
 */
export const drawText = (item: TextItem, canvas: PdfCanvas): void => {
  const { document, faces } = canvas
  document.setFontSize(item.sizePt)
  document.setTextColor(item.color)
  let along = 0
  item.runs.forEach((run, index) => {
    const isLast = index === item.runs.length - 1
    const face = faces(item.font, run.face)
    document.setFont(item.font, run.face)
    const text = printableText(run.text + (isLast && endsWord(item) ? ' ' : ''), face)
    const draw = (part: string, offset: number) => {
      const [x, y] = item.rotation === 90 ? [item.x, item.y - offset] : [item.x + offset, item.y]
      if (part !== '') document.text(part, x, y, { ...AS_GIVEN, angle: item.rotation })
    }
    if (isLast && item.endsWith === 'hyphen' && text.endsWith('-')) {
      const stem = text.slice(0, -1)
      draw(stem, along)
      const offset = along + document.getStringUnitWidth(stem) * item.sizePt * MM_PER_POINT
      canvas.drawReadAs('- ', () => draw('-', offset))
    } else draw(text, along)
    along += run.width
  })
}

/** Whether the next line begins another word. */
const endsWord = ({ endsWith }: TextItem): boolean => endsWith !== 'middle' && endsWith !== 'hyphen'

const MM_PER_POINT = 25.4 / 72
