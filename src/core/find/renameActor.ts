import type { SopDraft } from '../draft/draft'
import type { BatchCommand, Command } from '../edit/command'
import { plainText } from '../text/inlineMarkup'
import { escaped } from '../text/markupCharacters'
import { findInDraft, type Match } from './findInDraft'
import { replaceInDraft } from './replaceInDraft'

/** Where a draft has an actor's name. */
export interface NameUses {
  readonly lanes: readonly { readonly procedureId: string; readonly actorId: string; readonly name: string }[]
  /** Places of the identity page that say the name in exactly these letters, as words of their own. */
  readonly identity: readonly Match[]
}

/** Where a draft has a name: lanes that are called so, whatever the case and the breaks of lines, and texts of the identity page. */
export const usesOfName = (draft: SopDraft, name: string): NameUses => {
  const wanted = folded(name)
  if (wanted === '') return { lanes: [], identity: [] }
  return {
    lanes: draft.procedures.flatMap(({ id: procedureId, actors }) =>
      actors
        .filter((actor) => folded(actor.name) === wanted)
        .map((actor) => ({ procedureId, actorId: actor.id, name: plainText(actor.name) })),
    ),
    identity: findInDraft(draft, { words: name, matchCase: true, wholeWord: true }).filter(
      ({ place }) => place.kind === 'identity',
    ),
  }
}

/** The edit that gives lanes, and with them the identity page where asked, a new name. */
export const renameUses = (draft: SopDraft, uses: NameUses, name: string, withIdentity: boolean): BatchCommand => {
  const lanes = uses.lanes.map(
    ({ procedureId, actorId }): Command => ({
      kind: 'renameActor',
      procedureId,
      actorId,
      name: escaped(name),
    }),
  )
  return {
    kind: 'batch',
    commands: [...lanes, ...(withIdentity ? replaceInDraft(draft, uses.identity, name).command.commands : [])],
  }
}

const folded = (name: string): string => plainText(name).trim().toLowerCase().replace(/\s+/g, ' ')
