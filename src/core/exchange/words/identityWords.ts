import { IDENTITY_BOXES } from '../../draft/textFields'
import type { IdentityField } from '../mapping'
import { bareWords, onOneLine } from './bareWords'

/** What a label on the identity page is for: a field, the approver with name and post, or a box with a list. */
export type IdentityLabel = Exclude<IdentityField, 'institution' | 'unit' | `approval${string}`> | 'approval'

/** A label is never longer, in characters. */
const LONGEST_LABEL = 60

const SOP = '(?: (?:sop|pos|ap|prosedur|dokumen|standar operasional prosedur))*'

const WORDINGS: readonly (readonly [IdentityLabel, RegExp])[] = [
  ['number', new RegExp(`^(?:nomor|no|nomer)${SOP}$`)],
  ['createdDate', /^(?:tanggal|tgl) (?:pembuatan|dibuat|penyusunan|disusun|terbit|ditetapkan|penetapan)$/],
  ['revisedDate', /^(?:tanggal|tgl) (?:revisi|perubahan|direvisi)$/],
  [
    'effectiveDate',
    /^(?:tanggal|tgl) (?:efektif|pengesahan|disahkan|berlaku|mulai berlaku|diberlakukan|pemberlakuan)$/,
  ],
  ['approval', /^(?:disahkan|ditetapkan|disetujui|pengesahan)(?: oleh)?$/],
  ['title', new RegExp(`^(?:nama|judul)(?: (?:sop|pos|prosedur|standar))${SOP}$`)],
  ['legalBasis', /^dasar hukum$/],
  ['qualifications', /^kualifikasi (?:pelaksana|pelaksanaan|petugas|sdm|personil)$/],
  ['relatedSops', /^(?:keterkaitan|sop terkait)(?: dengan)?(?: (?:sop|pos))?(?: ap)?(?: (?:lain|lainnya))?$/],
  ['equipment', /^(?:peralatan|perlengkapan)(?: dan)?(?: (?:peralatan|perlengkapan))?$/],
  ['warnings', /^peringatan$/],
  ['records', /^pencatatan(?: (?:dan|atau|pendataan|pendokumentasian|dokumentasi|pelaporan))*$/],
  ['purpose', /^maksud(?: dan)?(?: tujuan)?$/],
]

/** The labels that head a box. */
const BOXES: ReadonlySet<string> = new Set<IdentityLabel>(IDENTITY_BOXES)

/** What every label begins with, to tell other texts quickly. */
const BEGINNINGS =
  /^[^\p{L}\p{N}]*(?:no|tanggal|tgl|di|pengesahan|nama|judul|dasar|kualifikasi|keterkaitan|sop|per|pencatatan|maksud)/iu

/** The label that a text is; null where it is something else. */
export const identityLabelOf = (text: string): IdentityLabel | null => {
  if (text.length > LONGEST_LABEL) return null
  const said = bareWords(text)
  if (said === 'no') return null
  return WORDINGS.find(([, wording]) => wording.test(said))?.[0] ?? null
}

/** A label that begins a text and what follows it: after a colon, or from the second line on. */
export interface LabelledText {
  readonly label: IdentityLabel
  /** The label as it is written, without its colon. */
  readonly wording: string
  readonly rest: string
}

/** Reads a text that begins with a label; null where it does not. */
export const labelledText = (text: string): LabelledText | null => {
  if (!BEGINNINGS.test(text)) return null
  const colon = text.indexOf(':')
  const line = text.indexOf('\n')
  const ends = [text.length, ...(colon > 0 ? [colon] : []), ...(line > 0 ? [line] : [])]
  for (const end of ends) {
    const label = identityLabelOf(text.slice(0, end))
    if (label === null) continue
    const wording = onOneLine(text.slice(0, end).replace(/[\s:]+$/, ''))
    return { label, wording, rest: text.slice(end).replace(/^[\s:]+/, '') }
  }
  return null
}

/** Whether a label heads a box. */
export const isBoxLabel = (label: IdentityLabel): boolean => BOXES.has(label)

/** Whether a text is the name of a kind of document, as headings over the identity page are. */
export const isDocumentHeading = (text: string): boolean =>
  /^(?:sop|pos|standar operasional prosedur|standard operating procedure|prosedur operasional standar)\b/.test(
    bareWords(text),
  )
