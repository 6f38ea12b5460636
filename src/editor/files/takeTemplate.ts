import type { SopDraft } from '../../core/draft/draft'
import { APPROVAL_TEXTS, IDENTITY_BOXES } from '../../core/draft/textFields'
import type { Command } from '../../core/edit/command'
import { copyProcedure } from '../../core/edit/copyProcedure'

/**
 * The edit that begins a blank draft with a template: its table under new ids, and of its identity page what the draft has not
 * filled in.
 */
export const takeTemplate = (draft: SopDraft, template: SopDraft, newId: () => string): Command => ({
  kind: 'batch',
  commands: [
    ...template.procedures.map(
      (procedure, index): Command => ({ kind: 'addProcedure', procedure: copyProcedure(procedure, newId), index }),
    ),
    ...draft.procedures.map(({ id }): Command => ({ kind: 'deleteProcedure', procedureId: id })),
    ...identityCommands(draft, template),
  ],
})

const identityCommands = ({ identity }: SopDraft, { identity: given }: SopDraft): readonly Command[] => {
  const commands: Command[] = []
  if (identity.institution.length === 0) commands.push({ kind: 'setInstitution', lines: given.institution })
  if (identity.title === '') commands.push({ kind: 'setIdentityText', field: 'title', value: given.title })
  for (const field of APPROVAL_TEXTS) {
    if (identity.approval[field] === '') commands.push({ kind: 'setApproval', field, value: given.approval[field] })
  }
  for (const box of IDENTITY_BOXES) {
    if (identity[box].length === 0) commands.push({ kind: 'setIdentityBox', box, items: given[box] })
  }
  return commands
}
