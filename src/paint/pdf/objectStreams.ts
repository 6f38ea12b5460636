import { zlibSync } from 'fflate'
import type { jsPDF } from 'jspdf'
import { fromBinaryString } from '../bytes'
import { insideOf, type OnEvent } from './jspdfInside'

/**
 * Many small objects, packed and compressed together (ISO 32000-1, 7.5.7), which jsPDF cannot do: as objects of their own the
 * structure's elements would take more room than the pages.
 */
export interface PackedObjects {
  /** Adds an object whose number was reserved. `body` is ASCII. */
  add(objectId: number, body: string): void
}

/** Most objects in one stream; readers unpack a stream whole to get at one of them. */
const MOST = 500

/** Where a packed object is: the number of its stream, and its place in there. */
type Places = Map<number, { readonly stream: number; readonly index: number }>

/** Opens the packing of a document; subscribe everything that adds objects before. `finish` mends the finished file. */
export const packObjects = (
  document: jsPDF,
): { readonly packed: PackedObjects; listen(on: OnEvent): void; finish(file: Uint8Array): Uint8Array } => {
  const { newObject, out, putStream } = insideOf(document)
  const waiting: { readonly objectId: number; readonly body: string }[] = []
  const places: Places = new Map()
  const putPacked = (from: number): void => {
    const part = waiting.slice(from, from + MOST)
    const stream = newObject()
    let offset = 0
    const head = part.map(({ objectId, body }, index) => {
      places.set(objectId, { stream, index })
      const entry = `${objectId} ${offset}`
      offset += body.length + 1
      return entry
    })
    const table = `${head.join(' ')}\n`
    putStream({
      data: table + part.map(({ body }) => body).join('\n'),
      objectId: stream,
      filters: ['FlateEncode'],
      additionalKeyValues: [
        { key: 'Type', value: '/ObjStm' },
        { key: 'N', value: part.length },
        { key: 'First', value: table.length },
      ],
    })
    out('endobj')
  }
  return {
    packed: { add: (objectId, body) => void waiting.push({ objectId, body }) },
    listen: (on) =>
      on('postPutResources', () => {
        for (let from = 0; from < waiting.length; from += MOST) putPacked(from)
      }),
    finish: (file) => (places.size === 0 ? file : withReferenceStream(file, places)),
  }
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
