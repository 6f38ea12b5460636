import { runOnPdf } from './pdfTools'

/** What a painter has drawn: the bounds of an outline, or the point where a run of text begins. Lengths in mm, y down. */
export interface DrawnMark {
  readonly kind: 'outline' | 'text'
  readonly bounds: readonly [left: number, top: number, right: number, bottom: number]
}

type Place = readonly [x: number, y: number]

const outline = (points: readonly Place[]): DrawnMark => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { kind: 'outline', bounds: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
}

const text = ([x, y]: Place): DrawnMark => ({ kind: 'text', bounds: [x, y, x, y] })

const numbersOf = (written: string): number[] => (written.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)

const pairs = (numbers: readonly number[]): Place[] =>
  numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []))

/** The marks of a page as SVG, in drawing order, without its white ground. */
export const marksInSvg = (svg: string): DrawnMark[] => {
  const inside = svg.slice(svg.indexOf('<g '))
  const marks: DrawnMark[] = []
  for (const [, name = '', written = '', content = ''] of inside.matchAll(
    /<(line|polyline|path|rect|text)\b([^>]*)>((?:<tspan[^>]*>[^<]*<\/tspan>)*[^<]*)/g,
  )) {
    const attribute = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(` ${written}`)?.[1] ?? ''
    const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((key) => Number(attribute(key)))
    const places: Record<string, () => Place[]> = {
      line: () => pairs(['x1', 'y1', 'x2', 'y2'].map((key) => Number(attribute(key)))),
      polyline: () => pairs(numbersOf(attribute('points'))),
      path: () => pairs(numbersOf(attribute('d'))),
      rect: () => [
        [x, y],
        [x + w, y + h],
      ],
    }
    if (name !== 'text') marks.push(outline(places[name]?.() ?? []))
    else marks.push(...runsOfText(attribute('transform'), content))
  }
  return marks
}

const runsOfText = (transform: string, content: string): DrawnMark[] => {
  const [x = 0, y = 0] = numbersOf(transform)
  const isUpward = transform.includes('rotate(-90)')
  const spans = content.startsWith('<') ? content : `<tspan x="0">${content}`
  return [...spans.matchAll(/<tspan x="([^"]*)"[^>]*>([^<]*)/g)].flatMap(([, along, words = '']) => {
    const shift = Number(along) / 100
    return words === '' ? [] : [text(isUpward ? [x, y - shift] : [x + shift, y])]
  })
}

/** The marks of the only page of a PDF, in drawing order; `height` is the page's, in mm. */
export const marksInPdf = (bytes: Uint8Array, height: number): DrawnMark[] => {
  const written = runOnPdf(bytes, 'sh', (path) => [
    '-c',
    'qpdf --qdf --object-streams=disable "$0" - | LC_ALL=C tr -d "\\200-\\377"',
    path,
  ])
  const stream = /%% Contents for page 1\n[\s\S]*?stream\n([\s\S]*?)endstream/.exec(written)?.[1] ?? ''
  const toMm = ([x, y]: Place): Place => [(x * 25.4) / 72, height - (y * 25.4) / 72]
  const marks: DrawnMark[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0]
  let runs: Place[][] = []
  let textAt: Place = [0, 0]
  const place = ([x, y]: Place): Place => toMm([x * matrix[0] + matrix[1], y * matrix[0] + matrix[2]])
  const showText = (at: Place): void => {
    textAt = at
    marks.push(text(place(at)))
  }
  for (const line of withoutStrings(stream).split('\n')) {
    const operator = /(?:^|[\s\]])([A-Za-z*]+)$/.exec(line)?.[1] ?? ''
    const numbers = numbersOf(line)
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = numbers
    if (operator === 'q' || line.startsWith('q ')) kept.push(matrix)
    if (operator === 'cm') matrix = [matrix[0] * a, matrix[1] + x * matrix[0], matrix[2] + y * matrix[0]]
    if (operator === 'Q') matrix = kept.pop() ?? matrix
    if (operator === 'm') runs.push([])
    if (['m', 'l', 'c'].includes(operator)) runs.at(-1)?.push(...pairs(numbers).map(place))
    if (operator === 're') runs.push([place([a, b]), place([a + c, b + d])])
    if (/^[SfB]$/.test(operator) && runs.length > 0) {
      // Runs of strokes are put together, each of them a mark of its own; an outline is one mark whatever it is made of.
      marks.push(...(kept.length > 1 ? [outline(runs.flat())] : runs.map(outline)))
      runs = []
    }
    if (operator === 'BT') textAt = [0, 0]
    if (operator === 'Td') showText([textAt[0] + a, textAt[1] + b])
    if (operator === 'Tm') showText([x, y])
  }
  return marks
}

/** How a page's coordinates become points: a scale, and a shift across and up. */
type Matrix = readonly [scale: number, across: number, up: number]

const withoutStrings = (content: string): string =>
  content.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()').replace(/<[0-9a-fA-F\s]*>/g, '<>')
