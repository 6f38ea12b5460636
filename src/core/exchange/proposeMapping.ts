import { groupDrafts } from './identity/groupDrafts'
import type {
  Correction,
  DraftMapping,
  IdentityField,
  IdentityFieldMapping,
  ImportMapping,
  KnownNames,
  ParagraphUse,
  PartMapping,
} from './mapping'
import { printOf, wordingOf } from './printedForm'
import type { SourceDocument } from './sourceTable'
import { type BuiltProcedure, buildProcedure } from './steps/buildProcedure'
import { sortCorrections } from './steps/sortCorrections'
import { type ReadPart, readTables } from './tables/readTables'
import { unplacedOf } from './unplaced'

/** Says what a read document becomes, as far as it can be told without the drafter. Never fails, whatever the document holds. */
export const proposeMapping = (document: SourceDocument, known: KnownNames = { actorNames: [] }): ImportMapping =>
  mapWith(document, known, [])

/** The mapping after one more correction: what depends on it is derived anew, what the drafter has set before stays. */
export const correct = (document: SourceDocument, mapping: ImportMapping, correction: Correction): ImportMapping =>
  mapWith(document, mapping.known, [...withoutOlder(mapping.corrections, correction), correction])

/** The corrections without an older one about the very same thing. */
const withoutOlder = (corrections: readonly Correction[], newer: Correction): readonly Correction[] =>
  corrections.filter((older) => subjectOf(older) !== subjectOf(newer))

const subjectOf = (correction: Correction): string => {
  const { kind } = correction
  switch (kind) {
    case 'set-part':
      return JSON.stringify([kind, correction.partId])
    case 'set-column':
      return JSON.stringify([kind, correction.partId, correction.column])
    case 'set-row':
      return JSON.stringify([kind, correction.block, correction.row])
    case 'set-paragraph':
      return JSON.stringify([kind, correction.block])
    case 'set-actor':
      return JSON.stringify([kind, correction.draftIndex, correction.procedureIndex, correction.actorIndex])
    case 'set-symbols':
      return JSON.stringify([kind, correction.stepKey])
    case 'set-flow':
      return JSON.stringify([kind, correction.from, correction.to])
    case 'drop-flow':
      return JSON.stringify([kind, correction.flowKey])
    case 'set-text':
      return JSON.stringify([kind, correction.stepKey, correction.field])
    case 'set-added-actors':
    case 'set-title':
      return JSON.stringify([kind, correction.draftIndex, correction.procedureIndex])
    case 'set-identity':
      return JSON.stringify([kind, correction.draftIndex, correction.field])
    case 'accept':
      return JSON.stringify([kind, correction.key])
    case 'accept-all':
      return kind
    case 'into-note':
      return JSON.stringify([kind, correction.id])
    case 'take-draft':
      return JSON.stringify([kind, correction.draftIndex])
  }
}

const mapWith = (document: SourceDocument, known: KnownNames, corrections: readonly Correction[]): ImportMapping => {
  const chosen = sortCorrections(corrections)
  const parts = readTables(document, corrections)
  const uses = new Map<number, ParagraphUse>()
  for (const correction of corrections)
    if (correction.kind === 'set-paragraph') uses.set(correction.block, correction.use)
  const grouped = groupDrafts(document, parts, uses)
  const built = new Map<number, BuiltProcedure>()
  const partsOf = (procedure: number) => parts.filter((part) => part.procedure === procedure)
  const drafts = grouped.groups.map((group, draftIndex): DraftMapping => {
    const procedures = group.procedures.map((procedure, procedureIndex) => {
      const own = partsOf(procedure)
      const made = buildProcedure(
        document,
        own,
        known,
        chosen,
        { draftIndex, procedureIndex },
        {
          title: grouped.titles.get(procedure) ?? '',
          footnote: grouped.footnotes.get(procedure) ?? '',
        },
      )
      built.set(procedure, made)
      return made.mapping
    })
    const ownParts = group.procedures.flatMap(partsOf)
    return {
      isTaken: chosen.taken.get(draftIndex) ?? procedures.some(({ rows }) => rows.length > 0),
      identity: withSetFields(group.identity.fields, chosen.identity.get(draftIndex)),
      procedures,
      labels: { ...group.identity.labels, ...wordingOf(ownParts) },
      print: printOf(ownParts, {
        hasTotal: procedures.some(({ total }) => total !== null),
        hasLegend: group.hasLegend,
        hasEndSignature: group.hasEndSignature,
      }),
    }
  })
  const placed = parts.map((part, index) => partMapping(part, index, grouped))
  return {
    drafts,
    parts: placed,
    paragraphs: grouped.paragraphs,
    unplaced: unplacedOf(document, { parts, placed, grouped, built, drafts, notes: chosen.notes }),
    known,
    corrections,
  }
}

const partMapping = (
  { part, use, origin, procedure, columns, rows }: ReadPart,
  index: number,
  { groups, draftOfPart }: ReturnType<typeof groupDrafts>,
): PartMapping => {
  const draftIndex = draftOfPart[index] ?? null
  const procedures = draftIndex === null ? [] : (groups[draftIndex]?.procedures ?? [])
  const { id, block, firstRow, endRow } = part
  const procedureIndex = procedure === null ? null : procedures.indexOf(procedure)
  return { id, block, firstRow, endRow, use, origin, draftIndex, procedureIndex, columns, rows }
}

const withSetFields = (
  fields: readonly IdentityFieldMapping[],
  set: ReadonlyMap<IdentityField, readonly string[]> | undefined,
): readonly IdentityFieldMapping[] => {
  if (set === undefined) return fields
  const kept = fields.filter(({ field }) => !set.has(field))
  const places = (field: IdentityField) => fields.find((entry) => entry.field === field)?.places ?? []
  const own = [...set].map(
    ([field, items]): IdentityFieldMapping => ({ field, items, origin: 'set', places: places(field) }),
  )
  return [...kept, ...own]
}
