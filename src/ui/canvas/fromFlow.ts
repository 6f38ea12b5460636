import { stepsBelow } from '../../core/clip/pasteLines'
import { createFlow } from '../../core/draft/create'
import type { Flow, Procedure, Shape, SopDraft } from '../../core/draft/draft'
import { flowsAt, procedureOf, rowOf, symbolPlaces } from '../../core/draft/query'
import type { Command } from '../../core/edit/command'
import type { Selection } from '../../core/edit/selection'
import { counterpartOf } from '../../core/propose/exitLabels'
import { plainText } from '../../core/text/inlineMarkup'
import { type Drop, type DropPlace, type DropSource, dropCommand } from '../../editor/drop/dropCommand'
import type { TextTarget } from '../../editor/state'
import { canvasText } from '../text/canvas'
import { procedureOwners } from './regions'

/** From gestures on the canvas to edits of the draft. Pure: new ids come from outside. */

/** An edit, what is selected after it, and the text that it asks for, if any. */
export interface CanvasEdit {
  readonly command: Command
  readonly selection: Selection
  readonly asksFor: TextTarget | null
}

/** The usual words on a decision's exits, in the order in which they are offered. */
const EXIT_LABELS: readonly string[] = [canvasText.yes, canvasText.no]

/** The label that a new arrow from a symbol is born with: a decision's first exit says yes, its second the counterpart of the first. */
export const bornLabel = (procedure: Procedure, fromId: string): string => {
  if (symbolPlaces(procedure).get(fromId)?.symbol.shape !== 'decision') return ''
  const { outgoing } = flowsAt(procedure, fromId)
  if (outgoing.length >= EXIT_LABELS.length) return ''
  const counterpart = outgoing.map(({ label }) => counterpartOf(plainText(label))).find((label) => label !== null)
  return counterpart ?? EXIT_LABELS.find((label) => outgoing.every((flow) => flow.label !== label)) ?? ''
}

const isDecision = (procedure: Procedure, symbolId: string): boolean =>
  symbolPlaces(procedure).get(symbolId)?.symbol.shape === 'decision'

const newFlow = (procedure: Procedure, id: string, from: string, to: string): Flow =>
  createFlow({ id, from, to, label: bornLabel(procedure, from) })

/** An arrow from one symbol to another; a decision's asks for its label. Null for symbols of different tables. */
export const connectSymbols = (
  draft: SopDraft,
  fromId: string,
  toId: string,
  source: DropSource,
): CanvasEdit | null => {
  const owners = procedureOwners(draft)
  const procedure = owners.get(fromId)
  if (procedure === undefined || owners.get(toId) !== procedure) return null
  const flow = newFlow(procedure, source.newId(), fromId, toId)
  return {
    command: { kind: 'addFlow', procedureId: procedure.id, flow },
    selection: { procedureId: procedure.id, kind: 'flows', ids: [flow.id] },
    asksFor: isDecision(procedure, fromId) ? flowLabelTarget(procedure, flow.id) : null,
  }
}

const flowLabelTarget = (procedure: Procedure, flowId: string): TextTarget => ({
  procedureId: procedure.id,
  kind: 'flow',
  id: flowId,
  part: 'label',
})

/** A new process at a place, with an arrow from a symbol to it, unless putting it there has already drawn that arrow. */
export const connectToPlace = (
  draft: SopDraft,
  fromId: string,
  place: DropPlace,
  source: DropSource,
): CanvasEdit | null => {
  const procedure = procedureOwners(draft).get(fromId)
  const drop = dropCommand(draft, { kind: 'newSymbol', shape: 'process' }, place, source)
  const [symbolId] = drop?.selection.ids ?? []
  if (procedure === undefined || drop === null || symbolId === undefined || place.procedureId !== procedure.id)
    return null
  if (takesOverFlowFrom(procedure, drop.command, fromId)) return { ...drop, asksFor: null }
  const flow = newFlow(procedure, source.newId(), fromId, symbolId)
  return {
    command: { kind: 'batch', commands: [drop.command, { kind: 'addFlow', procedureId: procedure.id, flow }] },
    selection: drop.selection,
    asksFor: isDecision(procedure, fromId) ? flowLabelTarget(procedure, flow.id) : null,
  }
}

const takesOverFlowFrom = (procedure: Procedure, command: Command, fromId: string): boolean =>
  command.kind === 'insertStep' &&
  procedure.flows.some((flow) => flow.id === command.intoFlowId && flow.from === fromId)

/** Moves one end of an arrow to another symbol; null when it would stay where it is. */
export const reattachFlow = (
  draft: SopDraft,
  flowId: string,
  end: 'from' | 'to',
  symbolId: string,
): CanvasEdit | null => {
  const procedure = procedureOwners(draft).get(flowId)
  const flow = procedure?.flows.find(({ id }) => id === flowId)
  if (procedure === undefined || flow === undefined || flow[end] === symbolId) return null
  return {
    command: { kind: 'reattachFlow', procedureId: procedure.id, flowId, end, symbolId },
    selection: { procedureId: procedure.id, kind: 'flows', ids: [flowId] },
    asksFor: null,
  }
}

/**
 * The step that follows a symbol: a new row below, a process in the same lane, an arrow to it. A lone arrow that leaves the symbol
 * is taken over. Asks for the new step's activity.
 */
export const nextStep = (draft: SopDraft, symbolId: string, source: DropSource): CanvasEdit | null => {
  const procedure = procedureOwners(draft).get(symbolId)
  const place = procedure && symbolPlaces(procedure).get(symbolId)
  if (procedure === undefined || place === undefined) return null
  const steps = { newId: source.newId, labelFrom: bornLabel }
  const made = stepsBelow(draft, procedure.id, place.rowIndex + 1, [{}], steps, symbolId)
  if (made === null || made.lastSymbolId === null) return null
  return {
    command: made.command,
    selection: { procedureId: procedure.id, kind: 'symbols', ids: [made.lastSymbolId] },
    asksFor: { procedureId: procedure.id, kind: 'row', id: made.lastRowId, part: 'activity' },
  }
}

/** A new step at a row border, in the lane of the step above it; it takes over the arrow that crosses the border. */
export const stepAtBorder = (draft: SopDraft, procedureId: string, index: number, source: DropSource): Drop | null => {
  const procedure = procedureOf(draft, procedureId)
  if (procedure === undefined) return null
  const above = procedure.rows.slice(0, index).findLast((row) => row.kind === 'step' && row.symbols.length > 0)
  const actorId =
    (above?.kind === 'step' ? above.symbols.at(-1)?.actorId : undefined) ?? procedure.actors[0]?.id ?? null
  const line = { x: 0, y: 0, w: 0 }
  const place: DropPlace = { kind: 'rowGap', page: 0, procedureId, index, actorId, line }
  return dropCommand(draft, { kind: 'newSymbol', shape: 'process' }, place, source)
}

/** A new lane at a lane border. */
export const actorAtBorder = (draft: SopDraft, procedureId: string, index: number, source: DropSource): Drop | null =>
  dropCommand(
    draft,
    { kind: 'newActor' },
    { kind: 'laneGap', page: 0, procedureId, index, line: { x: 0, y: 0, h: 0 } },
    source,
  )

/** A new symbol in a lane's cell, below those that stand there. */
export const symbolInCell = (
  draft: SopDraft,
  procedureId: string,
  rowId: string,
  actorId: string,
  shape: Shape,
  source: DropSource,
): Drop | null => {
  const procedure = procedureOf(draft, procedureId)
  const row = procedure && rowOf(procedure, rowId)
  if (row?.kind !== 'step') return null
  const box = { x: 0, y: 0, w: 0, h: 0 }
  const index = row.symbols.length
  return dropCommand(
    draft,
    { kind: 'newSymbol', shape },
    { kind: 'cell', page: 0, procedureId, rowId, actorId, index, box },
    source,
  )
}
