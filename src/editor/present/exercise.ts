import type { Procedure, Shape } from '../../core/draft/draft'
import { symbolPlaces } from '../../core/draft/query'
import type { Page } from '../../core/page/page'

/** An exercise on one procedure: its arrows or its symbols are hidden, and trainees put them back. */
export interface Exercise {
  readonly kind: 'arrows' | 'symbols'
  /** Ids of the arrows or symbols that are back. */
  readonly found: ReadonlySet<string>
  readonly mistakes: number
}

/** What became of an answer. */
export type Verdict = 'right' | 'wrong' | 'known'

/** An answer's verdict and the exercise after it. */
export interface Marked {
  readonly exercise: Exercise
  readonly verdict: Verdict
}

/** An exercise of which nothing is done. */
export const beginExercise = (kind: Exercise['kind']): Exercise => ({ kind, found: new Set(), mistakes: 0 })

/** How many arrows or symbols are hidden at the beginning. */
export const exerciseSize = (procedure: Procedure, { kind }: Exercise): number =>
  kind === 'arrows' ? procedure.flows.length : symbolPlaces(procedure).size

/** An arrow is put between two symbols: right where the procedure has one that may be gone that way. */
export const answerArrow = (procedure: Procedure, exercise: Exercise, from: string, to: string): Marked => {
  const meant = procedure.flows.filter(
    (flow) => (flow.from === from && flow.to === to) || (flow.heads !== 'end' && flow.from === to && flow.to === from),
  )
  return mark(
    exercise,
    meant.map(({ id }) => id),
  )
}

/** A symbol is put into a cell: right where a hidden one of that shape stands there. */
export const answerSymbol = (
  procedure: Procedure,
  exercise: Exercise,
  rowId: string,
  actorId: string,
  shape: Shape,
): Marked => {
  const meant = [...symbolPlaces(procedure).values()]
    .filter(({ row, symbol }) => row.id === rowId && symbol.actorId === actorId && symbol.shape === shape)
    .map(({ symbol }) => symbol.id)
  const hidden = meant.filter((id) => !exercise.found.has(id))
  return mark(exercise, hidden.length > 0 ? hidden.slice(0, 1) : meant)
}

/** The page without what is still to be found; in an exercise on symbols, arrows come back with both their ends. */
export const hideAnswers = (page: Page, procedure: Procedure, { kind, found }: Exercise): Page => {
  const hidden = new Set<string>()
  for (const { id, from, to } of procedure.flows) {
    const isBack = kind === 'arrows' ? found.has(id) : found.has(from) && found.has(to)
    if (!isBack) hidden.add(`flow ${id}`)
  }
  if (kind === 'symbols') {
    for (const id of symbolPlaces(procedure).keys()) if (!found.has(id)) hidden.add(`symbol ${id}`)
  }
  return { ...page, items: page.items.filter(({ source }) => !source || !hidden.has(`${source.kind} ${source.id}`)) }
}

const mark = (exercise: Exercise, meant: readonly string[]): Marked => {
  if (meant.length === 0) return { exercise: { ...exercise, mistakes: exercise.mistakes + 1 }, verdict: 'wrong' }
  if (meant.every((id) => exercise.found.has(id))) return { exercise, verdict: 'known' }
  return { exercise: { ...exercise, found: new Set([...exercise.found, ...meant]) }, verdict: 'right' }
}
