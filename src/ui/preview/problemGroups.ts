import type { Layout } from '../../core/layout/result'
import { describeProblem } from '../text/id'
import { pageOfSource } from './pageOfSource'

/** One thing that is wrong, and the indexes of the pages on which it is, in their order. */
export interface ProblemGroup {
  readonly words: string
  readonly pages: readonly number[]
}

/** The problems of a layout by what is wrong, in the order in which each is met first. */
export const problemGroups = (layout: Pick<Layout, 'problems' | 'regions'>): readonly ProblemGroup[] => {
  const groups = new Map<string, Set<number>>()
  for (const problem of layout.problems) {
    const words = describeProblem(problem)
    const pages = groups.get(words) ?? new Set()
    groups.set(words, pages.add(pageOfSource(layout, problem.source)))
  }
  return [...groups].map(([words, pages]) => ({ words, pages: [...pages].sort((a, b) => a - b) }))
}
