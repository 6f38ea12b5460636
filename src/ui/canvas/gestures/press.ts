import { NO_SELECTION, type Selection } from '../../../core/edit/selection'
import type { Point } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import type { DropPayload } from '../../../editor/drop/dropTarget'
import type { CanvasHost } from '../CanvasHost'
import { sideAt } from '../elements/symbolSides'
import { symbolInCell } from '../fromFlow'
import { rangeTo, toggled } from '../manySelection'
import { awaitLongPress } from '../menu/openMenu'
import { procedureOwners, selectionOf, sourceKey, sourcesOf } from '../regions'
import { stackSheets, toCanvasPoint } from '../sheets'
import { textTargetOf } from '../text/textEdit'
import { beginArrow } from './arrowGesture'
import { beginDrop } from './dropGesture'
import { type Hit, hitAt } from './hit'
import { beginMarquee } from './marqueeGesture'
import { trackPointer } from './trackPointer'

/** From a press on the canvas to a gesture, and what a tap does. One way for mouse, touch and pen. */

/** Begins what a press of the main button asks for. */
export const press = (host: CanvasHost, event: PointerEvent): void => {
  if (!(event.target instanceof Element)) return
  const hit = hitAt(host, event.target, { x: event.clientX, y: event.clientY })
  host.store.set({ tabStart: null })
  const way = wayOf(event)
  const onTap = () => tap(host, hit, way, event.timeStamp)
  if (hit.kind === 'control') return
  if (hit.kind === 'arrowEnd') {
    pressArrowEnd(host, hit.flowId, hit.end, event)
    return
  }
  const source = hit.kind === 'source' ? hit.source : null
  const side =
    source?.kind === 'symbol' && event.pointerType === 'mouse'
      ? sideAt(host, source.id, { x: event.clientX, y: event.clientY })
      : null
  const gesture = beginGesture(host, event, source, side, way, onTap)
  if (event.pointerType === 'touch') awaitLongPress(host, event, gesture)
}

/** Begins the gesture that a press on something asks for; the result calls it off. */
const beginGesture = (
  host: CanvasHost,
  event: PointerEvent,
  source: Source | null,
  side: Point | null,
  way: SelectingWay,
  onTap: () => void,
): (() => void) => {
  const root = host.root()
  if (source?.kind === 'symbol' && side !== null) {
    return beginArrow(host, { fixedId: source.id, start: side, moved: null }, event, root, onTap)
  }
  if (source?.kind === 'symbol') {
    return beginDrop(host, symbolPayload(host, source.id), event, root, onTap)
  }
  if (source?.kind === 'actor') {
    return beginDrop(host, { kind: 'actors', actorIds: takenAlong(host, 'actors', source.id) }, event, root, onTap)
  }
  if (source?.kind === 'row' && (source.part === 'number' || source.part === 'section')) {
    return beginDrop(host, { kind: 'rows', rowIds: takenAlong(host, 'rows', source.id) }, event, root, onTap)
  }
  if (event.pointerType === 'touch') return trackPointer(event, root, { onTap })
  return beginMarquee(host, event, root, way !== 'alone', onTap)
}

/** How a tap selects: this alone, this too or no more, or all up to this. */
export type SelectingWay = 'alone' | 'toggle' | 'range'

/** How the keys that are held make a tap select. */
export const wayOf = ({
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): SelectingWay =>
  shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'alone'

/** What is dragged by one entity: all that are selected with it, else it alone. */
const takenAlong = (host: CanvasHost, kind: Selection['kind'], id: string): readonly string[] => {
  const { selection } = host.session.getState()
  return selection.kind === kind && selection.ids.includes(id) ? selection.ids : [id]
}

const symbolPayload = (host: CanvasHost, symbolId: string): DropPayload => {
  const symbolIds = takenAlong(host, 'symbols', symbolId)
  return symbolIds.length > 1 ? { kind: 'symbols', symbolIds, heldId: symbolId } : { kind: 'symbol', symbolId }
}

const pressArrowEnd = (host: CanvasHost, flowId: string, end: 'from' | 'to', event: PointerEvent): void => {
  const { draft, layout } = host.session.getState()
  const flow = procedureOwners(draft)
    .get(flowId)
    ?.flows.find(({ id }) => id === flowId)
  const region = layout?.regions.find(({ source, points }) => source.kind === 'flow' && source.id === flowId && points)
  const sheet = region && stackSheets(layout?.pages ?? [])[region.page]
  const fixedPoint = end === 'from' ? region?.points?.at(-1) : region?.points?.[0]
  if (flow === undefined || sheet === undefined || fixedPoint === undefined) return
  const fixedId = end === 'from' ? flow.to : flow.from
  beginArrow(host, { fixedId, start: toCanvasPoint(sheet, fixedPoint), moved: { flowId, end } }, event, host.root())
}

/** Two taps on the same thing within this many ms are a double tap. */
const DOUBLE_TAP_MS = 450
let lastTap = { key: '', at: Number.NEGATIVE_INFINITY }

/** Does what a tap asks for: select; a second tap on a text, or a double tap on anything, edits or makes. */
export const tap = (host: CanvasHost, hit: Hit, way: SelectingWay, at: number): void => {
  if (hit.kind === 'control' || hit.kind === 'arrowEnd') return
  if (hit.kind === 'nothing') {
    if (way === 'alone') host.session.select(NO_SELECTION)
    return
  }
  const { source } = hit
  const key = sourceKey(source)
  const isDouble = lastTap.key === key && at - lastTap.at < DOUBLE_TAP_MS
  lastTap = { key: isDouble ? '' : key, at }
  const { draft, selection } = host.session.getState()
  const wanted = selectionOf(draft, source)
  if (way !== 'alone') {
    host.session.select(way === 'range' ? rangeTo(draft, selection, wanted) : toggled(selection, wanted))
    host.focusSoon(source)
    return
  }
  if (isDouble && doubleTap(host, source)) return
  const isSelected = sourcesOf(selection).some((selected) => sourceKey(selected) === key)
  if (isSelected && isPlainText(host, source) && host.edit(source)) return
  host.select(source)
}

const doubleTap = (host: CanvasHost, source: Source): boolean => {
  if (source.kind !== 'cell' || source.part === undefined) return host.edit(source)
  const { session } = host
  const { draft } = session.getState()
  const procedure = procedureOwners(draft).get(source.id)
  const made = procedure && symbolInCell(draft, procedure.id, source.id, source.part, 'process', host.source)
  if (!made) return false
  const isMade = session.dispatch(made.command, { selection: made.selection }) === null
  const [symbol] = sourcesOf(made.selection)
  if (isMade && symbol !== undefined) host.focusSoon(symbol)
  return isMade
}

/** A text whose first tap selects it and whose second edits it; heads, symbols and arrows need a double tap. */
const isPlainText = (host: CanvasHost, source: Source): boolean =>
  !['actor', 'actorGroup', 'symbol', 'flow'].includes(source.kind) &&
  textTargetOf(host.session.getState().draft, source) !== null
