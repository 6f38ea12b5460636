import { createFlow } from '../core/draft/create'
import type { Procedure, SopDraft } from '../core/draft/draft'
import { procedureOf, rowOf, stepNumbers, symbolPlaces } from '../core/draft/query'
import type { Command } from '../core/edit/command'
import type { Source } from '../core/page/item'
import { proposeRequirements } from '../core/propose/requirements'
import { proposeReturn } from '../core/propose/returnBranch'
import type { EditorState } from './state'

/** Something that the draft's own words suggest about what is in hand. */
export type Proposal = RequirementsProposal | ReturnProposal

interface ProposalBase {
  /** The same for the same thing proposed again, so that it is not offered twice. */
  readonly key: string
  readonly procedureId: string
  /** Where it stands: the cell or the symbol that it is about. */
  readonly anchor: Source
}

/** The output of a step before, as this step's kelengkapan. */
export interface RequirementsProposal extends ProposalBase {
  readonly kind: 'requirements'
  readonly rowId: string
  readonly text: string
  /** Number of the step whose output it is. */
  readonly fromStep: number
}

/** A branch back that a decision's words speak of. */
export interface ReturnProposal extends ProposalBase {
  readonly kind: 'return'
  readonly fromId: string
  readonly toId: string
  readonly label: string
  /** Number of the step that it leads to. */
  readonly toStep: number
}

/** What to propose for the cell or symbol in hand; null for nothing. */
export const proposalFor = ({ draft, selection, editing }: EditorState): Proposal | null => {
  const { procedureId } = editing ?? selection
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  if (procedure === undefined) return null
  const [id, secondId] = selection.ids
  if (editing !== null) {
    return editing.kind === 'row' ? ofCell(draft, procedure, editing.id, editing.part) : null
  }
  if (id === undefined) return null
  switch (selection.kind) {
    case 'cell':
      return ofCell(draft, procedure, id, selection.field)
    case 'symbols':
      return selection.ids.length === 1 ? ofDecision(draft, procedure, [id]) : null
    case 'laneCell': {
      const row = rowOf(procedure, id)
      const inCell = row?.kind === 'step' ? row.symbols.filter(({ actorId }) => actorId === secondId) : []
      return ofDecision(
        draft,
        procedure,
        inCell.map((symbol) => symbol.id),
      )
    }
    default:
      return null
  }
}

/** The edit that takes a proposal. */
export const proposalCommand = (proposal: Proposal, newId: () => string): Command =>
  proposal.kind === 'requirements'
    ? {
        kind: 'setStepText',
        procedureId: proposal.procedureId,
        rowId: proposal.rowId,
        field: 'requirements',
        value: proposal.text,
      }
    : {
        kind: 'addFlow',
        procedureId: proposal.procedureId,
        flow: createFlow({ id: newId(), from: proposal.fromId, to: proposal.toId, label: proposal.label }),
      }

const ofCell = (draft: SopDraft, procedure: Procedure, rowId: string, field: string | undefined): Proposal | null => {
  const row = rowOf(procedure, rowId)
  if (row?.kind !== 'step') return null
  if (field === 'activity') {
    return ofDecision(
      draft,
      procedure,
      row.symbols.map(({ id }) => id),
    )
  }
  const proposed = field === 'requirements' ? proposeRequirements(procedure, rowId) : null
  if (proposed === null) return null
  return {
    kind: 'requirements',
    key: `${draft.id} requirements ${rowId}`,
    procedureId: procedure.id,
    anchor: { kind: 'row', id: rowId, part: 'requirements' },
    rowId,
    text: proposed.text,
    fromStep: stepNumbers(procedure).get(proposed.fromRowId) ?? 0,
  }
}

const ofDecision = (draft: SopDraft, procedure: Procedure, symbolIds: readonly string[]): Proposal | null => {
  for (const symbolId of symbolIds) {
    const branch = proposeReturn(procedure, symbolId)
    if (branch === null) continue
    const rowId = symbolPlaces(procedure).get(branch.toId)?.row.id ?? ''
    return {
      kind: 'return',
      key: `${draft.id} return ${symbolId}`,
      procedureId: procedure.id,
      anchor: { kind: 'symbol', id: symbolId },
      ...branch,
      toStep: stepNumbers(procedure).get(rowId) ?? 0,
    }
  }
  return null
}
