import { createFlow } from '../../../core/draft/create'
import type { Shape } from '../../../core/draft/draft'
import { symbolPlaces } from '../../../core/draft/query'
import type { Command } from '../../../core/edit/command'
import type { Source } from '../../../core/page/item'
import type { ActionId, EditorView } from '../../../editor/actions/action'
import { ACTIONS } from '../../../editor/actions/actions'
import { keysOf } from '../../editor/keyNames'
import type { MenuItem } from '../../parts/menu'
import { ACTION_TEXTS } from '../../text/actions'
import { menuText } from '../../text/canvas'
import { shapeName } from '../../text/id'
import type { CanvasHost } from '../CanvasHost'
import { symbolInCell } from '../fromFlow'
import { addActor, addStep } from '../gestures/addAtBorder'
import { connectByKeys } from '../keyboard/connectByKeys'
import { followWithStep } from '../keyboard/dataEntry'
import { procedureOwners, sourcesOf } from '../regions'
import { textTargetOf } from '../text/textEdit'

/** What a context menu offers where it was opened: in groups, only what would do something. */
export const menuItems = (
  host: CanvasHost,
  view: EditorView,
  source: Source | null,
): readonly (readonly MenuItem[])[] => {
  const { session } = host
  const action = (id: ActionId): readonly MenuItem[] => {
    const { enabled, run, keys } = ACTIONS[id]
    if (!enabled(session.getState())) return []
    return [{ label: ACTION_TEXTS[id].name, keys: keysOf({ keys }), onSelect: () => run({ session, view }) }]
  }
  const actions = (...ids: readonly ActionId[]): readonly MenuItem[] => ids.flatMap(action)
  const clipboard = actions('cut', 'copy', 'paste', 'duplicate')
  const groups = (...given: readonly (readonly MenuItem[])[]) => given.filter((group) => group.length > 0)
  if (source === null)
    return groups(actions('paste', 'copyTable', 'selectAll'), actions('orderRows', 'find', 'togglePreview'))
  switch (source.kind) {
    case 'symbol':
      return groups(symbolEdits(host, source), shapeChanges(host), clipboard, actions('deleteSelection'))
    case 'flow':
      return groups([...textEdit(host, source), ...flowReversal(host)], actions('deleteSelection'))
    case 'actor':
    case 'actorGroup':
      return groups(
        textEdit(host, source),
        laneInsertions(host, source),
        actions('mergeActors', 'orderActors', 'renameEverywhere'),
        actions('copy', 'deleteSelection'),
      )
    case 'cell':
      return groups(newSymbols(host, source), rowInsertions(host, source), clipboard, actions('deleteSelection'))
    case 'row':
      return groups(
        textEdit(host, source),
        rowInsertions(host, source),
        actions('splitStep', 'makeSection', 'dissolveSection', 'moveRowsToPrevious', 'moveRowsToNext'),
        clipboard,
        actions('deleteSelection'),
      )
    case 'procedure':
      return groups(
        textEdit(host, source),
        actions('addProcedure', 'duplicateProcedure', 'moveProcedureUp', 'moveProcedureDown'),
        actions('copyTable', 'deleteProcedure'),
      )
    default:
      return groups(textEdit(host, source), actions('copy', 'paste', 'copyTable'))
  }
}

const textEdit = (host: CanvasHost, source: Source): readonly MenuItem[] =>
  textTargetOf(host.session.getState().draft, source) === null
    ? []
    : [{ label: menuText.editText, keys: 'F2', onSelect: () => void host.edit(source) }]

const symbolEdits = (host: CanvasHost, source: Source): readonly MenuItem[] => {
  if (host.session.getState().selection.ids.length > 1) return []
  return [
    { label: menuText.nextStep, keys: 'Enter', onSelect: () => void followWithStep(host, source) },
    { label: menuText.connect, keys: 'H', onSelect: () => void connectByKeys(host, source.id, null) },
    ...textEdit(host, source),
  ]
}

const SHAPES: readonly Shape[] = ['terminator', 'process', 'decision']

/** The other shapes that the selected symbols can have. */
const shapeChanges = ({ session }: CanvasHost): readonly MenuItem[] => {
  const { draft, selection } = session.getState()
  const procedure = procedureOwners(draft).get(selection.ids[0] ?? '')
  if (procedure === undefined || selection.kind !== 'symbols') return []
  const places = symbolPlaces(procedure)
  return SHAPES.flatMap((shape, index) => {
    const others = selection.ids.filter((id) => places.get(id)?.symbol.shape !== shape)
    const commands = others.map(
      (symbolId): Command => ({ kind: 'setShape', procedureId: procedure.id, symbolId, shape }),
    )
    if (commands.length === 0) return []
    const label = menuText.become(shapeName(shape))
    return [{ label, keys: String(index + 1), onSelect: () => void session.dispatch({ kind: 'batch', commands }) }]
  })
}

/** Turns the selected arrow round; offered only where no such arrow is there already. */
const flowReversal = ({ session }: CanvasHost): readonly MenuItem[] => {
  const { draft, selection } = session.getState()
  const [flowId = '', ...others] = selection.ids
  const procedure = procedureOwners(draft).get(flowId)
  const flow = procedure?.flows.find(({ id }) => id === flowId)
  if (procedure === undefined || flow === undefined || others.length > 0) return []
  const procedureId = procedure.id
  const commands: readonly Command[] = [
    { kind: 'deleteFlows', procedureId, flowIds: [flowId] },
    { kind: 'addFlow', procedureId, flow: createFlow({ ...flow, from: flow.to, to: flow.from }) },
  ]
  const turn = () => void session.dispatch({ kind: 'batch', commands }, { selection })
  return [{ label: menuText.reverseArrow, onSelect: turn }]
}

const laneInsertions = (host: CanvasHost, source: Source): readonly MenuItem[] => {
  const procedure = procedureOwners(host.session.getState().draft).get(source.id)
  const at = procedure?.actors.findIndex(({ id }) => id === source.id) ?? -1
  if (procedure === undefined || at < 0) return []
  return [
    { label: menuText.actorLeft, onSelect: () => addActor(host, procedure.id, at) },
    { label: menuText.actorRight, onSelect: () => addActor(host, procedure.id, at + 1) },
  ]
}

const rowInsertions = (host: CanvasHost, source: Source): readonly MenuItem[] => {
  const procedure = procedureOwners(host.session.getState().draft).get(source.id)
  const at = procedure?.rows.findIndex(({ id }) => id === source.id) ?? -1
  if (procedure === undefined || at < 0) return []
  return [
    { label: menuText.stepAbove, onSelect: () => addStep(host, procedure.id, at) },
    { label: menuText.stepBelow, onSelect: () => addStep(host, procedure.id, at + 1) },
  ]
}

const newSymbols = (host: CanvasHost, { id: rowId, part: actorId }: Source): readonly MenuItem[] => {
  const { session } = host
  const procedure = procedureOwners(session.getState().draft).get(rowId)
  if (procedure === undefined || actorId === undefined) return []
  return SHAPES.map((shape, index) => ({
    label: menuText.put(shapeName(shape)),
    keys: String(index + 1),
    onSelect: () => {
      const made = symbolInCell(session.getState().draft, procedure.id, rowId, actorId, shape, host.source)
      if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return
      const [symbol] = sourcesOf(made.selection)
      if (symbol !== undefined) host.focusSoon(symbol)
    },
  }))
}
