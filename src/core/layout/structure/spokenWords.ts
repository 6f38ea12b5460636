import type { Actor, Flow, FlowSymbol, Procedure } from '../../draft/draft'
import { actorOf, type SymbolPlace, stepNumbers, symbolPlaces, terminatorRole } from '../../draft/query'
import { plainText } from '../../text/inlineMarkup'

/** Says symbols and arrows of one procedure in words, for readers who do not see them. */
export interface SpokenWords {
  /** A symbol and what leaves it, such as 'Keputusan, langkah 3, Kepala: Lengkap?; panah ke langkah 2 (Kasi), Tidak'. */
  symbol(symbol: FlowSymbol, leaving: readonly Flow[]): string
}

/** The words for the symbols and arrows of a procedure. */
export const spokenWordsOf = (procedure: Procedure): SpokenWords => {
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const placeOf = (symbolId: string): string => {
    const place = places.get(symbolId)
    return place ? `langkah ${numbers.get(place.row.id)} (${actorNameOf(procedure, place)})` : ''
  }
  const flowWords = ({ to, heads, label }: Flow): string =>
    `; ${FLOWS[heads]} ${placeOf(to)}${label === '' ? '' : `, ${inOneLine(label)}`}`
  return {
    symbol: (symbol, leaving) => {
      const place = places.get(symbol.id)
      const words = [
        symbol.shape === 'terminator' ? TERMINATORS[terminatorRole(procedure, symbol.id)] : SHAPES[symbol.shape],
        `langkah ${place ? numbers.get(place.row.id) : ''}`,
        place ? actorNameOf(procedure, place) : '',
      ]
      const text = symbol.text === '' ? '' : `: ${inOneLine(symbol.text)}`
      return words.join(', ') + text + leaving.map(flowWords).join('')
    },
  }
}

const TERMINATORS = { start: 'Mulai', end: 'Selesai' } as const
const SHAPES = { process: 'Kegiatan', decision: 'Keputusan' } as const
const FLOWS: Readonly<Record<Flow['heads'], string>> = {
  end: 'panah ke',
  none: 'garis ke',
  both: 'panah dua arah ke',
}

const actorNameOf = (procedure: Procedure, { symbol, actorIndex }: SymbolPlace): string => {
  const actor: Actor | undefined = actorOf(procedure, symbol.actorId)
  return (actor && inOneLine(actor.name)) || `pelaksana ${actorIndex + 1}`
}

const inOneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
