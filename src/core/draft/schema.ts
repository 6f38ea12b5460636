import * as z from 'zod/mini'
import type { Labels } from './draft'
import { DEFAULT_LABELS } from './labels'
import { LIMITS } from './limits'
import { DEFAULT_PRINT, PAPER_NAMES, PRINT_BOUNDS, STANDARD_COLUMNS } from './print'

/**
 * The file format, version 1, as a schema: what may be missing and which value it then has, what is a text, what has a limit.
 * Unknown keys pass. Ids and a row's kind may be missing too: `completeDraft` gives those, since they depend on the rest.
 * The types in `draft.ts` are the truth; the compiler holds the schema against them where the parsed value is completed.
 */

// zod would otherwise write and compile code at run time, which a strict Content-Security-Policy forbids.
z.config({ jitless: true })

const text = () => z._default(z.string().check(z.maxLength(LIMITS.characters)), '')
const texts = () => z._default(z.array(z.string().check(z.maxLength(LIMITS.characters))), [])
const flag = (value: boolean) => z._default(z.boolean(), value)
const givenId = () => z.string().check(z.minLength(1), z.maxLength(LIMITS.characters))
const id = () => z.optional(givenId())
const number = (bounds: { readonly minimum: number; readonly maximum: number }, value: number) =>
  z._default(z.number().check(z.minimum(bounds.minimum), z.maximum(bounds.maximum)), value)

const logo = z.looseObject({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  base64: z.string(),
})

const approval = z.looseObject({ position: text(), name: text(), rank: text(), nip: text() })

const identity = z.looseObject({
  institution: texts(),
  unit: text(),
  logo: z._default(z.nullable(logo), null),
  title: text(),
  number: text(),
  createdDate: text(),
  revisedDate: text(),
  effectiveDate: text(),
  approval: z.prefault(approval, {}),
  legalBasis: texts(),
  qualifications: texts(),
  relatedSops: texts(),
  equipment: texts(),
  warnings: texts(),
  records: texts(),
  purpose: texts(),
})

const actor = z.looseObject({ id: id(), name: text(), group: text() })

const symbol = z.looseObject({
  id: id(),
  actorId: givenId(),
  shape: z._default(z.enum(['terminator', 'process', 'decision']), 'process'),
  text: text(),
})

const sectionRow = z.looseObject({ kind: z.literal('section'), id: id(), text: text() })

const stepRow = z.looseObject({
  kind: z.optional(z.literal('step')),
  id: id(),
  activity: text(),
  symbols: z._default(z.array(symbol), []),
  requirements: text(),
  duration: text(),
  output: text(),
  note: text(),
  breakBefore: flag(false),
  pinned: flag(false),
})

const flow = z.looseObject({
  id: id(),
  from: givenId(),
  to: givenId(),
  label: text(),
  heads: z._default(z.enum(['end', 'none', 'both']), 'end'),
  dashed: flag(false),
})

const procedure = z.looseObject({
  id: id(),
  title: text(),
  actors: z._default(z.array(actor).check(z.maxLength(LIMITS.actors)), []),
  rows: z._default(z.array(z.discriminatedUnion('kind', [sectionRow, stepRow])).check(z.maxLength(LIMITS.rows)), []),
  flows: z._default(z.array(flow).check(z.maxLength(LIMITS.flows)), []),
  footnote: text(),
})

const labelShape = Object.fromEntries(
  Object.entries(DEFAULT_LABELS).map(([key, value]) => [
    key,
    z._default(z.string().check(z.maxLength(LIMITS.characters)), value),
  ]),
) as { [Key in keyof Labels]: ReturnType<typeof text> }

const margins = z.looseObject({
  top: number(PRINT_BOUNDS.margin, DEFAULT_PRINT.margins.top),
  right: number(PRINT_BOUNDS.margin, DEFAULT_PRINT.margins.right),
  bottom: number(PRINT_BOUNDS.margin, DEFAULT_PRINT.margins.bottom),
  left: number(PRINT_BOUNDS.margin, DEFAULT_PRINT.margins.left),
})

const print = z.looseObject({
  paper: z._default(z.enum(PAPER_NAMES), DEFAULT_PRINT.paper),
  orientation: z._default(z.enum(['landscape', 'portrait']), DEFAULT_PRINT.orientation),
  margins: z.prefault(margins, {}),
  signingStrip: number(PRINT_BOUNDS.signingStrip, DEFAULT_PRINT.signingStrip),
  font: z._default(z.string().check(z.minLength(1), z.maxLength(LIMITS.characters)), DEFAULT_PRINT.font),
  sizePt: number(PRINT_BOUNDS.sizePt, DEFAULT_PRINT.sizePt),
  identityPage: z._default(z.enum(['separate', 'above-table']), DEFAULT_PRINT.identityPage),
  columns: z._default(z.array(z.enum(STANDARD_COLUMNS)), [...DEFAULT_PRINT.columns]),
  noteInStandard: flag(DEFAULT_PRINT.noteInStandard),
  columnNumbers: flag(DEFAULT_PRINT.columnNumbers),
  totalRow: flag(DEFAULT_PRINT.totalRow),
  workingDayHours: z.optional(
    z.number().check(z.minimum(PRINT_BOUNDS.workingDayHours.minimum), z.maximum(PRINT_BOUNDS.workingDayHours.maximum)),
  ),
  legend: flag(DEFAULT_PRINT.legend),
  repeatHeader: flag(DEFAULT_PRINT.repeatHeader),
  pageNumbers: flag(DEFAULT_PRINT.pageNumbers),
  headerShade: z._default(z.enum(['none', 'grey']), DEFAULT_PRINT.headerShade),
  endSignature: flag(DEFAULT_PRINT.endSignature),
  connectorLetters: flag(DEFAULT_PRINT.connectorLetters),
  attachDraft: flag(DEFAULT_PRINT.attachDraft),
  signatureField: flag(DEFAULT_PRINT.signatureField),
  fingerprint: flag(DEFAULT_PRINT.fingerprint),
})

const silencing = z.looseObject({
  rule: z.string().check(z.minLength(1), z.maxLength(LIMITS.characters)),
  rowId: id(),
})

/** The whole file. Parsing gives every key its default; only ids and a row's kind may still be missing. */
export const draftSchema = z.looseObject({
  format: z.literal('lajur'),
  version: z.literal(1),
  id: id(),
  identity: z.prefault(identity, {}),
  procedures: z.array(procedure).check(z.minLength(1), z.maxLength(LIMITS.procedures)),
  labels: z.prefault(z.looseObject(labelShape), {}),
  print: z.prefault(print, {}),
  silenced: z._default(z.array(silencing), []),
  guessed: z.optional(z.array(givenId())),
})

/** What parsing a file against the schema gives. */
export type SchemaDraft = z.output<typeof draftSchema>

/** What a file may hold: every key that has a default is optional. */
export type SchemaInput = z.input<typeof draftSchema>
