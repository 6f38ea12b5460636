import type { IdentityBox, Labels, Procedure, SopDraft, StepText } from '../draft/draft'
import { actorGroupIds, flowOf, procedureOf, rowOf, symbolPlaces } from '../draft/query'
import { APPROVAL_TEXTS, IDENTITY_BOXES, IDENTITY_TEXTS, isAmong, STEP_TEXTS } from '../draft/textFields'
import type { Command } from './command'

/** The texts of a draft by their places: what one says now, and which edit writes it. */

/** Where a text stands: the same kind, id and part as the source of its region, with its procedure. */
export interface TextPlace {
  /** Null on the identity page and for labels. */
  readonly procedureId: string | null
  /** 'identity', 'label', 'procedure', 'actor', 'actorGroup', 'row', 'symbol' or 'flow'. */
  readonly kind: string
  readonly id: string
  readonly part?: string
}

/** What a text says now, its lines separated by line breaks; null when there is no such text (any more). */
export const textAt = (draft: SopDraft, target: TextPlace): string | null => {
  if (target.kind === 'identity') return identityTextAt(draft, target.id)
  if (target.kind === 'label')
    return Object.hasOwn(draft.labels, target.id) ? draft.labels[target.id as keyof Labels] : null
  const procedure = target.procedureId === null ? undefined : procedureOf(draft, target.procedureId)
  return procedure === undefined ? null : procedureTextAt(procedure, target)
}

const identityTextAt = ({ identity }: SopDraft, id: string): string | null => {
  if (id === 'institution') return identity.institution.join('\n')
  if (isAmong(IDENTITY_TEXTS, id)) return identity[id]
  if (isAmong(APPROVAL_TEXTS, id)) return identity.approval[id]
  if (isAmong(IDENTITY_BOXES, id)) return identity[id].join('\n')
  return null
}

const procedureTextAt = (procedure: Procedure, { kind, id, part }: TextPlace): string | null => {
  switch (kind) {
    case 'row': {
      const row = rowOf(procedure, id)
      if (row?.kind === 'section') return part === 'section' ? row.text : null
      return row !== undefined && part !== undefined && isAmong(STEP_TEXTS, part) ? row[part] : null
    }
    case 'actor':
      return procedure.actors.find((actor) => actor.id === id)?.name ?? null
    case 'actorGroup':
      return procedure.actors.find((actor) => actor.id === id)?.group ?? null
    case 'flow':
      return flowOf(procedure, id)?.label ?? null
    case 'symbol':
      return symbolPlaces(procedure).get(id)?.symbol.text ?? null
    case 'procedure':
      if (part === 'title') return procedure.title
      return part === 'footnote' ? procedure.footnote : null
    default:
      return null
  }
}

/** The edit that makes a text say `value`; null when there is no such text (any more). */
export const textCommand = (draft: SopDraft, target: TextPlace, value: string): Command | null => {
  const { kind, id, part, procedureId } = target
  if (textAt(draft, target) === null) return null
  if (kind === 'identity') return identityCommand(id, value)
  if (kind === 'label') return { kind: 'setLabel', key: id as keyof Labels, value }
  if (procedureId === null) return null
  switch (kind) {
    case 'row':
      if (part === 'section') return { kind: 'setSectionText', procedureId, rowId: id, value }
      return { kind: 'setStepText', procedureId, rowId: id, field: part as StepText, value }
    case 'actor':
      return { kind: 'renameActor', procedureId, actorId: id, name: value }
    case 'actorGroup':
      return {
        kind: 'batch',
        commands: actorGroupIds(draft, procedureId, id).map((actorId) => ({
          kind: 'setActorGroup',
          procedureId,
          actorId,
          group: value,
        })),
      }
    case 'flow':
      return { kind: 'setFlow', procedureId, flowId: id, patch: { label: value } }
    case 'symbol':
      return { kind: 'setSymbolText', procedureId, symbolId: id, value }
    case 'procedure':
      return part === 'title'
        ? { kind: 'setProcedureTitle', procedureId, value }
        : { kind: 'setFootnote', procedureId, value }
    default:
      return null
  }
}

const identityCommand = (id: string, value: string): Command | null => {
  if (id === 'institution') return { kind: 'setInstitution', lines: linesOf(value) }
  if (isAmong(IDENTITY_TEXTS, id)) return { kind: 'setIdentityText', field: id, value }
  if (isAmong(APPROVAL_TEXTS, id)) return { kind: 'setApproval', field: id, value }
  return { kind: 'setIdentityBox', box: id as IdentityBox, items: linesOf(value) }
}

/** One entry a line; an empty text is an empty list. Inner empty lines stay while they are being typed. */
const linesOf = (value: string): readonly string[] => (value === '' ? [] : value.split('\n'))

/** Whether a text is a list, one item a line. */
export const isTextList = ({ kind, id }: TextPlace): boolean =>
  kind === 'identity' && (id === 'institution' || isAmong(IDENTITY_BOXES, id))

/** A text as it is left behind: without space at its ends, lists without empty items. */
export const cleanText = (target: TextPlace, value: string): string => {
  if (!isTextList(target)) return value.trim()
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
