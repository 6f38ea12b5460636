import { NO_SELECTION } from '../../core/edit/selection'
import type { Action } from './action'

/** Selects nothing. */
export const clearSelection: Action = {
  id: 'clearSelection',
  keys: ['Escape'],
  enabled: ({ selection }) => selection.kind !== 'none',
  run: ({ session }) => session.select(NO_SELECTION),
}
