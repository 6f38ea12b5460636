import type { Guess, ImportMapping, SourcePlace, StepMapping } from '../../core/exchange/mapping'
import { shapeName } from '../text/id'
import { guessReason, importText } from '../text/import'
import { namedSteps } from './choices'

/** A guess that waits for the drafter. */
export interface OpenGuess {
  /** The name to accept it by. */
  readonly key: string
  /** The procedure that it belongs to, by its place among all. */
  readonly procedure: string
  /** The step to correct it at: that of the symbol, or of the arrow's beginning. */
  readonly place: SourcePlace | null
  readonly text: string
  readonly reasons: readonly string[]
  /** An arrow can be thrown away as well; a symbol is corrected at its row. */
  readonly isFlow: boolean
}

/** The guesses of all drafts that are made and that nobody has accepted yet. */
export const openGuesses = (mapping: ImportMapping): readonly OpenGuess[] =>
  mapping.drafts
    .filter((draft) => draft.isTaken)
    .flatMap(({ procedures }) => procedures)
    .flatMap((procedure, index) => {
      const owner = importText.procedureName(index, procedure.title)
      const names = namedSteps(procedure)
      const steps = procedure.rows.filter((row): row is StepMapping => row.kind === 'step')
      const stepOf = new Map(steps.flatMap((step) => step.symbols.map((symbol) => [symbol.key, step] as const)))
      const nameOf = (symbolKey: string): string => names.get(stepOf.get(symbolKey)?.key ?? '') ?? ''
      const symbols = steps.flatMap((step) =>
        step.symbols.flatMap((symbol): OpenGuess[] => {
          const reasons = reasonsOf(symbol.actorGuess, symbol.shapeGuess)
          if (reasons.length === 0) return []
          const actor = procedure.actors[symbol.actorIndex]?.name ?? ''
          const text = importText.guessedSymbol(names.get(step.key) ?? '', shapeName(symbol.shape), actor)
          return [{ key: symbol.key, procedure: owner, place: step.place, text, reasons, isFlow: false }]
        }),
      )
      const flows = procedure.flows.flatMap((flow): OpenGuess[] => {
        const reasons = reasonsOf(flow.guess)
        if (reasons.length === 0) return []
        const text = importText.guessedFlow(nameOf(flow.from), nameOf(flow.to), flow.label)
        const place = stepOf.get(flow.from)?.place ?? null
        return [{ key: flow.key, procedure: owner, place, text, reasons, isFlow: true }]
      })
      return [...symbols, ...flows]
    })

const reasonsOf = (...guesses: readonly (Guess | null)[]): readonly string[] =>
  guesses.flatMap((guess) => (guess === null || guess.isAccepted ? [] : [guessReason(guess.reason)]))
