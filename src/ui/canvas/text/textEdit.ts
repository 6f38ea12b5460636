import type { SopDraft } from '../../../core/draft/draft'
import { textAt } from '../../../core/edit/textPlace'
import type { Layout } from '../../../core/layout/result'
import type { Box } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import type { RegionText } from '../../../core/page/region'
import type { TextTarget } from '../../../editor/state'
import { procedureIdOf } from '../regions'

/** Texts that are edited where they stand: which ones, and where on the pages. */

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

/**
 * Where the text of a row or lane will stand that was only just made, before the layout shows it: below the row above, right of the lane
 * before. So a field is there for the letters that are typed at once. Null where that cannot be told.
 */
export const expectedTextBox = (draft: SopDraft, layout: Layout, { kind, id, part }: TextTarget): TextPlace | null => {
  const procedure = draft.procedures.find(({ rows, actors }) => [...rows, ...actors].some((entity) => entity.id === id))
  const entities: readonly { readonly id: string }[] =
    kind === 'row' ? (procedure?.rows ?? []) : kind === 'actor' ? (procedure?.actors ?? []) : []
  const before = new Set(
    entities
      .slice(
        0,
        entities.findIndex((entity) => entity.id === id),
      )
      .map((entity) => entity.id),
  )
  const region =
    layout.regions.findLast(({ source }) => source.kind === kind && source.part === part && before.has(source.id)) ??
    layout.regions.find(({ source }) => source.kind === 'label' && source.id === (kind === 'row' ? part : 'actors'))
  if (region === undefined || procedure === undefined) return null
  const { x, y, w, h } = region
  const box = kind === 'row' ? { x, y: y + h, w, h: SMALLEST.h } : { x: before.size > 0 ? x + w : x, y, w, h }
  return { page: region.page, box: grown(box), text: region.text ?? PLAIN_TEXT }
}

const grown = ({ x, y, w, h }: Box): Box => {
  const wider = Math.max(SMALLEST.w - w, 0)
  const higher = Math.max(SMALLEST.h - h, 0)
  return { x: x - wider / 2, y: y - higher / 2, w: w + wider, h: h + higher }
}
