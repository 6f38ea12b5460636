import { acceptGuesses } from './acceptGuesses'
import type { Action, ActionId } from './action'
import { check, nextFinding, previousFinding } from './check'
import { clearSelection } from './clearSelection'
import { copy, copyTable, cut, duplicate, paste } from './clipboard'
import { deleteSelection } from './deleteSelection'
import { exportCsv, exportJson, exportPdf, save } from './files'
import { find, replace } from './find'
import { openHelp, openPalette, openShortcuts, startTour } from './guides'
import { redo, undo } from './history'
import { mergeActors } from './mergeActors'
import { moveRowsToNext, moveRowsToPrevious } from './moveRowsAcross'
import { moveDown, moveLeft, moveRight, moveUp } from './moveSelection'
import { orderActors } from './orderActors'
import { orderRows } from './orderRows'
import { addProcedure, deleteProcedure, duplicateProcedure, moveProcedureDown, moveProcedureUp } from './procedures'
import { renameEverywhere } from './renameActor'
import { openRevisions, present } from './screens'
import { dissolveSection, makeSection } from './sections'
import { selectAll } from './selectAll'
import { splitStep } from './splitStep'
import { takeProposal } from './takeProposal'
import { togglePreview } from './togglePreview'

/** The one table of what the user can ask for in the editor; toolbar, menus and shortcuts are made from it. */
export const ACTIONS: Readonly<Record<ActionId, Action>> = {
  undo,
  redo,
  deleteSelection,
  clearSelection,
  copy,
  cut,
  paste,
  copyTable,
  duplicate,
  selectAll,
  moveLeft,
  moveRight,
  moveUp,
  moveDown,
  orderRows,
  orderActors,
  save,
  exportPdf,
  exportJson,
  exportCsv,
  togglePreview,
  check,
  nextFinding,
  previousFinding,
  acceptGuesses,
  find,
  replace,
  takeProposal,
  renameEverywhere,
  mergeActors,
  splitStep,
  makeSection,
  dissolveSection,
  moveRowsToNext,
  moveRowsToPrevious,
  addProcedure,
  duplicateProcedure,
  deleteProcedure,
  moveProcedureUp,
  moveProcedureDown,
  present,
  openRevisions,
  openPalette,
  openShortcuts,
  openHelp,
  startTour,
}
