/** One fault of a draft or of a file that should be one. The words are made in the UI from the code and the values. */
export interface DraftIssue {
  readonly code: DraftIssueCode
  /** Where in the JSON, such as `procedures[0].rows[3].symbols[1].actorId`; empty for the file as a whole. */
  readonly path: string
  /** What the code tells, and the place in a drafter's terms (see `placeValues`). */
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * Kinds of fault, with the values of each beside the place.
 * - not-json {reason}: the text is no JSON. too-large {limit, size} in bytes. too-deep {limit}: nested too deeply.
 * - no-draft-in-pdf: a PDF that carries no draft. no-draft-in-file: a picture or web page that carries none.
 * - not-lajur {found}: JSON of another program; `found` is its `format`, or empty.
 * - newer-version {version, known}: written by a newer program.
 * - too-many-faults: so much is wrong that it cannot be listed.
 * - missing {field}: a value without a default is not there.
 * - wrong-type {field, expected, found}: names of JSON types, or 'json' when no JSON can hold the value.
 * - unknown-value {field, found, allowed}; unknown-paper {found, allowed}: not one of the names on offer.
 * - out-of-range {field, minimum or maximum, found}: a number outside its bounds.
 * - limit-exceeded {what, limit, count}: `what` is a LimitName.
 * - forbidden-key {field}: a key that would change what an object is.
 * - bad-logo {reason}: a LogoFault. duplicate-column {column}: a column is named twice.
 * - duplicate-id {id, firstPath}; missing-actor {id}; missing-symbol {id, end}: `end` is 'from' or 'to'.
 * - self-flow {id}; duplicate-flow {id, firstPath, label}.
 */
export type DraftIssueCode =
  | 'not-json'
  | 'no-draft-in-pdf'
  | 'no-draft-in-file'
  | 'not-lajur'
  | 'newer-version'
  | 'too-large'
  | 'too-deep'
  | 'too-many-faults'
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'unknown-paper'
  | 'out-of-range'
  | 'limit-exceeded'
  | 'forbidden-key'
  | 'bad-logo'
  | 'duplicate-column'
  | 'duplicate-id'
  | 'missing-actor'
  | 'missing-symbol'
  | 'self-flow'
  | 'duplicate-flow'

/** Most issues that are listed of one draft; more would not help anybody to mend it. */
export const MAX_ISSUES = 100

/** Keys and indexes from the draft down to a value. */
export type DraftPath = readonly (string | number)[]

/** Makes an issue at a path of the draft, which need not be valid: the place is read off as far as it can be. */
export const issueAt = (
  root: unknown,
  path: DraftPath,
  code: DraftIssueCode,
  values: DraftIssue['values'] = {},
): DraftIssue => ({ code, path: formatPath(path), values: { ...placeValues(root, path), ...values } })

/** Writes a path the way it is read in code. */
export const formatPath = (path: DraftPath): string =>
  path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`
      return index === 0 ? key : `.${key}`
    })
    .join('')

/** The value at a path of any JSON value; undefined where the path leads nowhere. */
export const valueAt = (root: unknown, path: DraftPath): unknown => {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/**
 * The place in a drafter's terms, as far as the path goes: `procedure`, `row`, `symbol`, `flow` and `actorNumber` count from 1
 * (rows with the sections counted), `step` is the printed number, `activity` and `actor` are the texts to recognise it by,
 * `entry` counts the items of a list, `field` is the last key.
 */
export const placeValues = (root: unknown, path: DraftPath): Record<string, string | number> => {
  const values: Record<string, string | number> = {}
  const field = path.findLast((key) => typeof key === 'string')
  if (field !== undefined) values.field = field
  const last = path.at(-1)
  if (typeof last === 'number') values.entry = last + 1
  if (path[0] !== 'procedures' || typeof path[1] !== 'number') return values
  values.procedure = path[1] + 1
  const [list, index] = [path[2], path[3]]
  if (typeof index !== 'number') return values
  const procedurePath = path.slice(0, 2)
  if (list === 'rows') addRowPlace(values, root, path, index)
  if (list === 'actors') addActorPlace(values, valueAt(root, path.slice(0, 4)), index)
  if (list === 'flows') values.flow = index + 1
  const actorId = valueAt(root, [...path.slice(0, 6), 'actorId'])
  const actors = valueAt(root, [...procedurePath, 'actors'])
  if (path[4] === 'symbols' && Array.isArray(actors)) {
    const actorIndex = actors.findIndex((actor) => actorId !== undefined && valueAt(actor, ['id']) === actorId)
    if (actorIndex >= 0) addActorPlace(values, actors[actorIndex], actorIndex)
  }
  return values
}

const addRowPlace = (values: Record<string, string | number>, root: unknown, path: DraftPath, index: number): void => {
  values.row = index + 1
  const rows = valueAt(root, path.slice(0, 3))
  if (!Array.isArray(rows)) return
  const isSection = (row: unknown) => valueAt(row, ['kind']) === 'section'
  if (!isSection(rows[index])) values.step = index - rows.slice(0, index).findLastIndex(isSection)
  const activity = valueAt(rows[index], ['activity'])
  if (typeof activity === 'string' && activity !== '') values.activity = shortened(activity)
  if (path[4] === 'symbols' && typeof path[5] === 'number') values.symbol = path[5] + 1
}

const addActorPlace = (values: Record<string, string | number>, actor: unknown, index: number): void => {
  values.actorNumber = index + 1
  const name = valueAt(actor, ['name'])
  if (typeof name === 'string' && name !== '') values.actor = shortened(name)
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`)
