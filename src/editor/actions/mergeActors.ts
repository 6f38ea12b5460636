import { mergeSelected } from '../drop/structureEdits'
import type { Action } from './action'

/** Makes one lane of the selected ones; the leftmost takes the symbols of the others. */
export const mergeActors: Action = {
  id: 'mergeActors',
  keys: ['Mod+M'],
  enabled: ({ draft, selection }) => mergeSelected(draft, selection) !== null,
  run: ({ session }) => {
    const { draft, selection } = session.getState()
    const command = mergeSelected(draft, selection)
    if (command !== null) session.dispatch(command)
  },
}
