import { Trash2 } from 'lucide-react'
import type { SelectionKind } from '../../core/edit/selection'
import { deletionOf } from '../../editor/actions/deleteSelection'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { selectionText } from '../text/panels'
import { Group } from './Group'

const TITLES: Partial<Readonly<Record<SelectionKind, (count: number) => string>>> = {
  symbols: selectionText.symbols,
  rows: selectionText.steps,
  actors: selectionText.actors,
  flows: selectionText.flows,
}

/** What the part works with. */
export interface ManySelectedProps {
  readonly session: Session
  readonly kind: SelectionKind
  readonly count: number
}

/** Several entities of one kind: how many, and what can be done with all of them. */
export const ManySelected = ({ session, kind, count }: ManySelectedProps) => {
  const remove = (): void => {
    const { draft, selection } = session.getState()
    const command = deletionOf(draft, selection)
    if (command !== null) session.dispatch(command)
  }
  return (
    <Group title={TITLES[kind]?.(count) ?? ''}>
      <Button look="danger" icon={Trash2} onClick={remove}>
        {selectionText.removeAll}
      </Button>
    </Group>
  )
}
