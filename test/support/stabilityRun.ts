import type { SopDraft } from '../../src/core/draft/draft'
import { layout } from '../../src/core/layout/layout'
import type { TablePart } from '../../src/core/layout/result'
import { createDice } from './arbitraryDice'
import { countMoved, type JudgedArrow } from './layoutStability'
import { randomLayoutEdit, randomTable } from './randomLayoutEdit'

/** Sums over many edits. */
export interface StabilityFigures {
  edits: number
  distant: number
  distantMoved: number
  near: number
  nearMoved: number
}

const NOTHING: StabilityFigures = { edits: 0, distant: 0, distantMoved: 0, near: 0, nearMoved: 0 }

/** Makes one random edit in each of so many random tables and counts the unrelated arrows; by kind of edit and over all. */
export const measureStability = (edits: number): ReadonlyMap<string, StabilityFigures> => {
  const figures = new Map<string, StabilityFigures>()
  for (let seed = 1; seed <= edits; seed++) {
    const dice = createDice(seed * 7919)
    const draft = randomTable(dice)
    const { kind, edited } = randomLayoutEdit(draft, dice)
    const { distant, near } = countMoved({ draft, part: tableOf(draft) }, { draft: edited, part: tableOf(edited) })
    for (const name of [kind, 'all']) {
      const sum = figures.get(name) ?? NOTHING
      figures.set(name, {
        edits: sum.edits + 1,
        distant: sum.distant + distant.length,
        distantMoved: sum.distantMoved + movedIn(distant),
        near: sum.near + near.length,
        nearMoved: sum.nearMoved + movedIn(near),
      })
    }
  }
  return figures
}

const movedIn = (arrows: readonly JudgedArrow[]): number => arrows.filter(({ moved }) => moved).length

const tableOf = (draft: SopDraft): TablePart => {
  const { tables } = layout(draft, { mode: 'continuous', effort: 'final' })
  const part = tables.find(({ kind }) => kind === 'flow')
  if (part === undefined) throw new Error('The draft has no table')
  return part
}

/** The figures as lines of text. */
export const stabilityTable = (figures: ReadonlyMap<string, StabilityFigures>): string => {
  const share = (moved: number, all: number): string => (all === 0 ? '-' : `${((100 * moved) / all).toFixed(2)} %`)
  const head = ['edit', 'edits', 'unrelated', 'moved', 'share', 'beside', 'moved', 'share']
  const lines = [...figures].map(([kind, { edits, distant, distantMoved, near, nearMoved }]) => [
    kind,
    edits,
    distant,
    distantMoved,
    share(distantMoved, distant),
    near,
    nearMoved,
    share(nearMoved, near),
  ])
  return [head, ...lines]
    .map(([name, ...cells]) => String(name).padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join(''))
    .join('\n')
}
