import type { SopDraft } from '../draft/draft'
import { withoutLostGuesses } from '../draft/guesses'
import { withoutLostRows } from '../draft/silencing'
import { success } from '../result'
import { applyActor } from './actors'
import { type Edited, patched } from './change'
import type { BatchCommand, Command } from './command'
import { applyFlow } from './flows'
import { applyAcceptGuesses, decidedBy, withoutGuesses } from './guesses'
import { applyIdentity } from './identity'
import { applyInsertPart } from './insertPart'
import { applyInsertStep } from './insertStep'
import { applyMakeSection } from './makeSection'
import { applyMoveRowsAcross } from './moveRowsAcross'
import { applyPrint } from './print'
import { applyProcedure } from './procedures'
import { applyRow } from './rows'
import { applySilence } from './silence'
import { applySplitStep } from './splitStep'
import { applySymbol } from './symbols'

/**
 * Applies one edit: gives the changed draft, which keeps all invariants and shares what did not change, or a refusal. An edit
 * that changes nothing gives back the very same draft.
 */
export const apply = (draft: SopDraft, command: Command): Edited<SopDraft> => {
  const edited = applyKind(draft, command)
  if (!edited.ok || edited.value.procedures === draft.procedures) return edited
  const { silenced, guessed, procedures } = edited.value
  const kept = patched(edited.value, { silenced: withoutLostRows(silenced, procedures) })
  if (guessed === undefined) return success(kept)
  const here = patched(kept, { guessed: withoutLostGuesses(guessed, procedures) })
  return success(withoutGuesses(here, decidedBy(command)))
}

const applyKind = (draft: SopDraft, command: Command): Edited<SopDraft> => {
  switch (command.kind) {
    case 'setIdentityText':
    case 'setApproval':
    case 'setInstitution':
    case 'setIdentityBox':
    case 'setLogo':
      return applyIdentity(draft, command)
    case 'setLabel':
    case 'setPrint':
      return applyPrint(draft, command)
    case 'setProcedureTitle':
    case 'setFootnote':
    case 'addProcedure':
    case 'deleteProcedure':
    case 'moveProcedure':
      return applyProcedure(draft, command)
    case 'addActor':
    case 'renameActor':
    case 'setActorGroup':
    case 'moveActor':
    case 'deleteActor':
    case 'orderActors':
    case 'mergeActors':
      return applyActor(draft, command)
    case 'addRow':
    case 'deleteRows':
    case 'moveRow':
    case 'orderRows':
    case 'setStepText':
    case 'setSectionText':
    case 'setBreakBefore':
    case 'setPinned':
      return applyRow(draft, command)
    case 'addSymbol':
    case 'moveSymbol':
    case 'setShape':
    case 'setSymbolText':
    case 'deleteSymbols':
      return applySymbol(draft, command)
    case 'addFlow':
    case 'setFlow':
    case 'reattachFlow':
    case 'deleteFlows':
      return applyFlow(draft, command)
    case 'insertStep':
      return applyInsertStep(draft, command)
    case 'splitStep':
      return applySplitStep(draft, command)
    case 'makeSection':
      return applyMakeSection(draft, command)
    case 'moveRowsAcross':
      return applyMoveRowsAcross(draft, command)
    case 'insertPart':
      return applyInsertPart(draft, command)
    case 'setSilenced':
      return applySilence(draft, command)
    case 'acceptGuesses':
      return applyAcceptGuesses(draft, command)
    case 'batch':
      return applyBatch(draft, command)
  }
}

const applyBatch = (draft: SopDraft, { commands }: BatchCommand): Edited<SopDraft> =>
  commands.reduce<Edited<SopDraft>>(
    (edited, command) => (edited.ok ? apply(edited.value, command) : edited),
    success(draft),
  )
