import type { GroupedDrafts } from './identity/groupDrafts'
import type { DraftMapping, PartMapping, SourcePlace, Unplaced } from './mapping'
import type { SourceDocument } from './sourceTable'
import type { BuiltProcedure } from './steps/buildProcedure'
import type { ReadPart } from './tables/readTables'
import { onOneLine } from './words/bareWords'

/** Where to look for texts without a place. */
export interface UnplacedSources {
  readonly parts: readonly ReadPart[]
  readonly placed: readonly PartMapping[]
  readonly grouped: GroupedDrafts
  readonly built: ReadonlyMap<number, BuiltProcedure>
  readonly drafts: readonly DraftMapping[]
  /** Steps that take a text into their Keterangan, by the text's id. */
  readonly notes: ReadonlyMap<string, string>
}

type Found = Pick<Unplaced, 'text' | 'place' | 'reason' | 'draftIndex'>

/** Lists every text of the document that found no place, in reading order, each with the step nearest above it. */
export const unplacedOf = (document: SourceDocument, sources: UnplacedSources): readonly Unplaced[] => {
  const found = [...inTables(sources), ...inPages(sources), ...inParagraphs(document, sources)].toSorted(
    (one, other) => orderOf(one.place) - orderOf(other.place),
  )
  const ids = new Set<string>()
  const steps = stepPlaces(sources.drafts)
  return found.map((entry): Unplaced => {
    const { block, cell } = entry.place
    const base = `${block}:${cell === null ? '' : `${cell.row}.${cell.column}`}${entry.reason === 'connector' ? '~' : ''}`
    let id = base
    for (let count = 2; ids.has(id); count++) id = `${base}#${count}`
    ids.add(id)
    const nearestStep = nearest(steps, entry)
    return { id, ...entry, noteOf: sources.notes.get(id) ?? null, nearestStep }
  })
}

/** Sorts places: by block, then row, then column. */
const orderOf = ({ block, cell }: SourcePlace): number =>
  (block * 100_000 + (cell?.row ?? 0)) * 300 + (cell?.column ?? 0)

function* inTables({ parts, placed, built }: UnplacedSources): Generator<Found> {
  const draftOf = (procedure: number) =>
    placed[parts.findIndex((part) => part.procedure === procedure)]?.draftIndex ?? null
  for (const [procedure, { left, looseLines }] of built) {
    const draftIndex = draftOf(procedure)
    for (const { text, place, reason } of left) yield { text: onOneLine(text), place, reason, draftIndex }
    for (const { block, text } of looseLines) {
      yield { text, place: { block, cell: null }, reason: 'connector', draftIndex }
    }
  }
  for (const { part, use } of parts) {
    if (use !== 'ignored') continue
    for (let row = part.firstRow; row < part.endRow; row++) {
      const filled = part.grid.filled(row)
      const [first] = filled
      if (first === undefined) continue
      const text = onOneLine(filled.map((cell) => cell.text).join(' | '))
      const place = { block: part.block, cell: { row, column: first.column } }
      yield { text, place, reason: 'ignored-part', draftIndex: null }
    }
  }
}

function* inPages({ grouped }: UnplacedSources): Generator<Found> {
  for (const [draftIndex, { identity }] of grouped.groups.entries()) {
    for (const { text, place } of identity.leftovers)
      yield { text: onOneLine(text), place, reason: 'outside', draftIndex }
  }
}

function* inParagraphs(document: SourceDocument, { grouped }: UnplacedSources): Generator<Found> {
  for (const { block, use, draftIndex } of grouped.paragraphs) {
    const source = document.blocks[block]
    if (use !== 'unplaced' || source?.kind !== 'paragraph') continue
    yield { text: source.text, place: { block, cell: null }, reason: 'outside', draftIndex }
  }
}

interface StepPlace {
  readonly key: string
  readonly order: number
  readonly draftIndex: number
}

const stepPlaces = (drafts: readonly DraftMapping[]): readonly StepPlace[] =>
  drafts
    .flatMap(({ procedures }, draftIndex) =>
      procedures.flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'step' ? [{ key: row.key, order: orderOf(row.place), draftIndex }] : [])),
      ),
    )
    .toSorted((one, other) => one.order - other.order)

/** The last step above a text, or else the first one, of the text's draft where it has one. */
const nearest = (steps: readonly StepPlace[], { place, draftIndex }: Found): string | null => {
  const end = orderOf({ block: place.block, cell: { row: place.cell?.row ?? 0, column: 299 } })
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.order ?? 0) <= end) low = middle + 1
    else high = middle
  }
  const isOwn = (step: StepPlace | undefined) => draftIndex === null || step?.draftIndex === draftIndex
  const above = steps[low - 1]
  if (above !== undefined && isOwn(above)) return above.key
  return (steps.find((step) => isOwn(step)) ?? steps[0])?.key ?? null
}
