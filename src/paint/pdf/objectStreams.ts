import { zlibSync } from 'fflate'
import type { jsPDF } from 'jspdf'
import { fromBinaryString, toBinaryString } from '../bytes'
import { insideOf, type OnEvent } from './jspdfInside'

/**
 * Many small objects, packed and compressed together (ISO 32000-1, 7.5.7), which jsPDF cannot do: as objects of their own the
 * structure's elements would take more room than the pages. They are written in rows of one width, and a row is stored as its
 * difference from the row above where the two are alike: neighbours that differ in a number or two then cost next to nothing.
 */
export interface PackedObjects {
  /** Adds an object whose number was reserved. `body` is ASCII. One that is a table itself says how wide its rows are. */
  add(objectId: number, body: string, width?: number): void
}

/** Widths of rows are multiples of this many characters; the usual element of a structure takes as many. */
const STEP = 48

/** Fewest objects of one width that are worth a stream of their own; fewer are broken over rows of the least width. */
const FEWEST = 30

/** Most objects in one stream. Readers unpack a stream whole and keep few of them, so that many small ones would be slow. */
const MOST = 5000

/** Where a packed object is: the number of its stream, and its place in there. */
type Places = Map<number, { readonly stream: number; readonly index: number }>

/** An object that waits to be written. */
interface Waiting {
  readonly objectId: number
  readonly body: string
  readonly width: number | undefined
}

/** Opens the packing of a document; subscribe everything that adds objects before. `finish` mends the finished file. */
export const packObjects = (
  document: jsPDF,
): { readonly packed: PackedObjects; listen(on: OnEvent): void; finish(file: Uint8Array): Uint8Array } => {
  const { newObject, out, putStream } = insideOf(document)
  const waiting: Waiting[] = []
  const places: Places = new Map()
  const putPacked = (part: readonly Waiting[], width: number): void => {
    const stream = newObject()
    const bodies = part.map(({ body }) => filled(`${body} `, width))
    let offset = 0
    const table = part.map(({ objectId }, index) => {
      places.set(objectId, { stream, index })
      const entry = filled(`${String(objectId).padStart(8)} ${String(offset).padStart(8)} `, width)
      offset += bodies[index]?.length ?? 0
      return entry
    })
    const head = table.join('')
    putStream({
      data: toBinaryString(differences(head + bodies.join(''), width, head.length / width)),
      objectId: stream,
      filters: ['FlateEncode'],
      additionalKeyValues: [
        { key: 'Type', value: '/ObjStm' },
        { key: 'N', value: part.length },
        { key: 'First', value: head.length },
        { key: 'DecodeParms', value: `<</Predictor 12/Columns ${width}>>` },
      ],
    })
    out('endobj')
  }
  return {
    packed: { add: (objectId, body, width) => void waiting.push({ objectId, body, width }) },
    listen: (on) =>
      on('postPutResources', () => {
        for (const [width, objects] of byWidth(waiting)) {
          for (let from = 0; from < objects.length; from += MOST) putPacked(objects.slice(from, from + MOST), width)
        }
      }),
    finish: (file) => (places.size === 0 ? file : withReferenceStream(file, places)),
  }
}

/** The objects by the width of the rows in which they are written, in their order. */
const byWidth = (objects: readonly Waiting[]): ReadonlyMap<number, readonly Waiting[]> => {
  const own = (waiting: Waiting): number => waiting.width ?? Math.ceil((waiting.body.length + 1) / STEP) * STEP
  const counts = new Map<number, number>()
  for (const object of objects) counts.set(own(object), (counts.get(own(object)) ?? 0) + 1)
  const groups = new Map<number, Waiting[]>()
  for (const object of objects) {
    const isRare = object.width === undefined && (counts.get(own(object)) ?? 0) < FEWEST
    const width = isRare ? STEP : own(object)
    const group = groups.get(width)
    if (group) group.push(object)
    else groups.set(width, [object])
  }
  return groups
}

/** A text filled up with spaces to whole rows. */
export const filled = (text: string, width: number): string => text.padEnd(Math.ceil(text.length / width) * width)

/** The kinds of row in the PNG predictors (ISO 15948, 9.2): as it stands, and as the difference from the row above. */
const AS_IT_STANDS = 0
const DIFFERENCE = 2

/** Rows for a predictor. The first `alwaysAlike` are differences; the others where half of their characters stay. */
const differences = (text: string, width: number, alwaysAlike: number): Uint8Array => {
  const count = text.length / width
  const data = new Uint8Array(count * (width + 1))
  for (let row = 0, to = 0; row < count; row++) {
    const from = row * width
    const above = (column: number): number => (row === 0 ? 0 : text.charCodeAt(from - width + column))
    let alike = 0
    for (let column = 0; column < width; column++) if (text.charCodeAt(from + column) === above(column)) alike++
    const isDifference = row < alwaysAlike || alike >= width / 2
    data[to++] = isDifference ? DIFFERENCE : AS_IT_STANDS
    for (let column = 0; column < width; column++) {
      data[to++] = text.charCodeAt(from + column) - (isDifference ? above(column) : 0)
    }
  }
  return data
}

/** The columns of a cross-reference stream: kind, place, index (ISO 32000-1, 7.5.8). */
const WIDTHS = [1, 4, 2] as const
const COLUMNS = 7

/** The file with a cross-reference stream in place of jsPDF's table, which cannot point into streams. */
const withReferenceStream = (file: Uint8Array, places: Places): Uint8Array => {
  const tail = latin1(file.subarray(Math.max(0, file.length - 100)))
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
  const table = latin1(file.subarray(tableAt))
  const [, listed = '', trailer = ''] = /^xref\n0 \d+\n([\s\S]*?)trailer\n<<([\s\S]*?)>>\nstartxref/.exec(table) ?? []
  const lines = listed.split('\n').filter((line) => line !== '')
  if (lines.length === 0) throw new Error('The written PDF has no table of objects')
  const own = lines.length
  const rows = new Uint8Array((own + 1) * COLUMNS)
  const view = new DataView(rows.buffer)
  const setRow = (objectId: number, kind: number, at: number, index: number): void => {
    view.setUint8(objectId * COLUMNS, kind)
    view.setUint32(objectId * COLUMNS + 1, at)
    view.setUint16(objectId * COLUMNS + 5, index)
  }
  lines.forEach((line, objectId) => {
    const place = places.get(objectId)
    if (place) setRow(objectId, 2, place.stream, place.index)
    else if (line.endsWith('f ')) setRow(objectId, 0, 0, 65535)
    else setRow(objectId, 1, Number(line.slice(0, 10)), 0)
  })
  setRow(own, 1, tableAt, 0)
  const data = zlibSync(predicted(rows), { level: 9 })
  const entries = trailer
    .replace(/\/Size \d+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const head =
    `${own} 0 obj\n<</Type/XRef/Size ${own + 1}/W[${WIDTHS.join(' ')}]${entries}/Filter/FlateDecode` +
    `/DecodeParms<</Predictor 12/Columns ${COLUMNS}>>/Length ${data.length}>>\nstream\n`
  const foot = `\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF\n`
  return joined([file.subarray(0, tableAt), fromBinaryString(head), data, fromBinaryString(foot)])
}

/** Rows as their differences from the row above (the PNG predictor Up), which compress to almost nothing. */
const predicted = (rows: Uint8Array): Uint8Array => {
  const data = new Uint8Array((rows.length / COLUMNS) * (COLUMNS + 1))
  for (let from = 0, to = 0; from < rows.length; from += COLUMNS) {
    data[to++] = 2
    for (let at = from; at < from + COLUMNS; at++) data[to++] = (rows[at] ?? 0) - (rows[at - COLUMNS] ?? 0)
  }
  return data
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
