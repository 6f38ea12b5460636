import type { Shape } from '../../draft/draft'
import { saysCondition } from '../../text/conditionWords'
import type { ChosenSymbol, Guess, GuessReason, StepMapping, SymbolMapping } from '../mapping'
import type { ReadRow, ReadStep, ReadSymbol } from '../steps/readSteps'
import type { Exit } from '../words/marks'
import type { GuessedDoer } from './guessDoers'
import { asksForReview, workOf } from './verbs'

/** What the symbols of a step are made of. */
export interface SymbolSources {
  /** Symbols that the drafter has chosen, by step key. */
  readonly chosen: ReadonlyMap<string, readonly ChosenSymbol[]>
  readonly guessed: ReadonlyMap<string, readonly GuessedDoer[]>
  isAccepted(key: string): boolean
}

/** Where a step stands among those that have symbols. */
type Position = 'first' | 'inner' | 'last'

/** The steps of a procedure with their symbols, by step key, and the symbols of drawn shapes, by block and name of the shape. */
export interface StepsWithSymbols {
  /** Steps whose symbols stand in the order in which the work passes them: figures or the drafter say so, or one asks the other. */
  readonly orderedSteps: ReadonlySet<string>
  readonly steps: ReadonlyMap<string, StepMapping>
  readonly symbolOfShape: ReadonlyMap<string, string>
  /** Symbols behind which nothing goes on. */
  readonly ends: ReadonlySet<string>
  /** Arrows that cells tell in words, by symbol. */
  readonly exits: ReadonlyMap<string, readonly Exit[]>
}

/** Gives each step of a procedure its symbols; behind a symbol that says SELESAI nothing is guessed. */
export const stepsWithSymbols = (rows: readonly ReadRow[], sources: SymbolSources): StepsWithSymbols => {
  const steps = rows.filter((row) => row.kind === 'step')
  const end = steps.findLastIndex(({ symbols }) => symbols.some(({ isEnd }) => isEnd))
  const given = steps.map((step, index): readonly Given[] => {
    const chosen = sources.chosen.get(step.key)
    if (chosen !== undefined) return chosen.map((symbol) => ({ kind: 'set', symbol }))
    if (step.symbols.length > 0) return inOrder(step).map((symbol) => ({ kind: 'read', symbol }))
    if (end >= 0 && index > end) return []
    return (sources.guessed.get(step.key) ?? []).map((doer) => ({ kind: 'guessed', doer }))
  })
  const first = given.findIndex((symbols) => symbols.length > 0)
  const last = given.findLastIndex((symbols) => symbols.length > 0)
  const symbolOfShape = new Map<string, string>()
  const ends = new Set<string>()
  const exits = new Map<string, readonly Exit[]>()
  const mapped = steps.map((step, index): readonly [string, StepMapping] => {
    const position = index === last ? 'last' : index === first ? 'first' : 'inner'
    const symbols = given[index] ?? []
    const made = stepOf(step, symbols, position, sources.isAccepted)
    symbols.forEach((source, at) => {
      const key = made.symbols[at]?.key
      if (source.kind !== 'read' || key === undefined) return
      if (source.symbol.shapeId !== null) symbolOfShape.set(source.symbol.shapeId, key)
      if (source.symbol.isEnd) ends.add(key)
      if (source.symbol.exits.length > 0) exits.set(key, source.symbol.exits)
    })
    return [step.key, made]
  })
  const ordered = steps.filter((step, index) => isOrdered(step, given[index] ?? []))
  return { steps: new Map(mapped), symbolOfShape, ends, exits, orderedSteps: new Set(ordered.map(({ key }) => key)) }
}

type Given =
  | { readonly kind: 'set'; readonly symbol: ChosenSymbol }
  | { readonly kind: 'read'; readonly symbol: ReadSymbol }
  | { readonly kind: 'guessed'; readonly doer: GuessedDoer }

const isOrdered = (step: ReadStep, given: readonly Given[]): boolean =>
  given.every(({ kind }) => kind === 'read')
    ? isNumbered(step)
    : given.some((source) => source.kind === 'set' || (source.kind === 'guessed' && source.doer.reason === 'reviewer'))

const isNumbered = ({ symbols }: ReadStep): boolean =>
  symbols.every(({ order }) => order !== null) && new Set(symbols.map(({ order }) => order)).size > 1

/** Marks that are numbered stand in the order of their numbers. */
const inOrder = (step: ReadStep): readonly ReadSymbol[] =>
  isNumbered(step) ? step.symbols.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0)) : step.symbols

const stepOf = (
  { kind, key, place, number, texts }: ReadStep,
  given: readonly Given[],
  position: Position,
  isAccepted: (key: string) => boolean,
): StepMapping => {
  const taken = new Map<number, number>()
  const deciding = decidingIndex(given)
  const symbols = given.map((source, index): SymbolMapping => {
    const lane =
      source.kind === 'set' ? source.symbol.actorIndex : source.kind === 'read' ? source.symbol.lane : source.doer.lane
    const count = (taken.get(lane) ?? 0) + 1
    taken.set(lane, count)
    const symbolKey = `${key}@${lane}${count > 1 ? `.${count}` : ''}`
    const guess = (reason: GuessReason): Guess => ({ reason, isAccepted: isAccepted(symbolKey) })
    const base = { key: symbolKey, actorIndex: lane, text: source.kind === 'guessed' ? '' : source.symbol.text }
    if (source.kind === 'set') {
      return { ...base, shape: source.symbol.shape, origin: 'set', actorGuess: null, shapeGuess: null }
    }
    const ends = {
      isFirst: position === 'first' && index === 0,
      isLast: position === 'last' && index === given.length - 1,
    }
    const proposed = proposeShape(texts.activity, ends, index === deciding, position)
    const shown = source.kind === 'read' ? source.symbol.shape : null
    return {
      ...base,
      shape: shown ?? proposed.shape,
      origin: source.kind === 'read' ? source.symbol.origin : 'guessed',
      actorGuess: source.kind === 'read' ? null : guess(source.doer.reason),
      shapeGuess: shown === null ? guess(proposed.reason) : null,
    }
  })
  return { kind, key, place, number, texts, symbols }
}

/** Of several symbols without a shape the one that was asked decides, or else the last one, to which the work comes last. */
const decidingIndex = (given: readonly Given[]): number => {
  const asked = given.findIndex((source) => source.kind === 'guessed' && source.doer.reason === 'reviewer')
  if (asked > 0) return asked
  const open = given.findLastIndex((source) => source.kind === 'read' && source.symbol.shape === null)
  return open >= 0 ? open : 0
}

const proposeShape = (
  activity: string,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
  mayDecide: boolean,
  position: Position,
): { readonly shape: Shape; readonly reason: GuessReason } => {
  if (isFirst) return { shape: 'terminator', reason: 'first-step' }
  if (isLast) return { shape: 'terminator', reason: 'last-step' }
  if (!mayDecide || position !== 'inner') return { shape: 'process', reason: 'plain' }
  if (saysCondition(activity)) return { shape: 'decision', reason: 'condition' }
  const work = workOf(activity)
  return work === 'checking' || work === 'deciding' || asksForReview(activity)
    ? { shape: 'decision', reason: 'examines' }
    : { shape: 'process', reason: 'plain' }
}
