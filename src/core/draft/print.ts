import type { PaperName, PrintSettings, StandardColumn } from './draft'

/** How a draft prints until its drafter decides otherwise; keys stand in the order of the file. */
export const DEFAULT_PRINT: PrintSettings = {
  paper: 'A4',
  orientation: 'landscape',
  margins: { top: 15, right: 15, bottom: 10, left: 20 },
  signingStrip: 18,
  font: 'Arimo',
  sizePt: 8,
  identityPage: 'separate',
  columns: ['requirements', 'duration', 'output', 'note'],
  noteInStandard: false,
  columnNumbers: false,
  totalRow: false,
  legend: false,
  repeatHeader: true,
  pageNumbers: true,
  headerShade: 'none',
  endSignature: false,
  connectorLetters: true,
  attachDraft: true,
  signatureField: true,
  fingerprint: false,
}

/** The papers on offer, by name. */
export const PAPER_NAMES: readonly PaperName[] = ['A4', 'F4', 'Letter', 'Legal']

/**
 * The font families on offer. The first three have the advance widths of the office font that `ui/text` names beside them; Bonum
 * comes near to those of Bookman Old Style.
 */
export const FONT_NAMES = ['Arimo', 'Tinos', 'Carlito', 'Bonum'] as const

/** Every column right of the lanes, in the usual order. */
export const STANDARD_COLUMNS: readonly StandardColumn[] = ['requirements', 'duration', 'output', 'note']

/** Between which values a number of the print settings makes sense: lengths in mm, the font size in points. */
export const PRINT_BOUNDS = {
  margin: { minimum: 0, maximum: 100 },
  signingStrip: { minimum: 0, maximum: 100 },
  sizePt: { minimum: 4, maximum: 24 },
  /** Hours of a working day; 0 = no such day is set. */
  workingDayHours: { minimum: 0, maximum: 24 },
} as const
