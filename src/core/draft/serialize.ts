import type { SopDraft } from './draft'
import { DEFAULT_LABELS } from './labels'
import { plainText } from './plainText'

/**
 * Writes a draft as its file: two-space indent, LF, NFC, the format's keys in their order and unknown keys after them, and a
 * line feed at the end. Equal drafts give equal text.
 */
export const serializeDraft = (draft: SopDraft): string => `${write(draft, DRAFT_KEYS, '')}\n`

/** The order of an object's keys, and below a key the order inside; arrays pass the order on to their entries. */
interface KeyOrder {
  readonly [key: string]: KeyOrder | null
}

const inOrder = (keys: string): KeyOrder => Object.fromEntries(keys.split(' ').map((key) => [key, null]))

const SECTION_KEYS = inOrder('kind id text')

const STEP_KEYS: KeyOrder = {
  ...inOrder('kind id activity'),
  symbols: inOrder('id actorId shape text'),
  ...inOrder('requirements duration output note breakBefore pinned'),
}

/** Stands for the order of either kind of row. */
const ROW_KEYS: KeyOrder = {}

const DRAFT_KEYS: KeyOrder = {
  ...inOrder('format version id'),
  identity: {
    ...inOrder('institution unit'),
    logo: inOrder('mediaType base64'),
    ...inOrder('title number createdDate revisedDate effectiveDate'),
    approval: inOrder('position name rank nip'),
    ...inOrder('legalBasis qualifications relatedSops equipment warnings records purpose'),
  },
  procedures: {
    ...inOrder('id title'),
    actors: inOrder('id name group'),
    rows: ROW_KEYS,
    flows: inOrder('id from to label heads dashed'),
    footnote: null,
  },
  labels: inOrder(Object.keys(DEFAULT_LABELS).join(' ')),
  print: {
    ...inOrder('paper orientation'),
    margins: inOrder('top right bottom left'),
    ...inOrder('signingStrip font sizePt identityPage columns noteInStandard columnNumbers totalRow'),
    ...inOrder(
      'workingDayHours legend repeatHeader pageNumbers headerShade endSignature connectorLetters attachDraft signatureField fingerprint',
    ),
  },
  silenced: inOrder('rule rowId'),
  guessed: null,
}

const write = (value: unknown, order: KeyOrder | null, indent: string): string => {
  if (typeof value === 'string') return JSON.stringify(plainText(value))
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const entries = value.map((entry) => write(entry, order, inner))
    return entries.length === 0 ? '[]' : `[\n${inner}${entries.join(`,\n${inner}`)}\n${indent}]`
  }
  const members = orderedMembers(value, order).map(
    ([key, child, childOrder]) => `${JSON.stringify(key)}: ${write(child, childOrder, inner)}`,
  )
  return members.length === 0 ? '{}' : `{\n${inner}${members.join(`,\n${inner}`)}\n${indent}}`
}

type Member = readonly [key: string, value: unknown, order: KeyOrder | null]

const orderedMembers = (value: object, order: KeyOrder | null): readonly Member[] => {
  const children = new Map(Object.entries(value).filter(([, child]) => child !== undefined))
  const known = order === ROW_KEYS ? (children.get('kind') === 'section' ? SECTION_KEYS : STEP_KEYS) : (order ?? {})
  const first = Object.entries(known).filter(([key]) => children.has(key))
  const rest = [...children].filter(([key]) => !Object.hasOwn(known, key))
  return [
    ...first.map(([key, childOrder]): Member => [key, children.get(key), childOrder]),
    ...rest.map(([key, child]): Member => [key, child, null]),
  ]
}
