import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FONT_NAMES } from '../../src/core/draft/print'
import type { FontFace } from '../../src/core/page/item'
import { FACE_NAMES, type PdfFonts } from '../../src/paint/pdf/fonts'

/** Runs a command-line tool over PDF bytes; `arguments_` gets the file's path. Gives what the tool printed. */
export const runOnPdf = (
  bytes: Uint8Array,
  command: string,
  arguments_: (path: string) => readonly string[],
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-pdf-'))
  const path = join(folder, 'test.pdf')
  try {
    writeFileSync(path, bytes)
    return execFileSync(command, arguments_(path), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether poppler's and qpdf's tools are on this machine. */
export const hasPdfTools = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    execFileSync('qpdf', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** What `pdfinfo` says, by its names. */
export const pdfInfo = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    runOnPdf(bytes, 'pdfinfo', (path) => [path])
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )

/** One font of a PDF, as `pdffonts` lists it. */
export interface ListedFont {
  readonly name: string
  readonly embedded: boolean
  readonly subset: boolean
  readonly unicode: boolean
}

/** The fonts of a PDF, as `pdffonts` lists them. */
export const pdfFonts = (bytes: Uint8Array): readonly ListedFont[] =>
  runOnPdf(bytes, 'pdffonts', (path) => [path])
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s+/)
      const [embedded, subset, unicode] = rest.filter((word) => word === 'yes' || word === 'no')
      return { name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' }
    })

/** The text of a PDF in the order of its content ('raw'), as it stands on paper ('layout'), or as poppler reads it. */
export const pdfText = (bytes: Uint8Array, mode?: 'raw' | 'layout'): string =>
  runOnPdf(bytes, 'pdftotext', (path) => [...(mode ? [`-${mode}`] : []), '-enc', 'UTF-8', path, '-'])

/** The text of the first file that a PDF carries. */
export const pdfAttachment = (bytes: Uint8Array): string =>
  runOnPdf(bytes, 'sh', (path) => ['-c', 'pdfdetach -save 1 -o "$0.out" "$0" && cat "$0.out"', path])

/** One word as poppler finds it; lengths in mm from the page's top left corner. */
export interface FoundWord {
  readonly text: string
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the words of a PDF stand. */
export const pdfWords = (bytes: Uint8Array): readonly FoundWord[] => {
  const words: FoundWord[] = []
  let page = -1
  for (const line of runOnPdf(bytes, 'pdftotext', (path) => ['-bbox', '-enc', 'UTF-8', path, '-']).split('\n')) {
    if (line.includes('<page ')) page++
    const found = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(line)
    if (!found) continue
    const [left, top, right, bottom] = [mm(found[1]), mm(found[2]), mm(found[3]), mm(found[4])]
    words.push({ text: unescapeXml(found[5] ?? ''), page, left, right, top, bottom })
  }
  return words
}

/** Complaints of `qpdf --check`; empty for a sound file. */
export const qpdfComplaints = (bytes: Uint8Array): string => {
  try {
    runOnPdf(bytes, 'qpdf', (path) => ['--check', path])
    return ''
  } catch (fault) {
    return fault instanceof Error && 'stderr' in fault ? `${fault.stderr}` : String(fault)
  }
}

/** The shipped TrueType files, as the browser would fetch them. */
export const shippedFonts = (): PdfFonts => {
  const faces: FontFace[] = ['regular', 'bold', 'italic', 'boldItalic']
  const fileOf = (font: string, face: FontFace) =>
    new Uint8Array(readFileSync(`public/fonts/${font}-${FACE_NAMES[face]}.ttf`))
  return new Map(FONT_NAMES.map((font) => [font, Object.fromEntries(faces.map((face) => [face, fileOf(font, face)]))]))
}

const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? '&')
