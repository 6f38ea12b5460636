import type { SopDraft } from '../../core/draft/draft'
import { textAt } from '../../core/edit/textPlace'
import type { Layout } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import type { RegionText } from '../../core/page/region'
import type { TextTarget } from '../../editor/state'
import { procedureIdOf } from './regions'

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

const grown = ({ x, y, w, h }: Box): Box => {
  const wider = Math.max(SMALLEST.w - w, 0)
  const higher = Math.max(SMALLEST.h - h, 0)
  return { x: x - wider / 2, y: y - higher / 2, w: w + wider, h: h + higher }
}
