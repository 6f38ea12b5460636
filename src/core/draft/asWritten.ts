import type {
  Actor,
  Approval,
  Flow,
  FlowSymbol,
  Identity,
  Labels,
  Logo,
  PrintSettings,
  Procedure,
  SectionRow,
  Silencing,
  SopDraft,
  StepRow,
} from './draft'
import { withoutLostGuesses } from './guesses'
import { draftFaults } from './invariants'
import { DEFAULT_LABELS } from './labels'
import { LIMITS } from './limits'
import { plainText } from './plainText'
import { PAPER_NAMES, PRINT_BOUNDS, STANDARD_COLUMNS } from './print'
import { withoutLostRows } from './silencing'

/**
 * Whether a value is to the letter a draft as this program writes it: every key there and none besides, every text plain, all rules
 * kept. `parseDraftValue` then gives the very same draft and mends nothing. Far smaller than the schema, it says neither what is wrong
 * nor what to do about it; whatever it turns down is read by the schema.
 */
export const isAsWritten = (value: unknown): value is SopDraft => {
  if (!draftTest(value)) return false
  const draft = value as SopDraft
  return (
    withoutLostRows(draft.silenced, draft.procedures) === draft.silenced &&
    withoutLostGuesses(draft.guessed, draft.procedures) === draft.guessed &&
    draftFaults(draft).length === 0
  )
}

type Test = (value: unknown) => boolean

/** A test for every key of an object. */
type TestsOf<Value> = { readonly [Key in keyof Required<Value>]: Test }

const object =
  <Value>(tests: TestsOf<Value>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).every((key) => Object.hasOwn(tests, key)) &&
    Object.entries<Test>(tests).every(([key, test]) => test((value as Readonly<Record<string, unknown>>)[key]))

const list =
  (test: Test, most: number = LIMITS.entries): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(test)

const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value)

const between =
  ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): Test =>
  (value) =>
    typeof value === 'number' && value >= minimum && value <= maximum

const either =
  (one: Test, other: Test): Test =>
  (value) =>
    one(value) || other(value)

const text: Test = (value) =>
  typeof value === 'string' && value.length <= LIMITS.characters && plainText(value) === value

const id: Test = (value) => text(value) && value !== ''

const flag = oneOf(true, false)
const absent = oneOf(undefined)
const texts = list(text)

const identityTest = object<Identity>({
  institution: texts,
  unit: text,
  logo: either(
    oneOf(null),
    object<Logo>({
      mediaType: oneOf('image/png', 'image/jpeg', 'image/svg+xml'),
      base64: (value) => typeof value === 'string',
    }),
  ),
  title: text,
  number: text,
  createdDate: text,
  revisedDate: text,
  effectiveDate: text,
  approval: object<Approval>({ position: text, name: text, rank: text, nip: text }),
  legalBasis: texts,
  qualifications: texts,
  relatedSops: texts,
  equipment: texts,
  warnings: texts,
  records: texts,
  purpose: texts,
})

const symbolTest = object<FlowSymbol>({
  id,
  actorId: id,
  shape: oneOf('terminator', 'process', 'decision'),
  text,
})

const rowTest = either(
  object<StepRow>({
    kind: oneOf('step'),
    id,
    activity: text,
    symbols: list(symbolTest),
    requirements: text,
    duration: text,
    output: text,
    note: text,
    breakBefore: flag,
    pinned: flag,
  }),
  object<SectionRow>({ kind: oneOf('section'), id, text }),
)

const procedureTest = object<Procedure>({
  id,
  title: text,
  actors: list(object<Actor>({ id, name: text, group: text }), LIMITS.actors),
  rows: list(rowTest, LIMITS.rows),
  flows: list(
    object<Flow>({
      id,
      from: id,
      to: id,
      label: text,
      heads: oneOf('end', 'none', 'both'),
      dashed: flag,
    }),
    LIMITS.flows,
  ),
  footnote: text,
})

const margin = between(PRINT_BOUNDS.margin)

const printTest = object<PrintSettings>({
  paper: oneOf(...PAPER_NAMES),
  orientation: oneOf('landscape', 'portrait'),
  margins: object<PrintSettings['margins']>({ top: margin, right: margin, bottom: margin, left: margin }),
  signingStrip: between(PRINT_BOUNDS.signingStrip),
  font: id,
  sizePt: between(PRINT_BOUNDS.sizePt),
  identityPage: oneOf('separate', 'above-table'),
  columns: list(oneOf(...STANDARD_COLUMNS)),
  noteInStandard: flag,
  columnNumbers: flag,
  totalRow: flag,
  workingDayHours: either(absent, between(PRINT_BOUNDS.workingDayHours)),
  legend: flag,
  repeatHeader: flag,
  pageNumbers: flag,
  headerShade: oneOf('none', 'grey'),
  endSignature: flag,
  connectorLetters: flag,
  attachDraft: flag,
  signatureField: flag,
  fingerprint: flag,
})

const labelsTest = object<Labels>(
  Object.fromEntries(Object.keys(DEFAULT_LABELS).map((key) => [key, text])) as TestsOf<Labels>,
)

const draftTest = object<SopDraft>({
  format: oneOf('lajur'),
  version: oneOf(1),
  id,
  identity: identityTest,
  procedures: (value) => list(procedureTest, LIMITS.procedures)(value) && (value as readonly unknown[]).length > 0,
  labels: labelsTest,
  print: printTest,
  silenced: list(object<Silencing>({ rule: id, rowId: either(absent, id) })),
  guessed: either(absent, list(id)),
})
