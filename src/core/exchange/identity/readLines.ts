import type { SourcePlace } from '../mapping'
import { onOneLine } from '../words/bareWords'
import { type IdentityLabel, isBoxLabel, isDocumentHeading, labelledText } from '../words/identityWords'
import type { IdentityCollector } from './fields'

const DATES: ReadonlySet<IdentityLabel> = new Set<IdentityLabel>(['createdDate', 'revisedDate', 'effectiveDate'])

/** Below these nothing of the letterhead stands. */
const PAGE_LABELS: readonly IdentityLabel[] = ['number', 'createdDate', 'approval', 'title', 'legalBasis', 'warnings']

/** Lines of a letterhead are never more, nor longer in characters. */
const MOST_LETTERHEAD_LINES = 8
const LONGEST_LETTERHEAD_LINE = 120

/** Reads the identity page from paragraphs, one after the other. Labels may stand together, with all their values below. */
export interface LineReader {
  /** Reads one paragraph. */
  read(text: string, place: SourcePlace): void
}

/** Makes a reader at the start of a page. */
export const lineReader = (collector: IdentityCollector): LineReader => {
  let box: IdentityLabel | null = null
  let pending: IdentityLabel[] = []
  let letterheadLines = 0
  /** Whether the approver's NIP has been read, which ends the approver. */
  let isApproved = false
  /** The paragraph that the title's label or its first line stands in; its other lines are the title's too. */
  let titlePlace: SourcePlace | null = null

  const isLabelled = () => PAGE_LABELS.some((label) => collector.has(label))

  const readLabel = (line: string, place: SourcePlace): boolean => {
    const labelled = labelledText(line)
    if (labelled === null) return false
    const { label, wording, rest } = labelled
    collector.label(label, wording)
    if (isBoxLabel(label)) {
      box = label
      pending = []
      collector.add(label, rest, place)
      return true
    }
    box = null
    titlePlace = null
    if (rest !== '') {
      collector.add(label, rest, place)
      if (label === 'approval') pending = ['approval']
    } else if (label === 'title') {
      pending = [...pending, 'title']
      titlePlace = place
    } else pending = [...pending, label]
    return true
  }

  const readValue = (line: string, place: SourcePlace): boolean => {
    const colon = /^:\s*(.*)$/.exec(line)
    const next = pending[0]
    if (colon !== null && next !== undefined) {
      collector.add(next, colon[1] ?? '', place)
      pending = next === 'approval' ? pending : pending.slice(1)
      return true
    }
    const date = pending.find((label) => DATES.has(label))
    if (date !== undefined && isDate(line)) return take(date, line, place)
    if (pending.includes('title') && (titlePlace !== null || pending.length === 1)) {
      collector.add('title', line, place)
      if (titlePlace === null || titlePlace.block !== place.block)
        pending = pending.filter((label) => label !== 'title')
      titlePlace = place
      return true
    }
    if (pending.includes('approval') && !isApproved) {
      collector.add('approval', line, place)
      isApproved = /\bNIP\b/i.test(line)
      if (isApproved) pending = pending.filter((label) => label !== 'approval')
      return true
    }
    if (pending.includes('number') && /\d/.test(line) && /[/.-]/.test(line)) return take('number', line, place)
    return false
  }

  const take = (label: IdentityLabel, line: string, place: SourcePlace): true => {
    collector.add(label, line, place)
    pending = pending.filter((other) => other !== label)
    return true
  }

  const readOther = (line: string, place: SourcePlace): void => {
    if (titlePlace?.block === place.block && collector.has('title')) {
      collector.add('title', line, place)
    } else if (isDocumentHeading(line)) {
      collector.leave(line, place)
    } else if (isApproved && !collector.has('title')) {
      collector.add('unit', line, place)
    } else if (
      pending.length === 0 &&
      !isApproved &&
      !isLabelled() &&
      letterheadLines < MOST_LETTERHEAD_LINES &&
      line.length <= LONGEST_LETTERHEAD_LINE
    ) {
      letterheadLines++
      collector.add('institution', line, place)
    } else collector.leave(line, place)
  }

  return {
    read: (text, place) => {
      for (const line of text.split('\n').map(onOneLine)) {
        if (line === '' || readLabel(line, place)) continue
        if (box !== null) collector.add(box, line, place)
        else if (!readValue(line, place)) readOther(line, place)
      }
    },
  }
}

const isDate = (line: string): boolean =>
  line.length <= 40 &&
  (/\b(?:19|20)\d\d\b/.test(line) || /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/.test(line)) &&
  !/\bNIP\b/i.test(line)
