import type { Flow, FlowSymbol, Procedure, Row } from '../draft/draft'
import { stepNumbers, symbolPlaces } from '../draft/query'

/** The texts of a part by the names of its fields. */
export type Texts = Readonly<Record<string, string>>

/** What the comparison cannot say in words by itself. */
export interface ComparisonWords {
  /** A symbol: whose it is, its shape, and what is written in it. */
  symbol(actorName: string, symbol: Pick<FlowSymbol, 'shape' | 'text'>): string
  /** An arrow that leaves a step, to the step with a number. */
  arrow(arrow: DescribedArrow): string
  /** That something is so. */
  readonly yes: string
}

/** All of an arrow that a reader sees. */
export interface DescribedArrow extends Pick<Flow, 'label' | 'heads' | 'dashed'> {
  /** The lane, and among several symbols of its cell the number, of the end; empty where the step has no other symbol. */
  readonly fromPlace: string
  readonly toNumber: number
  /** As `fromPlace`. */
  readonly toPlace: string
}

/** A row in words. */
export interface RowTexts {
  /** What is drawn or set is written out. */
  readonly texts: Texts
  /** What the arrows out of the row are, whatever the numbers of the steps that they lead to. */
  readonly arrows: string
}

/** The texts of every row by row id, lanes under the names given. */
export const rowTexts = (
  procedure: Procedure,
  names: ReadonlyMap<string, string>,
  words: ComparisonWords,
): ReadonlyMap<string, RowTexts> => {
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const rowIdOf = (symbolId: string): string => places.get(symbolId)?.row.id ?? ''
  const placeOf = (symbolId: string): string => {
    const symbols = symbolsOf(places.get(symbolId)?.row)
    if (symbols.length < 2) return ''
    const { actorId } = symbols.find(({ id }) => id === symbolId) ?? { actorId: '' }
    const stacked = symbols.filter((symbol) => symbol.actorId === actorId)
    const number = stacked.length < 2 ? '' : ` ${stacked.findIndex(({ id }) => id === symbolId) + 1}`
    return `${names.get(actorId) ?? ''}${number}`
  }
  return new Map(
    procedure.rows.map((row): readonly [string, RowTexts] => {
      if (row.kind === 'section') return [row.id, { texts: { text: row.text }, arrows: '' }]
      const { activity, requirements, duration, output, note, breakBefore, pinned } = row
      const symbols = row.symbols.map((symbol) => words.symbol(names.get(symbol.actorId) ?? '', symbol)).join(', ')
      const arrows = procedure.flows
        .filter(({ from }) => rowIdOf(from) === row.id)
        .map(({ from, to, label, heads, dashed }) => {
          const look = { fromPlace: placeOf(from), toPlace: placeOf(to), label, heads, dashed }
          return { ...look, toRowId: rowIdOf(to), toNumber: numbers.get(rowIdOf(to)) ?? 0 }
        })
      const flows = arrows.map(words.arrow).join(', ')
      const set = { breakBefore: breakBefore ? words.yes : '', pinned: pinned ? words.yes : '' }
      const texts = { activity, symbols, flows, requirements, duration, output, note, ...set }
      return [row.id, { texts, arrows: JSON.stringify(arrows.map(({ toNumber, ...arrow }) => arrow)) }]
    }),
  )
}

const symbolsOf = (row: Row | undefined): readonly FlowSymbol[] => (row?.kind === 'step' ? row.symbols : [])
