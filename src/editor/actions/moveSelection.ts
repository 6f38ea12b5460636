import type { Command } from '../../core/edit/command'
import { keyboardMove, type MoveDirection } from '../drop/keyboardMove'
import type { EditorState } from '../state'
import type { Action } from './action'

const moveAction = (id: Action['id'], key: string, direction: MoveDirection): Action => ({
  id,
  keys: [key],
  enabled: (state) => moveOf(state, direction) !== null,
  run: ({ session }) => {
    const command = moveOf(session.getState(), direction)
    if (command !== null) session.dispatch(command)
  },
})

const moveOf = ({ draft, selection }: EditorState, direction: MoveDirection): Command | null =>
  selection.kind === 'symbols' && selection.procedureId !== null
    ? keyboardMove(draft, selection.procedureId, selection.ids, direction)
    : null

/** The selected symbols go one lane to the left. */
export const moveLeft = moveAction('moveLeft', 'ArrowLeft', 'left')

/** The selected symbols go one lane to the right. */
export const moveRight = moveAction('moveRight', 'ArrowRight', 'right')

/** The selected symbols go one step up. */
export const moveUp = moveAction('moveUp', 'ArrowUp', 'up')

/** The selected symbols go one step down. */
export const moveDown = moveAction('moveDown', 'ArrowDown', 'down')
