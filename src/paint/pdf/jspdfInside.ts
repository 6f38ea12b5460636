import { zlibSync } from 'fflate'
import { jsPDF } from 'jspdf'
import { fromBinaryString, toBinaryString } from '../bytes'

/**
 * What we use of jsPDF's inside, which its types leave out. It is no stable interface: the package is pinned to one version, and
 * `test/paint/pdf` looks at every file that comes out.
 */
export interface JspdfInside {
  readonly events: {
    subscribe(topic: string, callback: (argument: never) => void): string
    unsubscribe(token: string): boolean
    getTopics(): Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
  /** Begins a new object and gives its number. */
  newObject(): number
  /** Reserves the number of an object that is written later. */
  newObjectDeferred(): number
  newObjectDeferredBegin(objectId: number, doOutput: boolean): number
  /** Adds a line to the page or the file, and gives the lines of which it is the last. */
  out(line: string): string[]
  putStream(stream: {
    /** One character a byte. */
    readonly data: string
    readonly objectId: number
    readonly filters?: readonly string[]
    readonly addLength1?: boolean
    readonly additionalKeyValues?: { key: string; value: string | number }[]
  }): void
  getFont(family: string, style: string): InsideFont
  getPageInfo(pageNumber: number): { readonly objId: number }
}

/** One registered font. */
export interface InsideFont {
  /** The name by which pages set it. */
  readonly id: string
  readonly fontName: string
  readonly fontStyle: string
  readonly metadata: InsideTrueType
  objectNumber: number
  isAlreadyPutted: boolean
}

/** A TrueType file as jsPDF reads it; the numbers are thousandths of an em unless said otherwise. */
export interface InsideTrueType {
  readonly bbox: readonly number[]
  readonly flags: number
  readonly italicAngle: number
  readonly ascender: number
  readonly decender: number
  /** In font units. */
  readonly capHeight: number
  readonly scaleFactor: number
  characterToGlyph(codeUnit: number): number
  widthOfGlyph(glyph: number): number
  /** The file with the outlines of these glyphs only; numbers of glyphs stay. */
  readonly subset: { encode(glyphs: number[], longOffsets: 1): number[] }
}

/** The inside of a document. */
export const insideOf = (document: jsPDF): JspdfInside => document.internal as unknown as JspdfInside

/** Has a handler called when jsPDF reaches an event of its writing. */
export type OnEvent = <Argument>(topic: string, handler: (argument: Argument) => void) => void

/** Listens to a document's events; what handlers throw, which jsPDF would swallow, is kept in `thrown`. */
export const listenTo =
  (document: jsPDF, thrown: unknown[]): OnEvent =>
  (topic, handler) => {
    insideOf(document).events.subscribe(topic, (argument) => {
      try {
        handler(argument)
      } catch (fault) {
        thrown.push(fault)
      }
    })
  }

/** Sets the version in the file's head; jsPDF writes 1.3 of itself. */
export const setPdfVersion = (document: jsPDF, version: string): void =>
  (document as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__.setPdfVersion(version)

/** What one of jsPDF's own calls writes on the current page; it is taken back from there. */
export const operatorsOf = (document: jsPDF, draw: () => void): readonly string[] => {
  const lines = insideOf(document).out('')
  const before = lines.length - 1
  try {
    draw()
    return lines.slice(before + 1)
  } finally {
    lines.length = before
  }
}

/** Has jsPDF compress as well as deflate can; its own filter takes the usual level, and joins the bytes one by one. */
export const compressWell = (): void => {
  const { API } = jsPDF as unknown as { API: { processDataByFilters: ProcessData } }
  API.processDataByFilters = (data, filters = []) =>
    filters.length === 0
      ? { data, reverseChain: '' }
      : { data: toBinaryString(zlibSync(fromBinaryString(data), { level: 9 })), reverseChain: '/FlateDecode' }
}

/** jsPDF's step between a stream's data and what it writes of it; we ask for no filter but FlateEncode. */
type ProcessData = (
  data: string,
  filters?: readonly string[],
) => { readonly data: string; readonly reverseChain: string }
