/** One small draft and short ways to edit it, for the tests of the edits. */
import {
  createActor,
  createDraft,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../../src/core/draft/create'
import type { Flow, Procedure, SopDraft, StepRow } from '../../../src/core/draft/draft'
import { apply } from '../../../src/core/edit/apply'
import type { Command } from '../../../src/core/edit/command'

/** A step with one symbol: `r1` with `s1` for the number 1. */
export const step = (number: number, actorId: string): StepRow =>
  createStepRow({ id: `r${number}`, symbols: [createSymbol({ id: `s${number}`, actorId })] })

/** Four steps in a chain, f1 to f3; r2 and r3 belong to a2; a section r0 above. */
export const procedure: Procedure = createProcedure({
  id: 'p1',
  actors: [createActor({ id: 'a1', name: 'Kasi' }), createActor({ id: 'a2' }), createActor({ id: 'a3' })],
  rows: [createSectionRow({ id: 'r0', text: 'A.' }), step(1, 'a1'), step(2, 'a2'), step(3, 'a2'), step(4, 'a1')],
  flows: [
    createFlow({ id: 'f1', from: 's1', to: 's2', label: 'Ya', dashed: true }),
    createFlow({ id: 'f2', from: 's2', to: 's3' }),
    createFlow({ id: 'f3', from: 's3', to: 's4' }),
  ],
})

/** The draft that holds only that procedure. */
export const draft: SopDraft = { ...createDraft({ id: 'd', procedureId: 'x' }), procedures: [procedure] }

/** The id of that procedure. */
export const procedureId = 'p1'

/** The draft after an edit that must not be refused. */
export const applied = (command: Command, start = draft): SopDraft => {
  const result = apply(start, command)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** The procedure after an edit of it. */
export const procedureAfter = (command: Command, start = draft): Procedure => {
  const [first] = applied(command, start).procedures
  if (first === undefined) throw new Error('no procedure')
  return first
}

/** Why an edit is refused; null when it is not. */
export const refusal = (command: Command, start = draft) => {
  const result = apply(start, command)
  return result.ok ? null : result.failure
}

/** The ids of a list, to compare orders at a glance. */
export const idsOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ')

/** The arrows of a procedure as `id from>to label`. */
export const arrows = ({ flows }: Procedure): readonly string[] =>
  flows.map(({ id, from, to, label }) => `${id} ${from}>${to} ${label}`.trim())

/** The symbols of a row as `id@actor`. */
export const symbolsOf = (changed: Procedure, rowId: string): string => {
  const row = changed.rows.find(({ id }) => id === rowId)
  return row?.kind === 'step' ? row.symbols.map(({ id, actorId }) => `${id}@${actorId}`).join(' ') : ''
}

/** The draft with other arrows. */
export const withFlows = (flows: readonly Flow[]): SopDraft => ({ ...draft, procedures: [{ ...procedure, flows }] })
