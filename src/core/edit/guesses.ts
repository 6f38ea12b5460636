import type { SopDraft } from '../draft/draft'
import { success } from '../result'
import type { Edited } from './change'
import type { AcceptGuessesCommand, Command } from './command'

/** Agrees with guesses; ids that are none are passed over, so that agreeing twice does no harm. */
export const applyAcceptGuesses = (draft: SopDraft, { ids }: AcceptGuessesCommand): Edited<SopDraft> =>
  success(withoutGuesses(draft, ids))

/** The draft without some of its guesses, or without any; the very same draft where none of them was one. */
export const withoutGuesses = (draft: SopDraft, ids?: readonly string[]): SopDraft => {
  const { guessed } = draft
  if (guessed === undefined) return draft
  const settled = new Set(ids ?? guessed)
  const kept = guessed.filter((id) => !settled.has(id))
  if (kept.length === guessed.length) return draft
  const { guessed: all, ...rest } = draft
  return kept.length === 0 ? rest : { ...rest, guessed: kept }
}

/** The symbol or arrow about which an edit is the drafter's own decision, so that it is no guess any more. */
export const decidedBy = (command: Command): readonly string[] => {
  switch (command.kind) {
    case 'moveSymbol':
    case 'setShape':
    case 'setSymbolText':
      return [command.symbolId]
    case 'setFlow':
    case 'reattachFlow':
      return [command.flowId]
    default:
      return []
  }
}
