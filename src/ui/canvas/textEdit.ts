import type { Approval, IdentityBox, IdentityText, Labels, Procedure, SopDraft, StepText } from '../../core/draft/draft'
import { flowOf, procedureOf, rowOf, symbolPlaces } from '../../core/draft/query'
import type { Command } from '../../core/edit/command'
import type { Layout } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import type { RegionText } from '../../core/page/region'
import type { TextTarget } from '../../editor/state'
import { actorGroupIds, procedureIdOf } from './regions'

/** Texts that are edited where they stand: which ones, what they say now, and which edit writes them. */

const STEP_TEXTS: readonly string[] = ['activity', 'requirements', 'duration', 'output', 'note'] satisfies StepText[]
const IDENTITY_TEXTS: readonly string[] = [
  'unit',
  'title',
  'number',
  'createdDate',
  'revisedDate',
  'effectiveDate',
] satisfies IdentityText[]
const APPROVAL_TEXTS: readonly string[] = ['position', 'name', 'rank', 'nip'] satisfies (keyof Approval)[]
const IDENTITY_BOXES: readonly string[] = [
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'warnings',
  'records',
  'purpose',
] satisfies IdentityBox[]

/** The text that stands at a source; null where there is none to edit. */
export const textTargetOf = (draft: SopDraft, source: Source): TextTarget | null => {
  const { kind, id } = source
  const part = kind === 'flow' ? 'label' : source.part
  const target: TextTarget = {
    procedureId: procedureIdOf(draft, source),
    kind,
    id,
    ...(part !== undefined && { part }),
  }
  return textAt(draft, target) === null ? null : target
}

/** The key under which typing into one text merges into one undo step. */
export const textMergeKey = ({ kind, id, part }: TextTarget): string => `edit:${kind}:${id}:${part ?? ''}`

/** What a text says now, its lines separated by line breaks; null when there is no such text (any more). */
export const textAt = (draft: SopDraft, target: TextTarget): string | null => {
  if (target.kind === 'identity') return identityTextAt(draft, target.id)
  if (target.kind === 'label')
    return Object.hasOwn(draft.labels, target.id) ? draft.labels[target.id as keyof Labels] : null
  const procedure = target.procedureId === null ? undefined : procedureOf(draft, target.procedureId)
  return procedure === undefined ? null : procedureTextAt(procedure, target)
}

const identityTextAt = ({ identity }: SopDraft, id: string): string | null => {
  if (id === 'institution') return identity.institution.join('\n')
  if (IDENTITY_TEXTS.includes(id)) return identity[id as IdentityText]
  if (APPROVAL_TEXTS.includes(id)) return identity.approval[id as keyof Approval]
  if (IDENTITY_BOXES.includes(id)) return identity[id as IdentityBox].join('\n')
  return null
}

const procedureTextAt = (procedure: Procedure, { kind, id, part }: TextTarget): string | null => {
  switch (kind) {
    case 'row': {
      const row = rowOf(procedure, id)
      if (row?.kind === 'section') return part === 'section' ? row.text : null
      return row !== undefined && part !== undefined && STEP_TEXTS.includes(part) ? row[part as StepText] : null
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
export const textCommand = (draft: SopDraft, target: TextTarget, value: string): Command | null => {
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
  if (IDENTITY_TEXTS.includes(id)) return { kind: 'setIdentityText', field: id as IdentityText, value }
  if (APPROVAL_TEXTS.includes(id)) return { kind: 'setApproval', field: id as keyof Approval, value }
  return { kind: 'setIdentityBox', box: id as IdentityBox, items: linesOf(value) }
}

/** One entry a line; an empty text is an empty list. Inner empty lines stay while they are being typed. */
const linesOf = (value: string): readonly string[] => (value === '' ? [] : value.split('\n'))

const isList = ({ kind, id }: TextTarget): boolean =>
  kind === 'identity' && (id === 'institution' || IDENTITY_BOXES.includes(id))

/** A text as it is left behind: without space at its ends, lists without empty items. */
export const cleanText = (target: TextTarget, value: string): string => {
  if (!isList(target)) return value.trim()
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Where a text is edited: on which page, in which box in mm, and how it is set. */
export interface TextPlace {
  readonly page: number
  readonly box: Box
  readonly text: RegionText
}

/** How a text is set where its region does not say: as in the table's cells. */
const PLAIN_TEXT: RegionText = {
  font: 'Arimo',
  sizePt: 8,
  lineHeight: 3.4,
  paddingX: 0.8,
  paddingY: 0.6,
  align: 'center',
  verticalAlign: 'middle',
  bold: false,
}

/** A field is at least this big, in mm, so that its words can be read while they are typed. */
const SMALLEST = { w: 16, h: 5 }

/** Finds where a text is edited; an arrow without a label has its place at the middle of its first stretch. */
export const textBox = (layout: Layout, { kind, id, part }: TextTarget): TextPlace | null => {
  const find = (wantedPart: string | undefined) =>
    layout.regions.find(({ source }) => source.kind === kind && source.id === id && source.part === wantedPart)
  const region = find(part) ?? (kind === 'flow' ? find(undefined) : undefined)
  if (region === undefined) return null
  const [first, second] = region.points ?? []
  const isUnlabelled =
    kind === 'flow' && region.source.part === undefined && first !== undefined && second !== undefined
  const around: Box = isUnlabelled ? { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2, w: 0, h: 0 } : region
  return { page: region.page, box: grown(around), text: region.text ?? PLAIN_TEXT }
}

const grown = ({ x, y, w, h }: Box): Box => {
  const wider = Math.max(SMALLEST.w - w, 0)
  const higher = Math.max(SMALLEST.h - h, 0)
  return { x: x - wider / 2, y: y - higher / 2, w: w + wider, h: h + higher }
}
