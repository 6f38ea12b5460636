import type { Labels } from '../../draft/draft'
import type { IdentityField, IdentityFieldMapping, SourcePlace } from '../mapping'
import { onOneLine } from '../words/bareWords'
import { type IdentityLabel, isBoxLabel, isDocumentHeading } from '../words/identityWords'
import { readApproval } from './approval'
import { listItems } from './listItems'

/** A text with its place. */
export interface PlacedWords {
  readonly text: string
  readonly place: SourcePlace
}

/** What has been read of one identity page. */
export interface ReadIdentity {
  readonly fields: readonly IdentityFieldMapping[]
  readonly labels: Partial<Labels>
  /** Texts of the page that are none of its fields. */
  readonly leftovers: readonly PlacedWords[]
}

/** Gathers the texts of an identity page by what they are for. */
export interface IdentityCollector {
  /** Takes note of a label and its wording. */
  label(label: IdentityLabel, wording: string): void
  /** Adds a text to what a label stands for. */
  add(label: IdentityLabel | 'institution' | 'unit' | 'signature', text: string, place: SourcePlace): void
  leave(text: string, place: SourcePlace): void
  has(label: IdentityLabel | 'institution' | 'unit'): boolean
  /** What has been added so far, one addition a line. */
  textOf(label: IdentityLabel): string
  finish(): ReadIdentity
}

type Kept = IdentityLabel | 'institution' | 'unit' | 'signature'

/** Makes an empty collector. */
export const identityCollector = (): IdentityCollector => {
  const texts = new Map<Kept, PlacedWords[]>()
  const labels = new Map<IdentityLabel, string>()
  const leftovers: PlacedWords[] = []
  const textOf = (label: Kept) => (texts.get(label) ?? []).map(({ text }) => text).join('\n')
  return {
    label: (label, wording) => {
      if (!labels.has(label)) labels.set(label, wording)
    },
    add: (label, text, place) => {
      if (text.trim() === '') return
      const list = texts.get(label) ?? []
      texts.set(label, list)
      list.push({ text: text.trim(), place })
    },
    leave: (text, place) => {
      if (text.trim() !== '') leftovers.push({ text: text.trim(), place })
    },
    has: (label) => texts.has(label) || labels.has(label as IdentityLabel),
    textOf,
    finish: () => finish(texts, labels, leftovers, textOf),
  }
}

const finish = (
  texts: ReadonlyMap<Kept, readonly PlacedWords[]>,
  labels: ReadonlyMap<IdentityLabel, string>,
  leftovers: readonly PlacedWords[],
  textOf: (label: Kept) => string,
): ReadIdentity => {
  const fields: IdentityFieldMapping[] = []
  const put = (field: IdentityField, items: readonly string[], from: Kept) => {
    const filled = items.filter((item) => item !== '')
    if (filled.length === 0) return
    fields.push({ field, items: filled, origin: 'read', places: (texts.get(from) ?? []).map(({ place }) => place) })
  }
  put('institution', institutionLines(textOf('institution')), 'institution')
  put('unit', [onOneLine(textOf('unit'))], 'unit')
  const heading = headingTitle(leftovers)
  put('title', [onOneLine(textOf('title')) || heading], 'title')
  for (const field of ['number', 'createdDate', 'revisedDate', 'effectiveDate'] as const) {
    put(field, [onOneLine(textOf(field))], field)
  }
  putApproval(put, textOf)
  for (const box of [...texts.keys()].filter(isBox)) put(box, listItems(textOf(box)), box)
  const title = sameWords(onOneLine(textOf('title')) || heading)
  return {
    fields,
    labels: wordings(labels),
    leftovers: leftovers.filter(({ text }) => sameWords(withoutHeadingWords(text)) !== title && !isBareHeading(text)),
  }
}

const isBox = (kept: Kept): kept is Extract<IdentityField, Kept> & IdentityLabel =>
  kept !== 'institution' && kept !== 'unit' && kept !== 'signature' && isBoxLabel(kept)

const sameWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Lines of the institution; one that stands twice, as letterheads above a page do, is printed once. */
const institutionLines = (text: string): readonly string[] => {
  const lines = text.split('\n').map(onOneLine)
  return lines.filter((line, index) => lines.findIndex((other) => sameWords(other) === sameWords(line)) === index)
}

const HEADING_WORDS =
  /^\s*(?:(?:standar(?:d)? operasional prosedur|standard operating procedure|prosedur operasional standar|sop|pos)\b[\s:.-]*(?:\((?:sop|pos)(?: ap)?\)[\s:.-]*)?)+/i

const withoutHeadingWords = (text: string): string => onOneLine(text.replace(HEADING_WORDS, ''))

const isBareHeading = (text: string): boolean => isDocumentHeading(text) && withoutHeadingWords(text) === ''

/** The title as a heading over the page gives it, for pages that name it nowhere else. */
const headingTitle = (leftovers: readonly PlacedWords[]): string => {
  const heading = leftovers.find(({ text }) => isDocumentHeading(text) && withoutHeadingWords(text) !== '')
  return heading === undefined ? '' : withoutHeadingWords(heading.text)
}

/** The approver; what the page leaves out is taken from the signature at the end. */
const putApproval = (
  put: (field: IdentityField, items: readonly string[], from: Kept) => void,
  textOf: (label: Kept) => string,
): void => {
  const page = readApproval(textOf('approval'))
  const end = readApproval(textOf('signature'))
  const isLonger = sameWords(end.position).startsWith(sameWords(page.position))
  const added = isLonger && page.position !== '' ? end.position.slice(page.position.length) : ''
  const position = page.position === '' ? end.position : `${page.position}${added}`
  put('approvalPosition', [position], page.position === '' ? 'signature' : 'approval')
  put('approvalName', [page.name || end.name], page.name === '' ? 'signature' : 'approval')
  put('approvalRank', [page.rank || end.rank], page.rank === '' ? 'signature' : 'approval')
  put('approvalNip', [page.nip || end.nip], page.nip === '' ? 'signature' : 'approval')
}

const wordings = (labels: ReadonlyMap<IdentityLabel, string>): Partial<Labels> => {
  const given: Partial<Record<keyof Labels, string>> = {}
  for (const [label, wording] of labels) {
    if (label === 'purpose') continue
    given[label === 'number' ? 'documentNumber' : label] = wording
  }
  return given
}
