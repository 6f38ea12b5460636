import { parseInlineMarkup, plainText, type StyledSpan } from '../../text/inlineMarkup'

/**
 * Finds foreign words that are not in italics. The list holds what real procedures use most and what Indonesian official writing
 * sets in italics; loan words that Indonesian has taken in (laptop, printer, monitoring) are not in it.
 */
const FOREIGN_WORDS = `
  approval approve approver back-up backup barcode billing booking briefing browser bulletin checklist check-in check-list
  coaching cover dashboard database deadline delivery draft download e-mail email feedback file files flowchart follow-up
  hardcopy hard-copy help-desk helpdesk hosting impact interview invoice leaflet link logbook login logout maintenance
  meeting offline off-line on-line online outcome outsourcing overlap password plotting posting preview print-out printout
  reject reminder reschedule review reviewer scan scanner schedule screenshot server sharing soft-copy softcopy software
  hardware stakeholder stakeholders supplier template ticket time-schedule timeline timesheet tracking training
  troubleshooting update upgrade upload user username voucher website workshop
`
  .trim()
  .split(/\s+/)

const FOREIGN_PHRASES = `
  work breakdown structure|filing cabinet|filling cabinet|soft copy|hard copy|follow up|back up|print out|check list|
  on line|off line|time schedule|subject matter|delivery order|purchase order|user manual|help desk|log book|
  video conference|terms of reference|good governance
`
  .split('|')
  .map((phrase) => phrase.trim())

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d/@.-])(?:${[...FOREIGN_PHRASES, ...FOREIGN_WORDS]
    .sort((left, right) => right.length - left.length)
    .join('|')})(?![\\p{L}\\d@-])(?!\\.[\\p{L}\\d])`,
  'giu',
)

/** The foreign words of a text that stand in upright letters, each once, as they are written. */
export const uprightForeignWords = (text: string): readonly string[] => {
  const found = parseInlineMarkup(text)
    .filter(isUpright)
    .flatMap((span) => span.text.match(PATTERN) ?? [])
  return [...new Set(found)]
}

/** The text with its foreign words in italics; what is in italics already stays as it is. */
export const withItalicForeignWords = (text: string): string => {
  const written = parseInlineMarkup(text).map((span) => {
    const escaped = span.text.replaceAll('*', '\\*')
    const stars = MARKS[span.face]
    if (!isUpright(span)) return `${stars}${escaped}${stars}`
    return `${stars}${escaped.replace(PATTERN, (word) => `*${word}*`)}${stars}`
  })
  const italic = written.join('')
  return plainText(italic) === plainText(text) && uprightForeignWords(italic).length === 0 ? italic : text
}

const MARKS: Readonly<Record<StyledSpan['face'], string>> = { regular: '', italic: '*', bold: '**', boldItalic: '***' }

const isUpright = ({ face }: StyledSpan): boolean => face === 'regular' || face === 'bold'
