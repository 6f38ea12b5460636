import { type DrawnBox, type DrawnLine, readLineStyle, readTurn } from '../drawnLines'
import { connect, type FoundShape } from '../exitLabels'
import type { DrawnOver } from '../grid'
import { frameOf, withinFrame } from '../groupFrame'
import type { Losses } from '../losses'
import { childAt, childrenNamed, descendantsNamed, type MarkupElement, textOf } from '../markup'
import { plainLines } from '../plainLines'
import { isLinePreset, kindOfPreset } from '../shapeKind'
import type { SheetTracks } from './sheetTracks'

/** A line ends at a shape within 4 mm of it, in English Metric Units. */
const REACH = 4 * 36_000

/** Reads the shapes and lines that are drawn over a sheet's cells (`xdr:wsDr`); pictures are counted as lost. */
export function readDrawing(drawing: MarkupElement | undefined, tracks: SheetTracks, losses: Losses): DrawnOver {
  const shapes: FoundShape[] = []
  const lines: DrawnLine[] = []

  const take = (element: MarkupElement, box: DrawnBox): void => {
    if (element.name === 'pic') losses.add('picture')
    if (element.name === 'grpSp') takeGroup(element, box)
    if (element.name !== 'sp' && element.name !== 'cxnSp') return
    const preset = childAt(element, 'spPr', 'prstGeom')?.attributes.prst
    const text = shapeText(element)
    if (element.name === 'cxnSp' || isLinePreset(preset)) lines.push(readLine(element, box, text))
    else {
      const isTextBox = childAt(element, 'nvSpPr', 'cNvSpPr')?.attributes.txBox === '1'
      shapes.push({ id: idOf(element), kind: kindOfPreset(preset), box, text, isTextBox })
    }
  }

  const takeGroup = (group: MarkupElement, box: DrawnBox): void => {
    const inner = frameOf(childAt(group, 'grpSpPr', 'xfrm'), 'chOff', 'chExt') ?? box
    for (const child of group.children) {
      if (typeof child === 'string') continue
      const own = frameOf(childAt(child, child.name === 'grpSp' ? 'grpSpPr' : 'spPr', 'xfrm'))
      if (own) take(child, withinFrame(own, inner, box))
    }
  }

  for (const anchor of drawing?.children ?? []) {
    if (typeof anchor === 'string') continue
    const box = anchorBox(anchor, tracks)
    for (const child of chosenChildren(anchor)) if (box) take(child, box)
  }

  const connected = connect(shapes, lines, REACH)
  return {
    shapes: connected.shapes.map(({ id, kind, text, box }) => ({
      id,
      kind,
      text,
      row: tracks.rowAt(box.y + box.height / 2),
      column: tracks.columnAt(box.x + box.width / 2),
    })),
    connectors: connected.connectors,
  }
}

/** Children, with the first of alternative contents in place of the alternatives. */
const chosenChildren = (anchor: MarkupElement): readonly MarkupElement[] =>
  anchor.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name !== 'AlternateContent') return [child]
    const choice = childAt(child, 'Choice') ?? childAt(child, 'Fallback')
    return choice ? chosenChildren(choice) : []
  })

function anchorBox(anchor: MarkupElement, tracks: SheetTracks): DrawnBox | undefined {
  const from = markerPoint(childAt(anchor, 'from'), tracks)
  const to = markerPoint(childAt(anchor, 'to'), tracks)
  if (from && to) return { ...from, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) }
  const { cx, cy } = childAt(anchor, 'ext')?.attributes ?? {}
  const position = childAt(anchor, 'pos')?.attributes
  const start = from ?? (position && { x: Number(position.x), y: Number(position.y) })
  return start && { ...start, width: Number(cx ?? 0), height: Number(cy ?? 0) }
}

function markerPoint(marker: MarkupElement | undefined, tracks: SheetTracks): { x: number; y: number } | undefined {
  if (!marker) return undefined
  const numberAt = (name: string): number => {
    const found = childAt(marker, name)
    return found ? Number(textOf(found)) || 0 : 0
  }
  return {
    x: tracks.columnStart(numberAt('col')) + numberAt('colOff'),
    y: tracks.rowStart(numberAt('row')) + numberAt('rowOff'),
  }
}

function readLine(element: MarkupElement, box: DrawnBox, text: string): DrawnLine {
  const properties = childAt(element, 'nvCxnSpPr', 'cNvCxnSpPr')
  const transform = childAt(element, 'spPr', 'xfrm')
  const own = frameOf(transform)
  const isTurnedAside = own !== undefined && Math.abs(readTurn(transform).rotation % 180) === 90
  return {
    // The anchor of a line that lies on its side is the room that it takes, not the box that is turned.
    box: isTurnedAside ? centred(own, box) : box,
    ...readTurn(transform),
    startId: childAt(properties, 'stCxn')?.attributes.id,
    endId: childAt(properties, 'endCxn')?.attributes.id,
    ...readLineStyle(childAt(element, 'spPr', 'ln')),
    text,
  }
}

/** A box of this size about the middle of another. */
const centred = (
  { width, height }: DrawnBox,
  { x, y, width: outerWidth, height: outerHeight }: DrawnBox,
): DrawnBox => ({
  x: x + (outerWidth - width) / 2,
  y: y + (outerHeight - height) / 2,
  width,
  height,
})

const idOf = (element: MarkupElement): string =>
  (childAt(element, 'nvSpPr', 'cNvPr') ?? childAt(element, 'nvCxnSpPr', 'cNvPr'))?.attributes.id ?? ''

const shapeText = (element: MarkupElement): string =>
  plainLines(
    childrenNamed(childAt(element, 'txBody'), 'p')
      .map((paragraph) => [...descendantsNamed(paragraph, 't')].map(textOf).join(''))
      .join('\n'),
  )
