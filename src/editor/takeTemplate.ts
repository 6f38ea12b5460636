import type { IdentityBox, Procedure, SopDraft } from '../core/draft/draft'
import type { Command } from '../core/edit/command'

/**
 * The edit that begins a blank draft with a template: its table under new ids, and of its identity page what the draft has not
 * filled in.
 */
export const takeTemplate = (draft: SopDraft, template: SopDraft, newId: () => string): Command => ({
  kind: 'batch',
  commands: [
    ...template.procedures.map(
      (procedure, index): Command => ({ kind: 'addProcedure', procedure: withNewIds(procedure, newId), index }),
    ),
    ...draft.procedures.map(({ id }): Command => ({ kind: 'deleteProcedure', procedureId: id })),
    ...identityCommands(draft, template),
  ],
})

const BOXES: readonly IdentityBox[] = [
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'warnings',
  'records',
]

const identityCommands = ({ identity }: SopDraft, { identity: given }: SopDraft): readonly Command[] => {
  const commands: Command[] = []
  if (identity.institution.length === 0) commands.push({ kind: 'setInstitution', lines: given.institution })
  if (identity.title === '') commands.push({ kind: 'setIdentityText', field: 'title', value: given.title })
  for (const field of ['position', 'name', 'rank', 'nip'] as const) {
    if (identity.approval[field] === '') commands.push({ kind: 'setApproval', field, value: given.approval[field] })
  }
  for (const box of BOXES) {
    if (identity[box].length === 0) commands.push({ kind: 'setIdentityBox', box, items: given[box] })
  }
  return commands
}

/** A procedure whose entities all have new ids. */
const withNewIds = (procedure: Procedure, newId: () => string): Procedure => {
  const ids = new Map<string, string>()
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  return {
    ...procedure,
    id: idOf(procedure.id),
    actors: procedure.actors.map((actor) => ({ ...actor, id: idOf(actor.id) })),
    rows: procedure.rows.map((row) => ({
      ...row,
      id: idOf(row.id),
      ...(row.kind === 'step' && {
        symbols: row.symbols.map((symbol) => ({ ...symbol, id: idOf(symbol.id), actorId: idOf(symbol.actorId) })),
      }),
    })),
    flows: procedure.flows.map((flow) => ({ ...flow, id: idOf(flow.id), from: idOf(flow.from), to: idOf(flow.to) })),
  }
}
