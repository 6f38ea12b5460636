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
    /<(line|polyline|path|rect|text)\b([^>]*)>((?:<tspan[^>]*>[^<]*<\/tspan>)*)/g,
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
  return [...content.matchAll(/<tspan x="([^"]*)"[^>]*>([^<]*)/g)].flatMap(([, along, words = '']) => {
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
  let points: Place[] = []
  for (const line of stream.split('\n')) {
    const operator = /(?:^|\s)([A-Za-z*]+)$/.exec(line)?.[1] ?? ''
    const numbers = numbersOf(line)
    if (['m', 'l', 'c'].includes(operator)) points.push(...pairs(numbers).map(toMm))
    if (operator === 're') {
      const [x = 0, y = 0, w = 0, h = 0] = numbers
      points.push(toMm([x, y]), toMm([x + w, y + h]))
    }
    if (operator === 'W' || operator === 'n') points = []
    if (/^(?:S|s|f|F|f\*|B|B\*|b)$/.test(operator) && points.length > 0) {
      marks.push(outline(points))
      points = []
    }
    if (operator === 'Td') marks.push(text(toMm(pairs(numbers)[0] ?? [0, 0])))
    if (operator === 'Tm') marks.push(text(toMm(pairs(numbers)[2] ?? [0, 0])))
  }
  return marks
}
