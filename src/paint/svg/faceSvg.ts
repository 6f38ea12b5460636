import { boundsOfItem, boxesOverlap } from '../../core/page/bounds'
import type { Box, Point } from '../../core/page/geometry'
import type { FontFace, Item, PathSegment, TextItem } from '../../core/page/item'
import type { Page } from '../../core/page/page'
import { escapeXml } from '../escapeXml'
import { millimetres, quotedFamily } from './attributes'
import { pathData } from './shape'
import { topOfPage } from './topOfPage'

/**
 * The upper part of a page as a small picture file, for lists of drafts. Tenths of a mm are enough, neighbours that look alike
 * are one element, and nothing points back; logos and dashes would be too small to be seen. Such a file sees none of the page's
 * fonts, so every run says how long it is.
 */
export const faceSvg = (page: Page): string => {
  const shown = topOfPage(page)
  const marks = page.items.filter((item) => boxesOverlap(boundsOfItem(item), shown, -1)).flatMap(markOf)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${Object.values(shown).map(tenth).join(' ')}">` +
    `${mergeAlike([paper(shown), ...marks])
      .map(({ open, content, close }) => open + content + close)
      .join('')}</svg>\n`
  )
}

/** What an item puts between `open` and `close`, which neighbours with the same look share. */
interface Mark {
  readonly open: string
  readonly content: string
  readonly close: string
}

const mergeAlike = (marks: readonly Mark[]): readonly Mark[] => {
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    if (last?.open === mark.open) merged[merged.length - 1] = { ...last, content: last.content + mark.content }
    else merged.push(mark)
  }
  return merged
}

const markOf = (item: Item): readonly Mark[] => {
  if (item.kind === 'text') return [words(item)]
  if (item.kind === 'image') return []
  const fill = 'fill' in item ? item.fill : undefined
  const stroke = item.stroke ? ` stroke="${item.stroke.color}" stroke-width="${millimetres(item.stroke.width)}"` : ''
  return [{ open: `<path fill="${fill ?? 'none'}"${stroke} d="`, content: pathData(outlineOf(item)), close: '"/>' }]
}

const paper = (shown: Box): Mark => ({
  open: '<path fill="#fff" d="',
  content: pathData(outlineOfBox(shown)),
  close: '"/>',
})

const outlineOf = (item: Exclude<Item, { kind: 'text' | 'image' }>): readonly PathSegment[] => {
  switch (item.kind) {
    case 'line':
      return outlineThrough([item.from, item.to])
    case 'polyline':
      return outlineThrough(item.points)
    case 'rect':
      return outlineOfBox(item)
    case 'path':
      return item.segments.map(rounded)
  }
}

const outlineThrough = (points: readonly Point[]): readonly PathSegment[] =>
  points.map((to, index) => rounded({ kind: index === 0 ? 'move' : 'line', to }))

const outlineOfBox = ({ x, y, w, h }: Box): readonly PathSegment[] => [
  ...outlineThrough([
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ]),
  { kind: 'close' },
]

const rounded = (segment: PathSegment): PathSegment => {
  if (segment.kind === 'close') return segment
  if (segment.kind !== 'curve') return { kind: segment.kind, to: roundedPoint(segment.to) }
  const [control1, control2, to] = [segment.control1, segment.control2, segment.to].map(roundedPoint) as [
    Point,
    Point,
    Point,
  ]
  return { kind: 'curve', control1, control2, to }
}

const roundedPoint = ({ x, y }: Point): Point => ({ x: tenth(x), y: tenth(y) })

const tenth = (value: number): number => Math.round(value * 10) / 10

const words = ({ x, y, runs, font, sizePt, color, rotation }: TextItem): Mark => {
  let along = 0
  const content = runs.map(({ text, face, width }) => {
    const place =
      rotation === 90
        ? `transform="translate(${tenth(x)} ${tenth(y - along)})rotate(-90)"`
        : `x="${tenth(x + along)}" y="${tenth(y)}"`
    along += width
    return `<text ${place} textLength="${tenth(width)}"${FACES[face]}>${escapeXml(text)}</text>`
  })
  const family = `${quotedFamily(font)},Arial,sans-serif`
  return {
    open: `<g font-family="${family}" font-size="${millimetres((sizePt * 25.4) / 72)}" fill="${color}">`,
    content: content.join(''),
    close: '</g>',
  }
}

const FACES: Readonly<Record<FontFace, string>> = {
  regular: '',
  bold: ' font-weight="bold"',
  italic: ' font-style="italic"',
  boldItalic: ' font-weight="bold" font-style="italic"',
}
