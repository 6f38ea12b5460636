import type { Item, Source, TextItem } from '../../src/core/page/item'
import type { Page } from '../../src/core/page/page'
import { wrapText } from '../../src/core/text/wrap'

/** A dot of a picture: the smallest PNG that decoders take. */
export const DOT_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=='

/** A cell of text as layout would set it: broken into lines `width` mm wide. */
export const cell = (text: string, x: number, y: number, width: number, source?: Source): TextItem[] =>
  wrapText(text, { font: 'Arimo', sizePt: 8, width }).map(({ runs, endsWith }, index) => ({
    kind: 'text',
    x,
    y: y + index * 3.4,
    runs,
    font: 'Arimo',
    sizePt: 8,
    color: '#000000',
    rotation: 0,
    ...(endsWith === 'end' ? {} : { endsWith }),
    ...(source ? { source } : {}),
  }))

/** A landscape F4 page with these marks. */
export const pageOf = (items: readonly Item[]): Page => ({ width: 330, height: 215, items })

/** One item of every kind, each with what it can carry. */
export const everyKind: readonly Item[] = [
  {
    kind: 'line',
    from: { x: 10, y: 10 },
    to: { x: 60, y: 10 },
    stroke: { width: 0.3, color: '#000000' },
    source: { kind: 'flow', id: 'f1' },
  },
  {
    kind: 'polyline',
    points: [
      { x: 10, y: 20 },
      { x: 30, y: 20 },
      { x: 30, y: 40 },
    ],
    stroke: { width: 0.25, color: '#0000ff', dash: [1, 0.5] },
  },
  {
    kind: 'path',
    segments: [
      { kind: 'move', to: { x: 100, y: 60 } },
      { kind: 'line', to: { x: 110, y: 70 } },
      { kind: 'curve', control1: { x: 110, y: 80 }, control2: { x: 100, y: 80 }, to: { x: 90, y: 70 } },
      { kind: 'close' },
    ],
    fill: '#d9d9d9',
    stroke: { width: 0.2, color: '#000000' },
  },
  { kind: 'rect', x: 18, y: 116, w: 34, h: 30, stroke: { width: 0.3, color: '#000000' }, fill: '#ffeecc' },
  ...cell('Menyusun *laporan* **akhir**', 20, 120, 60, { kind: 'row', id: 'r1', part: 'activity' }),
  {
    kind: 'image',
    x: 200,
    y: 20,
    w: 20,
    h: 22,
    mediaType: 'image/png',
    base64: DOT_PNG,
    description: 'Lambang daerah',
    source: { kind: 'identity', id: 'logo' },
  },
]
