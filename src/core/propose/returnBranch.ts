import type { Procedure } from '../draft/draft'
import { flowsAt, type SymbolPlace, symbolPlaces } from '../draft/query'
import { plainText } from '../text/inlineMarkup'
import { counterpartOf, isNegative } from './exitLabels'
import { namesLane, postWords } from './posts'

/** The branch by which a decision sends the work back. */
export interface ReturnBranch {
  readonly fromId: string
  /** The symbol of the step that made what is sent back. */
  readonly toId: string
  readonly label: string
}

/** A condition that is not met: "jika tidak lengkap", "apabila masih terdapat kesalahan". */
const UNMET =
  /\b(?:jika|apabila|bila|bilamana|kalau|dalam hal)\b[^.;]*?\b(?:tidak|belum|kurang|tdk|ditolak|salah|kesalahan|kekurangan|ketidaksesuaian|keliru)\b/is

/** The work goes back to be done again. */
const GOES_BACK =
  /\b(?:(?:di)?kembali(?:kan)?|mengembalikan)\b|perbaik(?:i|an)|\b(?:di|me)?revisi\b|sempurnakan|\bdiulang|\bmengulang/i

/** To whom: the words after "dikembalikan kepada". */
const RECEIVER = /\b(?:(?:di)?kembali(?:kan)?|mengembalikan)\s+(?:lagi\s+)?(?:kepada|ke)\s+([^.;,]+)/i

/** What a maker does with a thing, unlike one who only hands it on. */
const MAKES =
  /\b(?:menyusun|membuat|menyiapkan|mempersiapkan|mengonsep|mengkonsep|merancang|mengetik|melengkapi|mengajukan|mengisi|mengolah|merumuskan|memperbaiki|menghimpun|mengumpulkan|susun|buat|penyusunan|pembuatan)\b/i

/**
 * The branch back that a decision's words speak of but that is not drawn: "jika tidak lengkap, dikembalikan kepada Kasi". It leads to
 * the last step of the one who is named, else to the nearest step before that made something, else to the one before. Null where
 * the words say nothing of the kind, an exit leads back already, or there is nobody before.
 */
export const proposeReturn = (procedure: Procedure, symbolId: string): ReturnBranch | null => {
  const places = symbolPlaces(procedure)
  const place = places.get(symbolId)
  if (place?.symbol.shape !== 'decision') return null
  const words = [place.row.activity, place.row.note]
    .map(plainText)
    .find((text) => UNMET.test(text) && GOES_BACK.test(text))
  if (words === undefined) return null
  const { outgoing } = flowsAt(procedure, symbolId)
  const leadsBack = outgoing.some(
    ({ to, label }) =>
      isNegative(plainText(label)) || (places.get(to)?.rowIndex ?? place.rowIndex + 1) <= place.rowIndex,
  )
  if (leadsBack) return null
  const before = stepsBefore(procedure, places, place)
  const target = receiverOf(procedure, before, words) ?? makerOf(before, place)
  if (target === undefined) return null
  const [said] = outgoing
  return { fromId: symbolId, toId: target.symbol.id, label: counterpartOf(plainText(said?.label ?? '')) ?? 'Tidak' }
}

/** The symbols from which the work comes to a place, the nearest first. */
const stepsBefore = (
  procedure: Procedure,
  places: ReadonlyMap<string, SymbolPlace>,
  place: SymbolPlace,
): readonly SymbolPlace[] => {
  const found: SymbolPlace[] = []
  const seen = new Set([place.symbol.id])
  for (let ids = [place.symbol.id]; ids.length > 0; ) {
    const sources = procedure.flows.filter(({ to }) => ids.includes(to)).map(({ from }) => from)
    ids = [...new Set(sources)].filter((id) => !seen.has(id))
    for (const id of ids) {
      seen.add(id)
      const source = places.get(id)
      if (source !== undefined && source.rowIndex <= place.rowIndex) found.push(source)
    }
  }
  if (found.length > 0) return found
  return [...places.values()].filter(({ rowIndex }) => rowIndex < place.rowIndex).reverse()
}

/** The nearest step of the lane that is named after "dikembalikan kepada". */
const receiverOf = (procedure: Procedure, before: readonly SymbolPlace[], words: string): SymbolPlace | undefined => {
  const phrase = RECEIVER.exec(words)?.[1]
  if (phrase === undefined) return undefined
  const spoken = postWords(phrase)
  const scored = procedure.actors.map(({ id, name }) => ({ id, score: namesLane(spoken, postWords(name)) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const named = new Set(scored.filter(({ score }) => score === best && best > NAMED_SHARE).map(({ id }) => id))
  return before.find(({ symbol }) => named.has(symbol.actorId))
}

/** A lane is named when more than this share of its words is. */
const NAMED_SHARE = 0.49

const makerOf = (before: readonly SymbolPlace[], { symbol }: SymbolPlace): SymbolPlace | undefined => {
  const elsewhere = before.filter(
    (place) => place.symbol.actorId !== symbol.actorId && place.symbol.shape !== 'decision',
  )
  return elsewhere.find(({ row }) => MAKES.test(plainText(row.activity))) ?? elsewhere[0] ?? before[0]
}
