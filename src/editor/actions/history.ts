import type { Action } from './action'

/** Takes the last edit back. */
export const undo: Action = {
  id: 'undo',
  keys: ['Mod+Z'],
  enabled: ({ canUndo }) => canUndo,
  run: ({ session }) => session.undo(),
}

/** Brings back the edit that was taken back last. */
export const redo: Action = {
  id: 'redo',
  keys: ['Mod+Y', 'Mod+Shift+Z'],
  enabled: ({ canRedo }) => canRedo,
  run: ({ session }) => session.redo(),
}
