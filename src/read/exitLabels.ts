import type { SourceConnector, SourceShape } from '../core/exchange/sourceTable'
import { type DrawnBox, type DrawnLine, type DrawnShape, tailOf, toConnector } from './drawnLines'

/** A shape as a drawing holds it. */
export interface FoundShape extends DrawnShape {
  readonly kind: SourceShape['kind']
  readonly text: string
  /** Whether the drawing says that it only holds text. */
  readonly isTextBox: boolean
}

/** The words that drafters put beside the exits of a decision, in any shape. */
const EXIT_WORDS = /^(?:ya|tidak|y|t|yes|no)$/i

/** Most letters of other words beside an exit, which stand in text boxes. */
const LONGEST_LABEL = 24

/** How much less the way to the line's start counts than the way to the line. */
const START_SHARE = 0.25

/**
 * The connectors that lines mean, with the words of the loose texts beside them. A text stands for the nearest line out of a
 * decision that has no words of its own; `reach` is how far a line's ends look for their shapes, a text may stand three times as
 * far. Texts that are used so are no shapes any more.
 */
export const connect = <Shape extends FoundShape>(
  shapes: readonly Shape[],
  lines: readonly DrawnLine[],
  reach: number,
): { readonly shapes: readonly Shape[]; readonly connectors: readonly SourceConnector[] } => {
  const glued = new Set(lines.flatMap(({ startId, endId }) => [startId, endId]))
  const loose = shapes.filter((shape) => !glued.has(shape.id) && mayBeLabel(shape))
  const solid = shapes.filter((shape) => !loose.includes(shape))
  const plain = lines.map((line) => toConnector(line, solid, reach))
  const decisions = new Set(solid.filter(({ kind }) => kind === 'decision').map(({ id }) => id))
  const pairs = loose
    .flatMap((label) =>
      plain.flatMap(({ fromShapeId, text }, index) => {
        const line = lines[index]
        if (line === undefined || text.trim() !== '' || !decisions.has(fromShapeId ?? '')) return []
        const way = gap(label.box, line.box)
        const toStart = gap(label.box, { ...tailOf(line), width: 0, height: 0 })
        return way > 3 * reach ? [] : [{ label, index, cost: way + START_SHARE * toStart }]
      }),
    )
    .toSorted((one, other) => one.cost - other.cost)
  const words = new Map<number, string>()
  const used = new Set<FoundShape>()
  for (const { label, index } of pairs) {
    if (used.has(label) || words.has(index)) continue
    used.add(label)
    words.set(index, label.text)
  }
  const left = shapes.filter((shape) => !used.has(shape))
  // A text box that labels nothing may be what a line ends at; a word of an exit never is.
  const ends = left.filter((shape) => !loose.includes(shape) || !EXIT_WORDS.test(shape.text.trim()))
  return {
    shapes: left,
    connectors: lines.map((line, index) => {
      const connector = toConnector(line, ends, reach)
      return { ...connector, text: words.get(index) ?? connector.text }
    }),
  }
}

/** Whether a shape's words are such as stand beside an exit. */
const mayBeLabel = ({ kind, text, isTextBox }: FoundShape): boolean => {
  const words = text.replace(/\s+/g, ' ').trim()
  if (EXIT_WORDS.test(words)) return kind === 'process' || kind === 'other'
  return isTextBox && words !== '' && words.length <= LONGEST_LABEL
}

/** How far two boxes are apart; 0 where they touch. */
const gap = (one: DrawnBox, other: DrawnBox): number =>
  Math.hypot(
    Math.max(one.x - other.x - other.width, 0, other.x - one.x - one.width),
    Math.max(one.y - other.y - other.height, 0, other.y - one.y - one.height),
  )
