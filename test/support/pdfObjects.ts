import { inflateSync } from 'node:zlib'
import { runOnPdf } from './pdfTools'

/** A dictionary as qpdf writes it: names begin with a slash, texts with `u:`, bytes with `b:`, references are `3 0 R`. */
export type PdfDictionary = Readonly<Record<string, unknown>>

/** One object of a file. */
export interface PdfObject {
  readonly id: string
  readonly value: unknown
  /** A stream's bytes, unpacked where they are deflated; undefined where the object is no stream. */
  readonly data?: Uint8Array
}

/** All objects of a file as qpdf, a reader that is not ours, finds them. */
export interface PdfObjects {
  readonly all: readonly PdfObject[]
  readonly trailer: PdfDictionary
  readonly catalog: PdfDictionary
  /** The pages in their order. */
  readonly pages: readonly PdfDictionary[]
  /** The value behind a reference; other values as they are. */
  follow(value: unknown): unknown
  /** The same as a dictionary; of a stream its dictionary; empty where it is none. */
  dictionary(value: unknown): PdfDictionary
  /** The bytes of the stream behind a reference. */
  data(reference: unknown): Uint8Array | undefined
}

/** Reads a file. */
export const readPdfObjects = (bytes: Uint8Array): PdfObjects => {
  const options = [
    '--warning-exit-0',
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=none',
  ]
  const { qpdf } = JSON.parse(runOnPdf(bytes, 'qpdf', (path) => [...options, path])) as { qpdf: [unknown, Listed] }
  const { trailer, ...listed } = qpdf[1]
  const all = Object.entries(listed).map(([key, { value, stream }]): PdfObject => {
    const id = key.replace('obj:', '')
    return stream ? { id, value: stream.dict, data: unpacked(stream.dict, stream.data) } : { id, value }
  })
  const byId = new Map(all.map((object) => [object.id, object]))
  const follow = (value: unknown): unknown =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? byId.get(value)?.value : value
  const dictionary = (value: unknown): PdfDictionary => {
    const found = follow(value)
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as PdfDictionary) : {}
  }
  const top = (trailer?.value ?? {}) as PdfDictionary
  const catalog = dictionary(top['/Root'])
  const pagesUnder = (node: PdfDictionary): readonly PdfDictionary[] =>
    node['/Type'] === '/Page'
      ? [node]
      : ((follow(node['/Kids']) ?? []) as unknown[]).flatMap((kid) => pagesUnder(dictionary(kid)))
  return {
    all,
    trailer: top,
    catalog,
    pages: pagesUnder(dictionary(catalog['/Pages'])),
    follow,
    dictionary,
    data: (reference) => byId.get(String(reference))?.data,
  }
}

type Listed = Readonly<Record<string, { readonly value?: unknown; readonly stream?: Stream }>>

interface Stream {
  readonly dict: PdfDictionary
  readonly data: string
}

const unpacked = (dictionary: PdfDictionary, base64: string): Uint8Array => {
  const bytes = Buffer.from(base64, 'base64')
  return dictionary['/Filter'] === '/FlateDecode' ? inflateSync(bytes) : bytes
}
