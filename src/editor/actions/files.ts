import type { Action } from './action'

/** Writes to the store at once what autosave would write soon. */
export const save: Action = {
  id: 'save',
  keys: ['Mod+S'],
  whileTyping: true,
  enabled: () => true,
  run: ({ session }) => void session.flush(),
}

/** Hands the user the printed pages as a PDF. */
export const exportPdf: Action = {
  id: 'exportPdf',
  keys: ['Mod+Shift+E'],
  whileTyping: true,
  enabled: () => true,
  run: ({ session }) => void session.exportPdf(),
}

/** Hands the user the draft as a file that can be imported again. */
export const exportJson: Action = {
  id: 'exportJson',
  keys: ['Mod+Shift+S'],
  whileTyping: true,
  enabled: () => true,
  run: ({ session }) => session.exportJson(),
}

/** Hands the user the draft's tables as a file that spreadsheets open. */
export const exportCsv: Action = {
  id: 'exportCsv',
  keys: [],
  enabled: ({ draft }) => draft.procedures.some(({ rows }) => rows.length > 0),
  run: ({ view }) => view.exportCsv(),
}
