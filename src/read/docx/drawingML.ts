import { type DrawnBox, type DrawnLine, readLineStyle, readTurn } from '../drawnLines'
import type { FoundShape } from '../exitLabels'
import { frameOf, withinFrame } from '../groupFrame'
import { childAt, descendantsNamed, type MarkupElement, textOf } from '../markup'
import { isLinePreset, kindOfPreset } from '../shapeKind'
import { boxedText } from './paragraphText'

/** What one drawing of a text document holds, measured in English Metric Units from where its position counts. */
export interface FoundDrawing {
  readonly shapes: readonly FoundShape[]
  readonly lines: readonly DrawnLine[]
  readonly pictures: number
  /** From where x counts: the cell's (or column's) left edge, or the page's. y counts from the paragraph. */
  readonly horizontalFrom: 'cell' | 'page'
  /** Whether the document says where the drawing lies. */
  readonly isPlaced: boolean
}

/** The drawings of a `w:drawing`, of Word 2010 and later; none where it is something else. */
export function readDrawingML(drawing: MarkupElement): readonly FoundDrawing[] {
  return ['anchor', 'inline'].flatMap((name) => {
    const frame = childAt(drawing, name)
    return frame ? [readFrame(frame)] : []
  })
}

function readFrame(frame: MarkupElement): FoundDrawing {
  const shapes: FoundDrawing['shapes'][number][] = []
  const lines: DrawnLine[] = []
  let pictures = 0
  const horizontal = childAt(frame, 'positionH')
  const vertical = childAt(frame, 'positionV')
  const x = numberIn(childAt(horizontal, 'posOffset'))
  const y = numberIn(childAt(vertical, 'posOffset'))
  const extent = childAt(frame, 'extent')?.attributes
  const outer: DrawnBox = { x: x ?? 0, y: y ?? 0, width: Number(extent?.cx ?? 0), height: Number(extent?.cy ?? 0) }
  const ownId = childAt(frame, 'docPr')?.attributes.id ?? ''

  const take = (element: MarkupElement, box: DrawnBox): void => {
    if (element.name === 'pic') pictures++
    else if (element.name === 'wsp') {
      const preset = childAt(element, 'spPr', 'prstGeom')?.attributes.prst
      const id = childAt(element, 'cNvPr')?.attributes.id ?? ownId
      const text = boxedText(childAt(element, 'txbx'))
      const connections = childAt(element, 'cNvCnPr')
      if (connections || isLinePreset(preset)) lines.push(readLine(element, connections, box, text))
      else {
        const isTextBox = childAt(element, 'cNvSpPr')?.attributes.txBox === '1'
        shapes.push({ id, kind: kindOfPreset(preset), box, text, isTextBox })
      }
    } else if (['wgp', 'grpSp', 'wpc'].includes(element.name)) takeGroup(element, box)
  }

  const takeGroup = (group: MarkupElement, box: DrawnBox): void => {
    const inner = frameOf(childAt(group, 'grpSpPr', 'xfrm'), 'chOff', 'chExt') ?? { ...box, x: 0, y: 0 }
    for (const child of group.children) {
      if (typeof child === 'string') continue
      const own = frameOf(childAt(child, 'spPr', 'xfrm') ?? childAt(child, 'grpSpPr', 'xfrm'))
      if (own) take(child, withinFrame(own, inner, box))
    }
  }

  for (const data of descendantsNamed(childAt(frame, 'graphic'), 'graphicData')) {
    for (const child of data.children) if (typeof child !== 'string') take(child, outer)
  }
  return {
    shapes,
    lines,
    pictures,
    horizontalFrom: horizontal?.attributes.relativeFrom === 'page' ? 'page' : 'cell',
    isPlaced: x !== undefined && y !== undefined && !isFromPage(vertical?.attributes.relativeFrom),
  }
}

/** Heights from the page's top say nothing of the row, as nobody knows on which page Word puts it. */
const isFromPage = (relativeFrom: string | undefined): boolean => relativeFrom === 'page' || relativeFrom === 'margin'

function readLine(
  element: MarkupElement,
  connections: MarkupElement | undefined,
  box: DrawnBox,
  text: string,
): DrawnLine {
  return {
    box,
    ...readTurn(childAt(element, 'spPr', 'xfrm')),
    startId: childAt(connections, 'stCxn')?.attributes.id,
    endId: childAt(connections, 'endCxn')?.attributes.id,
    ...readLineStyle(childAt(element, 'spPr', 'ln')),
    text,
  }
}

function numberIn(element: MarkupElement | undefined): number | undefined {
  const number = element && Number(textOf(element))
  return number !== undefined && Number.isFinite(number) ? number : undefined
}
