import type { PrintSettings } from '../../draft/draft'
import type { TextPlacement, TextStyle } from './textBlock'

/** How the texts of a table are set. */
export interface TableStyle {
  readonly body: TextStyle
  readonly head: TextStyle
  readonly title: TextStyle
  /** Text inside symbols. */
  readonly symbol: TextStyle
  readonly connector: TextStyle
}

/** Inner distance from a cell's edge to its text, in mm. */
export const CELL_PADDING = { x: 1.2, y: 1.1 } as const

/** Text of the ordinary cells. */
export const LEFT: TextPlacement = {
  align: 'left',
  verticalAlign: 'middle',
  paddingX: CELL_PADDING.x,
  paddingY: CELL_PADDING.y,
}

/** Text of narrow cells, heads, and symbols. */
export const CENTRED: TextPlacement = { ...LEFT, align: 'center' }

/** Texts whose first line must stay in place while they grow. */
export const LEFT_TOP: TextPlacement = { ...LEFT, verticalAlign: 'top' }

/** The styles that follow from the print settings. */
export function tableStyleOf({ font, sizePt }: PrintSettings): TableStyle {
  const symbolSize = Math.min(sizePt, 7)
  return {
    body: { font, sizePt, face: 'regular' },
    head: { font, sizePt, face: 'bold' },
    title: { font, sizePt: sizePt + 1, face: 'bold' },
    symbol: { font, sizePt: symbolSize, face: 'regular' },
    connector: { font, sizePt: 6.5, face: 'regular' },
  }
}

/** Style of an arrow's label: smaller where lanes are narrow. */
export const labelStyleOf = (font: string, laneWidth: number): TextStyle => ({
  font,
  sizePt: laneWidth < 13.5 ? 6 : 7,
  face: 'regular',
})
