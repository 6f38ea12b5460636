import type { DrawnBox, DrawnLine } from '../drawnLines'
import { withinFrame } from '../groupFrame'
import { childAt, type MarkupElement } from '../markup'
import { kindOfVml } from '../shapeKind'
import type { FoundDrawing } from './drawingML'
import { boxedText } from './paragraphText'

/** English Metric Units in a point. */
const POINT = 12_700

const UNITS: Readonly<Record<string, number>> = {
  pt: POINT,
  in: 914_400,
  cm: 360_000,
  mm: 36_000,
  px: 9525,
  '': 9525,
}

/** The drawings of a `w:pict` in VML, Word's form before 2010; none where it is something else. */
export function readVml(drawing: MarkupElement): readonly FoundDrawing[] {
  if (drawing.name !== 'pict') return []
  const shapes: FoundDrawing['shapes'][number][] = []
  const lines: DrawnLine[] = []
  let pictures = 0
  let isPlaced = false

  const take = (element: MarkupElement, place: (box: DrawnBox) => DrawnBox, scale: number): void => {
    const { name, attributes } = element
    const style = readStyle(attributes.style)
    if (childAt(element, 'imagedata')) pictures++
    else if (name === 'line') lines.push(readLine(element, place, scale))
    else if (name === 'group') takeGroup(element, place(boxOf(style, scale)))
    else if (['rect', 'oval', 'roundrect', 'shape'].includes(name)) {
      const box = place(boxOf(style, scale))
      const isLine = /_t(20|32|33|34|35|36|37|38|39|40)$/.test(attributes.type ?? '')
      if (isLine) {
        lines.push({
          ...readEnds(element),
          box,
          isFlippedX: /x/.test(style.flip ?? ''),
          isFlippedY: /y/.test(style.flip ?? ''),
        })
      } else {
        const id = attributes['o:spid'] ?? attributes.id ?? ''
        const text = boxedText(childAt(element, 'textbox'))
        const isTextBox = /_t202$/.test(attributes.type ?? '')
        shapes.push({ id, kind: kindOfVml(name, attributes.type), box, text, isTextBox })
      }
    }
    if (style.position === 'absolute') isPlaced = true
  }

  const takeGroup = (group: MarkupElement, box: DrawnBox): void => {
    const [x = 0, y = 0] = pairOf(group.attributes.coordorigin)
    const [width = 1000, height = 1000] = pairOf(group.attributes.coordsize)
    const place = (inner: DrawnBox): DrawnBox => withinFrame(inner, { x, y, width, height }, box)
    for (const child of group.children) if (typeof child !== 'string') take(child, place, 1)
  }

  for (const child of drawing.children) if (typeof child !== 'string') take(child, (box) => box, 0)
  return [{ shapes, lines, pictures, horizontalFrom: 'cell', isPlaced }]
}

function readStyle(style: string | undefined): Readonly<Record<string, string>> {
  const read: Record<string, string> = Object.create(null)
  for (const part of (style ?? '').split(';')) {
    const cut = part.indexOf(':')
    if (cut > 0) read[part.slice(0, cut).trim()] = part.slice(cut + 1).trim()
  }
  return read
}

/** A length as English Metric Units, or as bare numbers of the group's measure where `scale` is 1. */
function lengthOf(value: string | undefined, scale: number): number {
  const match = /^(-?[\d.]+)([a-z]*)$/.exec(value ?? '')
  return match ? Number(match[1]) * (scale || (UNITS[match[2] ?? ''] ?? POINT)) : 0
}

const boxOf = (style: Readonly<Record<string, string>>, scale: number): DrawnBox => ({
  x: lengthOf(style['margin-left'] ?? style.left, scale),
  y: lengthOf(style['margin-top'] ?? style.top, scale),
  width: lengthOf(style.width, scale),
  height: lengthOf(style.height, scale),
})

const pairOf = (value: string | undefined): readonly number[] => (value ?? '').split(',').filter(Boolean).map(Number)

function readLine(element: MarkupElement, place: (box: DrawnBox) => DrawnBox, scale: number): DrawnLine {
  const [fromX = 0, fromY = 0] = (element.attributes.from ?? '').split(',').map((value) => lengthOf(value, scale))
  const [toX = 0, toY = 0] = (element.attributes.to ?? '').split(',').map((value) => lengthOf(value, scale))
  const box = {
    x: Math.min(fromX, toX),
    y: Math.min(fromY, toY),
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
  }
  return { ...readEnds(element), box: place(box), isFlippedX: toX < fromX, isFlippedY: toY < fromY }
}

function readEnds(element: MarkupElement) {
  const stroke = childAt(element, 'stroke')?.attributes
  const isDrawn = (end: string | undefined): boolean => end !== undefined && end !== 'none'
  return {
    rotation: 0,
    startId: undefined,
    endId: undefined,
    hasStartHead: isDrawn(stroke?.startarrow),
    hasEndHead: isDrawn(stroke?.endarrow),
    isDashed: stroke?.dashstyle !== undefined && stroke.dashstyle !== 'solid',
    text: '',
  }
}
