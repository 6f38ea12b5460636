import type { Box, Point } from '../../core/page/geometry'
import type { PathSegment, Stroke } from '../../core/page/item'
import type { PdfFace } from './fonts'

/**
 * The unit of a page's coordinates in mm. Nearly all that layout places is a multiple of it, so that whole numbers of four digits
 * hold a place to 0.025 mm, and what is alike is written alike.
 */
const UNIT = 0.05

/** One unit in points; the matrix at the top of every page. */
const UNIT_IN_POINTS = (UNIT * 72) / 25.4

const POINTS_PER_MM = 72 / 25.4

/** A piece of a page's content that stands by itself. */
export interface ContentPart {
  /** Operators, one character a byte. */
  readonly operators: string
  /** The faces that it prints with. */
  readonly faces: ReadonlySet<PdfFace>
  /** Whether other pages that draw the very same may share it. */
  readonly canBeShared: boolean
}

/** What one page draws, as the operators of ISO 32000-1, 8 and 9. Lengths in mm from the top left corner, y down. */
export interface PageContent {
  /** Sets how the next outline is drawn. */
  setStroke(stroke: Stroke): void
  /** Sets the colour of the next surface or text, as #rrggbb. */
  setFill(color: string): void
  /** Strokes an open run of straight segments. */
  run(points: readonly Point[]): void
  /** Strokes ('S'), fills ('f') or fills and strokes ('B') an outline. */
  outline(segments: readonly PathSegment[], paint: Paint): void
  /** The same with an upright rectangle. */
  rectangle(box: Box, paint: Paint): void
  /** Shows glyphs from the left end of their baseline on; `glyphs` as the face names them, two bytes each. */
  show(glyphs: string, at: Point, rotation: 0 | 90, face: PdfFace, sizePt: number): void
  /** Writes an operator that belongs between others, such as the beginning of a mark. */
  write(operator: string): void
  /** Writes operators that count in points from the bottom left corner, as jsPDF's own do. */
  writeInPoints(operators: readonly string[]): void
  /** Begins a part that other pages may share, until `endPart`. */
  beginPart(): void
  endPart(): void
  /** The page so far, part by part. */
  finish(): readonly ContentPart[]
}

/** How an outline is painted, by the operator that does it. */
export type Paint = 'S' | 'f' | 'B'

/** The operators of a whole page round its content, which count in our unit and leave nothing changed behind. */
export const framed = (content: string): string =>
  `q ${decimals(UNIT_IN_POINTS, 8)} 0 0 ${decimals(UNIT_IN_POINTS, 8)} 0 0 cm\n${content}\nQ`

/** The box of a page of this size in the content's unit, as PDF writes boxes. */
export const boxInUnits = (width: number, height: number): string =>
  `[0 0 ${Math.ceil(width / UNIT)} ${Math.ceil(height / UNIT)}]`

/** Opens the empty content of a page of this height. */
export const openContent = (height: number): PageContent => {
  const parts: ContentPart[] = []
  let lines: string[] = []
  let faces = new Set<PdfFace>()
  let isShareable = false
  /** What the page's state is known to be; what is missing is not known. */
  let pen: Pen = {}
  /** A text object, or a path of strokes, that the next operators may go on with. */
  let unfinished: 'text' | 'strokes' | undefined
  let textAt: readonly [number, number] = [0, 0]

  const across = (x: number): number => Math.round(x / UNIT)
  const up = (y: number): number => Math.round((height - y) / UNIT)
  const settle = (): void => {
    if (unfinished === 'text') lines.push('ET')
    if (unfinished === 'strokes') lines.push('S')
    unfinished = undefined
  }
  const closePart = (): void => {
    settle()
    if (lines.length > 0) parts.push({ operators: lines.join('\n'), faces, canBeShared: isShareable })
    lines = []
    faces = new Set()
    pen = {}
    isShareable = false
  }
  const writeFill = (): void => {
    if (pen.fill === pen.written) return
    lines.push(colorOperator(pen.fill ?? '#000000', 'g', 'rg'))
    pen.written = pen.fill
  }
  return {
    setStroke: (stroke) => {
      const dash = stroke.dash?.join() ?? ''
      if (stroke.width === pen.width && stroke.color === pen.stroke && dash === pen.dash) return
      settle()
      if (stroke.width !== pen.width) lines.push(`${decimals(stroke.width / UNIT, 2)} w`)
      if (stroke.color !== pen.stroke) lines.push(colorOperator(stroke.color, 'G', 'RG'))
      if (dash !== pen.dash) {
        lines.push(`[${(stroke.dash ?? []).map((length) => decimals(length / UNIT, 2)).join(' ')}]0 d`)
      }
      Object.assign(pen, { width: stroke.width, stroke: stroke.color, dash })
    },
    setFill: (color) => {
      pen.fill = color
    },
    run: (points) => {
      if (unfinished !== 'strokes') settle()
      unfinished = 'strokes'
      lines.push(...points.map(({ x, y }, index) => `${across(x)} ${up(y)} ${index === 0 ? 'm' : 'l'}`))
    },
    outline: (segments, paint) => {
      settle()
      if (paint !== 'S') writeFill()
      const [first] = segments
      const [left, bottom] = first?.kind === 'move' ? [across(first.to.x), up(first.to.y)] : [0, 0]
      const place = ({ x, y }: Point): string => `${across(x) - left} ${up(y) - bottom}`
      // Alike outlines are then written alike wherever they stand, which compresses well.
      lines.push(
        `q 1 0 0 1 ${left} ${bottom} cm`,
        ...segments.map((segment) => pathOperator(segment, place)),
        paint,
        'Q',
      )
    },
    rectangle: ({ x, y, w, h }, paint) => {
      settle()
      if (paint !== 'S') writeFill()
      const [left, top] = [across(x), up(y)]
      lines.push(`${left} ${top} ${across(x + w) - left} ${up(y + h) - top} re`, paint)
    },
    show: (glyphs, { x, y }, rotation, face, sizePt) => {
      if (unfinished !== 'text') {
        settle()
        lines.push('BT')
        unfinished = 'text'
        textAt = [0, 0]
      }
      if (face !== pen.face || sizePt !== pen.sizePt) {
        lines.push(`/${face.font.id} ${decimals(sizePt / POINTS_PER_MM / UNIT, 3)} Tf`)
        Object.assign(pen, { face, sizePt })
      }
      faces.add(face)
      writeFill()
      const [left, bottom] = [across(x), up(y)]
      if (rotation === 90) lines.push(`0 1 -1 0 ${left} ${bottom} Tm`)
      else lines.push(`${left - textAt[0]} ${bottom - textAt[1]} Td`)
      textAt = [left, bottom]
      lines.push(`(${glyphs})Tj`)
      if (rotation === 90) settle()
    },
    write: (operator) => {
      settle()
      lines.push(operator)
    },
    writeInPoints: (operators) => {
      settle()
      isShareable = false
      const scale = decimals(1 / UNIT_IN_POINTS, 8)
      lines.push(`q ${scale} 0 0 ${scale} 0 0 cm`, ...operators, 'Q')
    },
    beginPart: () => {
      closePart()
      isShareable = true
    },
    endPart: closePart,
    finish: () => {
      closePart()
      return parts
    },
  }
}

/** The state of a page's pens and its type. */
interface Pen {
  width?: number
  stroke?: string
  dash?: string
  /** The colour of surfaces and text that is wanted, and the one that the page has. */
  fill?: string
  written?: string | undefined
  face?: PdfFace
  sizePt?: number
}

const pathOperator = (segment: PathSegment, place: (point: Point) => string): string => {
  switch (segment.kind) {
    case 'move':
      return `${place(segment.to)} m`
    case 'line':
      return `${place(segment.to)} l`
    case 'curve':
      return `${place(segment.control1)} ${place(segment.control2)} ${place(segment.to)} c`
    case 'close':
      return 'h'
  }
}

/** The operator that sets a colour of the form #rrggbb: as a grey where it is one. */
const colorOperator = (color: string, grey: 'g' | 'G', rgb: 'rg' | 'RG'): string => {
  const shares = [1, 3, 5].map((from) => decimals(Number.parseInt(color.slice(from, from + 2), 16) / 255, 3))
  return new Set(shares).size === 1 ? `${shares[0]} ${grey}` : `${shares.join(' ')} ${rgb}`
}

const decimals = (value: number, places: number): string => String(Number(value.toFixed(places)))
