import type { Actor, Flow, FlowSymbol, Procedure } from '../../draft/draft'
import { actorOf, type SymbolPlace, stepNumbers, symbolPlaces, terminatorRole } from '../../draft/query'
import { plainText } from '../../text/inlineMarkup'

/** Says symbols and arrows of one procedure in words, for readers who do not see them. */
export interface SpokenWords {
  /** Such as 'Keputusan, langkah 3, Kepala: Lengkap?'. */
  symbol(symbol: FlowSymbol): string
  /** Such as 'Panah dari langkah 3 (Kepala) ke langkah 2 (Kasi), Tidak'. */
  flow(flow: Flow): string
}

/** The words for the symbols and arrows of a procedure. */
export const spokenWordsOf = (procedure: Procedure): SpokenWords => {
  const places = symbolPlaces(procedure)
  const numbers = stepNumbers(procedure)
  const placeOf = (symbolId: string): string => {
    const place = places.get(symbolId)
    return place ? `langkah ${numbers.get(place.row.id)} (${actorNameOf(procedure, place)})` : ''
  }
  return {
    symbol: (symbol) => {
      const place = places.get(symbol.id)
      const words = [
        symbol.shape === 'terminator' ? TERMINATORS[terminatorRole(procedure, symbol.id)] : SHAPES[symbol.shape],
        `langkah ${place ? numbers.get(place.row.id) : ''}`,
        place ? actorNameOf(procedure, place) : '',
      ]
      return words.join(', ') + (symbol.text === '' ? '' : `: ${inOneLine(symbol.text)}`)
    },
    flow: ({ from, to, heads, label }) => {
      const ends =
        heads === 'end' ? `dari ${placeOf(from)} ke ${placeOf(to)}` : `antara ${placeOf(from)} dan ${placeOf(to)}`
      return `${FLOWS[heads]} ${ends}${label === '' ? '' : `, ${inOneLine(label)}`}`
    },
  }
}

const TERMINATORS = { start: 'Mulai', end: 'Selesai' } as const
const SHAPES = { process: 'Kegiatan', decision: 'Keputusan' } as const
const FLOWS: Readonly<Record<Flow['heads'], string>> = { end: 'Panah', none: 'Garis', both: 'Panah dua arah' }

const actorNameOf = (procedure: Procedure, { symbol, actorIndex }: SymbolPlace): string => {
  const actor: Actor | undefined = actorOf(procedure, symbol.actorId)
  return (actor && inOneLine(actor.name)) || `pelaksana ${actorIndex + 1}`
}

const inOneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()
