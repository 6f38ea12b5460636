import type { Procedure } from '../draft/draft'
import { symbolPlaces } from '../draft/query'
import { type DurationTotal, totalDuration } from '../text/duration'

/** What a procedure is like in numbers. */
export interface ProcedureFigures {
  readonly steps: number
  readonly actors: number
  /** Arrows from one actor's symbol to another's. */
  readonly handOvers: number
  readonly decisions: number
  /** Arrows that lead back up to an earlier step. */
  readonly loops: number
  /** The durations added up unit by unit; days are never turned into hours. */
  readonly total: DurationTotal
  /** Each actor's part, in the order of the lanes. */
  readonly shares: readonly ActorShare[]
}

/** In how many steps one actor takes part. */
export interface ActorShare {
  readonly actorId: string
  readonly name: string
  readonly steps: number
}

const known = new WeakMap<Procedure, ProcedureFigures>()

/** The figures of a procedure; made once for each. */
export const figuresOf = (procedure: Procedure): ProcedureFigures => {
  const figures = known.get(procedure) ?? countFigures(procedure)
  known.set(procedure, figures)
  return figures
}

const countFigures = (procedure: Procedure): ProcedureFigures => {
  const { actors, flows } = procedure
  const steps = procedure.rows.filter((row) => row.kind === 'step')
  const places = symbolPlaces(procedure)
  const actorOf = (symbolId: string) => places.get(symbolId)?.symbol.actorId
  const rowOf = (symbolId: string): number => places.get(symbolId)?.rowIndex ?? 0
  const symbols = steps.flatMap((step) => step.symbols)
  return {
    steps: steps.length,
    actors: actors.length,
    handOvers: flows.filter(({ from, to, heads }) => heads !== 'none' && actorOf(from) !== actorOf(to)).length,
    decisions: symbols.filter(({ shape }) => shape === 'decision').length,
    loops: flows.filter(({ from, to, heads }) => heads === 'end' && rowOf(to) < rowOf(from)).length,
    total: totalDuration(steps.map(({ duration }) => duration)),
    shares: actors.map(({ id, name }) => ({
      actorId: id,
      name,
      steps: steps.filter((step) => step.symbols.some(({ actorId }) => actorId === id)).length,
    })),
  }
}
