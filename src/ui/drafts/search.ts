import type { DraftSummary } from '../../editor/ports/draftStore'

/** A text without case and marks, for comparing it with what was typed. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/** The drafts whose title or institution holds every word that was typed, in any case; all of them when nothing was typed. */
export const searchDrafts = (drafts: readonly DraftSummary[], typed: string): readonly DraftSummary[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  return drafts.filter(({ title, institution }) => {
    const text = folded(`${title} ${institution}`)
    return words.every((word) => text.includes(word))
  })
}
