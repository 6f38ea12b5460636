import type { IdentityBox, SopDraft } from '../draft/draft'
import { apply } from '../edit/apply'
import type { BatchCommand, Command } from '../edit/command'
import { textAt, textCommand } from '../edit/textPlace'
import { replaceInMarkup } from '../text/replaceInMarkup'
import type { Match } from './findInDraft'

/** The edit that replaces matches, and how many of them it could not take along. */
export interface Replacement {
  readonly command: BatchCommand
  readonly replacedCount: number
  /** Matches in texts that cannot say the new words: a text over its limit, or an arrow that would be there twice. */
  readonly refusedCount: number
}

/** Replaces matches of this very draft by words, as one edit; markup round and inside the texts stays. */
export const replaceInDraft = (draft: SopDraft, matches: readonly Match[], words: string): Replacement => {
  const commands: Command[] = []
  let present = draft
  let refusedCount = 0
  for (const group of groupedByPlace(matches)) {
    const command = commandOf(present, group, words)
    const edited = command && apply(present, command)
    if (command === null || edited === null || !edited.ok) {
      refusedCount += group.length
      continue
    }
    commands.push(command)
    present = edited.value
  }
  return { command: { kind: 'batch', commands }, replacedCount: matches.length - refusedCount, refusedCount }
}

const groupedByPlace = (matches: readonly Match[]): Iterable<readonly Match[]> => {
  const groups = new Map<string, Match[]>()
  for (const match of matches) {
    const { kind, id, part } = match.place
    const key = JSON.stringify([kind, id, part])
    groups.set(key, [...(groups.get(key) ?? []), match])
  }
  return groups.values()
}

const commandOf = (draft: SopDraft, matches: readonly Match[], words: string): Command | null => {
  const [first] = matches
  if (first === undefined) return null
  if (first.item !== null) return listCommand(draft, first.place.id as ListKey, matches, words)
  const text = textAt(draft, first.place)
  return text === null ? null : textCommand(draft, first.place, replaceInMarkup(text, matches, words))
}

type ListKey = IdentityBox | 'institution'

const listCommand = (draft: SopDraft, key: ListKey, matches: readonly Match[], words: string): Command => {
  const items = draft.identity[key].map((text, item) =>
    replaceInMarkup(
      text,
      matches.filter((match) => match.item === item),
      words,
    ),
  )
  return key === 'institution' ? { kind: 'setInstitution', lines: items } : { kind: 'setIdentityBox', box: key, items }
}
