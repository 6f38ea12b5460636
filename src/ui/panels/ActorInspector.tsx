import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react'
import type { Actor, Procedure } from '../../core/draft/draft'
import { plainText } from '../../core/text/inlineMarkup'
import type { Session } from '../../editor/session'
import { RenameButton } from '../editor/RenameButton'
import { IconButton } from '../parts/Button'
import { TextField } from '../parts/TextField'
import { SuggestField } from '../propose/SuggestField'
import { selectionText } from '../text/panels'
import { renameText } from '../text/rename'
import { Group } from './Group'
import { MergeMenu } from './MergeMenu'

/** What the part works with. */
export interface ActorInspectorProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly actor: Actor
}

/** One lane: its name, its group, its place among the others. */
export const ActorInspector = ({ session, procedure, actor }: ActorInspectorProps) => {
  const target = { procedureId: procedure.id, actorId: actor.id }
  const index = procedure.actors.indexOf(actor)
  const groups = [...new Set(procedure.actors.map(({ group }) => group))].filter((group) => group !== '')
  const move = (to: number): void => void session.dispatch({ kind: 'moveActor', ...target, index: to })
  return (
    <Group
      title={selectionText.actor}
      tools={
        <>
          <MergeMenu session={session} procedure={procedure} actor={actor} />
          <IconButton
            icon={ChevronLeft}
            label={selectionText.moveLeft}
            disabled={index === 0}
            onClick={() => move(index - 1)}
          />
          <IconButton
            icon={ChevronRight}
            label={selectionText.moveRight}
            disabled={index === procedure.actors.length - 1}
            onClick={() => move(index + 1)}
          />
          <IconButton
            icon={Trash2}
            label={selectionText.removeActor}
            side="left"
            onClick={() => session.dispatch({ kind: 'deleteActor', ...target })}
          />
        </>
      }
    >
      <SuggestField
        key={actor.id}
        draft={session.getState().draft}
        target={{ procedureId: procedure.id, kind: 'actor', id: actor.id }}
        label={selectionText.actorName}
        help="actors"
        value={actor.name}
        onChange={(name) =>
          session.dispatch({ kind: 'renameActor', ...target, name }, { mergeKey: `actor-name ${actor.id}` })
        }
      />
      <RenameButton
        session={session}
        name={plainText(actor.name).replace(/\s+/g, ' ').trim()}
        label={renameText.openForLane}
      />
      <TextField
        label={selectionText.actorGroup}
        hint={selectionText.actorGroupHint}
        value={actor.group}
        suggestions={groups}
        onChange={(group) =>
          session.dispatch({ kind: 'setActorGroup', ...target, group }, { mergeKey: `actor-group ${actor.id}` })
        }
      />
    </Group>
  )
}
