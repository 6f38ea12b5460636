import type { SopDraft } from '../../src/core/draft/draft'
import { layout } from '../../src/core/layout/layout'
import type { TablePart } from '../../src/core/layout/result'
import { createDice } from './arbitraryDice'
import { countMoved, type JudgedArrow } from './layoutStability'
import { randomLayoutEdit, randomTable } from './randomLayoutEdit'

/** Sums over many edits. */
export interface StabilityFigures {
  edits: number
  unrelated: number
  unrelatedMoved: number
  beside: number
  besideMoved: number
}

const NOTHING: StabilityFigures = { edits: 0, unrelated: 0, unrelatedMoved: 0, beside: 0, besideMoved: 0 }

/** Makes one random edit in each of so many random tables and counts the unrelated arrows; by kind of edit and over all. */
export const measureStability = (edits: number): ReadonlyMap<string, StabilityFigures> => {
  const figures = new Map<string, StabilityFigures>()
  for (let seed = 1; seed <= edits; seed++) {
    const dice = createDice(seed * 7919)
    const draft = randomTable(dice)
    const { kind, edited } = randomLayoutEdit(draft, dice)
    const { unrelated, beside } = countMoved({ draft, part: tableOf(draft) }, { draft: edited, part: tableOf(edited) })
    for (const name of [kind, 'all']) {
      const sum = figures.get(name) ?? NOTHING
      figures.set(name, {
        edits: sum.edits + 1,
        unrelated: sum.unrelated + unrelated.length,
        unrelatedMoved: sum.unrelatedMoved + movedIn(unrelated),
        beside: sum.beside + beside.length,
        besideMoved: sum.besideMoved + movedIn(beside),
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

/** The figures as lines of text, with the share that moved of the unrelated arrows, and of all that the edit does not touch. */
export const stabilityTable = (figures: ReadonlyMap<string, StabilityFigures>): string => {
  const share = (moved: number, all: number): string => (all === 0 ? '-' : `${((100 * moved) / all).toFixed(2)} %`)
  const head = ['edit', 'edits', 'unrelated', 'moved', 'share', 'beside', 'moved', 'untouched']
  const lines = [...figures].map(([kind, { edits, unrelated, unrelatedMoved, beside, besideMoved }]) => [
    kind,
    edits,
    unrelated,
    unrelatedMoved,
    share(unrelatedMoved, unrelated),
    beside,
    besideMoved,
    share(unrelatedMoved + besideMoved, unrelated + beside),
  ])
  return [head, ...lines]
    .map(([name, ...cells]) => String(name).padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join(''))
    .join('\n')
}
