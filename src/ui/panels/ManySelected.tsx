import { Merge, Trash2 } from 'lucide-react'
import type { Procedure } from '../../core/draft/draft'
import type { SelectionKind } from '../../core/edit/selection'
import { deletionOf } from '../../editor/actions/deleteSelection'
import { mergeSelected } from '../../editor/drop/structureEdits'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { selectionText } from '../text/panels'
import { structureText } from '../text/structure'
import { Group } from './Group'
import { RowMenu } from './RowMenu'

const TITLES: Partial<Readonly<Record<SelectionKind, (count: number) => string>>> = {
  symbols: selectionText.symbols,
  rows: selectionText.steps,
  actors: selectionText.actors,
  flows: selectionText.flows,
}

/** What the part works with. */
export interface ManySelectedProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly kind: SelectionKind
  readonly count: number
}

/** Several entities of one kind: how many, and what can be done with all of them. */
export const ManySelected = ({ session, procedure, kind, count }: ManySelectedProps) => {
  const perform = (commandOf: typeof deletionOf): void => {
    const { draft, selection } = session.getState()
    const command = commandOf(draft, selection)
    if (command !== null) session.dispatch(command)
  }
  return (
    <Group
      title={TITLES[kind]?.(count) ?? ''}
      tools={kind === 'rows' && <RowMenu session={session} procedure={procedure} />}
    >
      {kind === 'actors' && (
        <Button icon={Merge} onClick={() => perform(mergeSelected)}>
          {structureText.mergeSelected}
        </Button>
      )}
      <Button look="danger" icon={Trash2} onClick={() => perform(deletionOf)}>
        {selectionText.removeAll}
      </Button>
    </Group>
  )
}
