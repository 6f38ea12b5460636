import type { TextItem } from '../../core/page/item'
import type { PdfCanvas } from './canvas'
import { printableText } from './fonts'

/**
 * Draws one line of text, each run where layout placed it. Programs that copy, search or read text aloud take the runs in this
 * order: a line that ends with a word therefore ends with a space, and a hyphen at a line's end is marked as a real one, which
 * poppler would otherwise take for a mark of hyphenation and drop.
 */
export const drawText = (item: TextItem, canvas: PdfCanvas): void => {
  const { faces, content } = canvas
  content.setFill(item.color)
  let along = 0
  item.runs.forEach((run, index) => {
    const isLast = index === item.runs.length - 1
    const face = faces(item.font, run.face)
    const { glyphs, advances } = printableText(run.text + (isLast && endsWord(item) ? ' ' : ''), face)
    const draw = (from: number, to: number) => {
      const offset =
        along + advances.slice(0, from).reduce((sum, advance) => sum + advance, 0) * item.sizePt * MM_PER_POINT
      const at = item.rotation === 90 ? { x: item.x, y: item.y - offset } : { x: item.x + offset, y: item.y }
      if (to > from) content.show(glyphs.slice(from, to).join(''), at, item.rotation, face, item.sizePt)
    }
    const last = glyphs.length - 1
    if (isLast && item.endsWith === 'hyphen' && run.text.endsWith('-')) {
      draw(0, last)
      canvas.drawReadAs('- ', () => draw(last, last + 1))
    } else draw(0, last + 1)
    along += run.width
  })
}

/** Whether the next line begins another word. */
const endsWord = ({ endsWith }: TextItem): boolean => endsWith !== 'middle' && endsWith !== 'hyphen'

const MM_PER_POINT = 25.4 / 72
