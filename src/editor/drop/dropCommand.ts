import { createActor, createStepRow, createSymbol } from '../../core/draft/create'
import type { Procedure, Shape, SopDraft } from '../../core/draft/draft'
import { flowAcross, procedureOf, symbolPlaces } from '../../core/draft/query'
import type { Command } from '../../core/edit/command'
import type { Selection, SelectionKind } from '../../core/edit/selection'
import { isBareRow } from './bareRow'
import type { CellTarget, DropPayload, LaneGapTarget, RowGapTarget, ShiftTarget } from './dropTarget'
import { shiftCommand } from './moveSymbols'
import { lanesMoved, placeOfGap, rowsMoved } from './moveTogether'

/** A place that takes the drop. */
export type DropPlace = CellTarget | RowGapTarget | LaneGapTarget | ShiftTarget

/** The edit that a drop makes, and what is selected after it. */
export interface Drop {
  readonly command: Command
  readonly selection: Selection
}

/** What a drop needs from outside: ids for new entities, and the name of a new lane that is the nth (from 1). */
export interface DropSource {
  newId(): string
  actorName(position: number): string
}

/** Turns a drop on a place that `findDropTarget` gave into one edit; null where payload and place do not belong together. */
export const dropCommand = (
  draft: SopDraft,
  payload: DropPayload,
  target: DropPlace,
  source: DropSource,
): Drop | null => {
  const procedure = procedureOf(draft, target.procedureId)
  if (procedure === undefined) return null
  switch (payload.kind) {
    case 'newActor':
      return target.kind === 'laneGap' ? addLane(procedure, target, source) : null
    case 'actors':
      return target.kind === 'laneGap' ? moveLanes(procedure, payload.actorIds, target.index) : null
    case 'rows':
      return target.kind === 'rowGap' ? moveRows(procedure, payload.rowIds, target.index) : null
    case 'newSymbol':
      return target.kind === 'cell' || target.kind === 'rowGap'
        ? addSymbol(procedure, payload.shape, target, source)
        : null
    case 'symbol':
      return target.kind === 'cell' || target.kind === 'rowGap'
        ? moveSymbol(procedure, payload.symbolId, target, source)
        : null
    case 'symbols': {
      const command = target.kind === 'shift' ? shiftCommand(procedure, payload.symbolIds, target.shift) : null
      return command === null ? null : { command, selection: selected(procedure, 'symbols', ...payload.symbolIds) }
    }
  }
}

const selected = (procedure: Procedure, kind: SelectionKind, ...ids: readonly string[]): Selection => ({
  procedureId: procedure.id,
  kind,
  ids,
})

const addLane = (procedure: Procedure, { index }: LaneGapTarget, source: DropSource): Drop => {
  const { command, actorId } = newLane(procedure, index, source)
  return { command, selection: selected(procedure, 'actors', actorId) }
}

/** A lane with the first numbered name that no lane has. */
const newLane = (
  procedure: Procedure,
  index: number,
  source: DropSource,
): { readonly command: Command; readonly actorId: string } => {
  const taken = new Set(procedure.actors.map(({ name }) => name))
  let position = 1
  while (taken.has(source.actorName(position))) position += 1
  const actor = createActor({ id: source.newId(), name: source.actorName(position) })
  return { command: { kind: 'addActor', procedureId: procedure.id, actor, index }, actorId: actor.id }
}

const moveLanes = (procedure: Procedure, actorIds: readonly string[], border: number): Drop | null => {
  const command = lanesMoved(procedure, actorIds, border)
  return command === null ? null : { command, selection: selected(procedure, 'actors', ...actorIds) }
}

const moveRows = (procedure: Procedure, rowIds: readonly string[], border: number): Drop | null => {
  const command = rowsMoved(procedure, rowIds, border)
  return command === null ? null : { command, selection: selected(procedure, 'rows', ...rowIds) }
}

const addSymbol = (procedure: Procedure, shape: Shape, target: CellTarget | RowGapTarget, source: DropSource): Drop => {
  const lane = target.actorId === null ? newLane(procedure, 0, source) : null
  const symbol = createSymbol({ id: source.newId(), actorId: lane?.actorId ?? target.actorId ?? '', shape })
  const command: Command =
    target.kind === 'cell'
      ? { kind: 'addSymbol', procedureId: procedure.id, rowId: target.rowId, symbol, index: target.index }
      : {
          kind: 'insertStep',
          procedureId: procedure.id,
          row: createStepRow({ id: source.newId(), symbols: [symbol] }),
          index: target.index,
          ...takenOver(procedure, target.index, shape, source),
        }
  return {
    command: lane === null ? command : { kind: 'batch', commands: [lane.command, command] },
    selection: selected(procedure, 'symbols', symbol.id),
  }
}

/** The ids that let a new step take over the one arrow between its neighbours; a start or an end takes none over. */
const takenOver = (
  procedure: Procedure,
  gapIndex: number,
  shape: Shape,
  source: DropSource,
): { readonly intoFlowId?: string; readonly newFlowId?: string } => {
  if (shape === 'terminator') return {}
  const flow = flowAcross(procedure, gapIndex)
  return flow === null ? {} : { intoFlowId: flow.id, newFlowId: source.newId() }
}

/** Moves a symbol into a row or a new row; its old row goes when nothing is left in it. */
const moveSymbol = (
  procedure: Procedure,
  symbolId: string,
  target: CellTarget | RowGapTarget,
  source: DropSource,
): Drop | null => {
  const place = symbolPlaces(procedure).get(symbolId)
  if (place === undefined || target.actorId === null) return null
  const { id: procedureId } = procedure
  const { actorId } = target
  const leavesBareRow = isBareRow(place.row, symbolId)
  const commands: Command[] = []
  if (target.kind === 'cell') {
    commands.push({ kind: 'moveSymbol', procedureId, symbolId, rowId: target.rowId, actorId, index: target.index })
    if (leavesBareRow && target.rowId !== place.row.id) {
      commands.push({ kind: 'deleteRows', procedureId, rowIds: [place.row.id] })
    }
  } else if (leavesBareRow) {
    const index = placeOfGap(target.index, place.rowIndex)
    if (index !== place.rowIndex) commands.push({ kind: 'moveRow', procedureId, rowId: place.row.id, index })
    if (actorId !== place.symbol.actorId) {
      commands.push({ kind: 'moveSymbol', procedureId, symbolId, rowId: place.row.id, actorId })
    }
  } else {
    const row = createStepRow({ id: source.newId() })
    commands.push({ kind: 'addRow', procedureId, row, index: target.index })
    commands.push({ kind: 'moveSymbol', procedureId, symbolId, rowId: row.id, actorId })
  }
  return { command: oneCommand(commands), selection: selected(procedure, 'symbols', symbolId) }
}

const oneCommand = (commands: readonly Command[]): Command => {
  const [command] = commands
  return commands.length === 1 && command !== undefined ? command : { kind: 'batch', commands }
}
