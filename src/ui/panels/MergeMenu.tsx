import { Merge } from 'lucide-react'
import type { Actor, Procedure } from '../../core/draft/draft'
import { plainText } from '../../core/text/inlineMarkup'
import type { Session } from '../../editor/session'
import { IconButton } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import { selectionText } from '../text/panels'
import { structureText } from '../text/structure'

/** What the menu works with. */
export interface MergeMenuProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly actor: Actor
}

/** Merges one lane into any other of its table. */
export const MergeMenu = ({ session, procedure, actor }: MergeMenuProps) => {
  const merge = (intoActorId: string): void => {
    const selection = { procedureId: procedure.id, kind: 'actors', ids: [intoActorId] } as const
    session.dispatch({ kind: 'mergeActors', procedureId: procedure.id, actorId: actor.id, intoActorId }, { selection })
  }
  const others = procedure.actors.filter(({ id }) => id !== actor.id)
  if (others.length === 0) return null
  return (
    <LazyMenu
      button={<IconButton icon={Merge} label={structureText.merge} side="left" />}
      items={others.map(({ id, name }) => ({
        label: structureText.mergeInto(plainText(name) || selectionText.namelessActor),
        onSelect: () => merge(id),
      }))}
    />
  )
}
