import type { KeyboardEvent } from 'react'
import type { Shape } from '../../../core/draft/draft'
import { flowsAt, rowOf, symbolPlaces, symbolsInCell } from '../../../core/draft/query'
import type { Source } from '../../../core/page/item'
import { borderBeside, lanesMoved, rowsMoved } from '../../../editor/drop/moveTogether'
import type { CanvasHost } from '../CanvasHost'
import { sourceOfElement } from '../elements/SourceButton'
import { symbolInCell } from '../fromFlow'
import { reachedBy } from '../manySelection'
import { procedureOwners, regionsByKey, selectionOf, sourceKey, sourcesOf } from '../regions'
import { connectByKeys } from './connectByKeys'
import { enterBelow, followWithStep, goOn, isInRun } from './dataEntry'
import { type Direction, neighbourOf } from './readingOrder'

/**
 * The keys of the canvas. What the table of actions knows (Delete, Escape, moving symbols, undo) is left to it. On a symbol: 1 2 3
 * its shape, Enter or + the next step, H an arrow from it (hubungkan), P its arrows (panah), F2 its text. On an arrow: H moves its end,
 * Shift+H its start. In a lane's cell: 1 2 3 or Enter put a symbol. On heads: Alt and arrow keys move them. Ctrl+Enter anywhere in
 * a row: the next step.
 */

const SHAPE_KEYS: Readonly<Record<string, Shape>> = { '1': 'terminator', '2': 'process', '3': 'decision' }
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Does what a key asks for where the focus is; keys that it does not know stay untouched. */
export const pressKey = (host: CanvasHost, event: KeyboardEvent): void => {
  if (event.target instanceof HTMLTextAreaElement || event.nativeEvent.isComposing) return
  const source = event.target instanceof Element ? sourceOfElement(event.target) : null
  if (source === null) return
  if (pressAt(host, source, event)) {
    event.preventDefault()
    event.stopPropagation()
  }
}

const pressAt = (host: CanvasHost, source: Source, event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (key === ' ' && (ctrlKey || shiftKey)) return selectWhole(host, source, ctrlKey ? 'actor' : 'row')
  if (ctrlKey || metaKey) return key === 'Enter' && !shiftKey && (event.repeat || followWithStep(host, source))
  if (key === 'Delete' || key === 'Backspace') keepFocusNear(host, source)
  if (key === 'Tab') return goOn(host, source, shiftKey ? -1 : 1, false)
  const direction = DIRECTIONS[key]
  if (direction !== undefined && shiftKey && !altKey) return reach(host, source, direction)
  if (direction !== undefined) return altKey ? moveHead(host, source, direction) : walk(host, source, direction)
  if (altKey) return false
  switch (source.kind) {
    case 'symbol':
      return pressAtSymbol(host, source, key, event.repeat)
    case 'flow':
      return pressAtArrow(host, source, key)
    case 'cell':
      return pressAtCell(host, source, key)
    default:
      if (source.kind === 'row' && source.part === 'number') return false
      if (key === 'Enter' && (event.repeat || isInRun(host, source))) {
        if (!event.repeat) enterBelow(host, source)
        return true
      }
      if (opensText(key)) return host.edit(source)
      // An input method tells the letter only after the field is there to take it.
      if ((key.length === 1 && key !== ' ') || key === 'Process' || key === 'Unidentified') host.edit(source, true)
      return false
  }
}

/** Should a key delete what has the focus, something near takes it: a symbol's cell, an arrow's start, the next row or lane. */
const keepFocusNear = (host: CanvasHost, source: Source): void => {
  const near = neighbourhoodOf(host, source)
  if (near === null) return
  requestAnimationFrame(() => {
    const isGone = !procedureOwners(host.session.getState().draft).has(source.id)
    if (isGone) host.focusSoon(near)
  })
}

const neighbourhoodOf = (host: CanvasHost, source: Source): Source | null => {
  const { draft, selection } = host.session.getState()
  const procedure = procedureOwners(draft).get(source.id)
  if (source.kind === 'actor' || (source.kind === 'row' && source.part === 'number')) {
    const heads = source.kind === 'actor' ? procedure?.actors : procedure?.rows.filter(({ kind }) => kind === 'step')
    const at = heads?.findIndex(({ id }) => id === source.id) ?? -1
    const stays = ({ id }: { readonly id: string }): boolean => id !== source.id && !selection.ids.includes(id)
    const near = heads?.slice(at).find(stays) ?? heads?.slice(0, at).findLast(stays)
    return near === undefined ? null : { ...source, id: near.id }
  }
  if (source.kind === 'flow') {
    const from = procedure?.flows.find(({ id }) => id === source.id)?.from
    return from === undefined ? null : { kind: 'symbol', id: from }
  }
  const place = source.kind === 'symbol' && procedure ? symbolPlaces(procedure).get(source.id) : undefined
  return place === undefined ? null : { kind: 'cell', id: place.row.id, part: place.symbol.actorId }
}

const opensText = (key: string): boolean => key === 'Enter' || key === 'F2'

const pressAtSymbol = (host: CanvasHost, source: Source, key: string, isRepeated: boolean): boolean => {
  const { draft } = host.session.getState()
  const procedure = procedureOwners(draft).get(source.id)
  if (procedure === undefined) return false
  const shape = SHAPE_KEYS[key]
  if (shape !== undefined) {
    host.session.dispatch({ kind: 'setShape', procedureId: procedure.id, symbolId: source.id, shape })
    return true
  }
  if (key === '+' || key === 'Enter') return isRepeated || followWithStep(host, source)
  if (key === ' ') {
    host.select(source)
    return true
  }
  if (key === 'p' || key === 'P') {
    const [flow] = flowsAt(procedure, source.id).outgoing
    if (flow !== undefined) host.select({ kind: 'flow', id: flow.id })
    return flow !== undefined
  }
  if (key === 'h' || key === 'H') return connectByKeys(host, source.id, null)
  return key === 'F2' && host.edit(source)
}

const pressAtArrow = (host: CanvasHost, source: Source, key: string): boolean => {
  if (key === 'p' || key === 'P') return nextArrow(host, source)
  if (key !== 'h' && key !== 'H') return opensText(key) && host.edit(source)
  const procedure = procedureOwners(host.session.getState().draft).get(source.id)
  const flow = procedure?.flows.find(({ id }) => id === source.id)
  if (flow === undefined) return false
  const end = key === 'h' ? 'to' : 'from'
  return connectByKeys(host, end === 'to' ? flow.from : flow.to, { flowId: flow.id, end })
}

/** From an arrow to the next one that leaves the same symbol, then back to the symbol. */
const nextArrow = (host: CanvasHost, source: Source): boolean => {
  const procedure = procedureOwners(host.session.getState().draft).get(source.id)
  const flow = procedure?.flows.find(({ id }) => id === source.id)
  if (procedure === undefined || flow === undefined) return false
  const { outgoing } = flowsAt(procedure, flow.from)
  const next = outgoing[outgoing.indexOf(flow) + 1]
  host.select(next === undefined ? { kind: 'symbol', id: flow.from } : { kind: 'flow', id: next.id })
  return true
}

const pressAtCell = (host: CanvasHost, { id: rowId, part: actorId }: Source, key: string): boolean => {
  const { session } = host
  const { draft } = session.getState()
  const procedure = procedureOwners(draft).get(rowId)
  const row = procedure && rowOf(procedure, rowId)
  const shape = key === 'Enter' ? 'process' : SHAPE_KEYS[key]
  if (procedure === undefined || row?.kind !== 'step' || actorId === undefined || shape === undefined) return false
  const [standing] = symbolsInCell(row, actorId)
  if (standing !== undefined && key === 'Enter') {
    host.select({ kind: 'symbol', id: standing.id })
    return true
  }
  const made = symbolInCell(draft, procedure.id, rowId, actorId, shape, host.source)
  if (made === null || session.dispatch(made.command, { selection: made.selection }) !== null) return true
  const [symbol] = sourcesOf(made.selection)
  if (symbol !== undefined) host.focusSoon(symbol)
  return true
}

/** Arrow keys walk from cell to cell; on a symbol they move it, which the table of actions does. */
const walk = (host: CanvasHost, source: Source, direction: Direction): boolean => {
  const { layout } = host.session.getState()
  if (layout === null || source.kind === 'symbol' || source.kind === 'flow') return false
  const region = regionsByKey(layout).get(sourceKey(source))
  const next = region && neighbourOf(layout, region, direction)
  host.store.set({ tabStart: null })
  if (next) host.select(next.source)
  return true
}

/** Shift and an arrow key on a head select one more row or lane, or one less. */
const reach = (host: CanvasHost, source: Source, direction: Direction): boolean => {
  const { draft, selection } = host.session.getState()
  const isUpright = direction === 'up' || direction === 'down'
  const isHead = source.kind === 'actor' ? !isUpright : source.kind === 'row' && source.part === 'number' && isUpright
  if (!isHead) return false
  const step = direction === 'left' || direction === 'up' ? -1 : 1
  const reached = reachedBy(draft, selection, selectionOf(draft, source), step)
  if (reached === null) return true
  host.session.select(reached.selection)
  host.focusSoon({ ...source, id: reached.id })
  return true
}

/** Shift and space select the whole row, Ctrl and space the whole lane, as in a spreadsheet. */
const selectWhole = (host: CanvasHost, source: Source, what: 'row' | 'actor'): boolean => {
  const procedure = procedureOwners(host.session.getState().draft).get(source.id)
  const place = source.kind === 'symbol' && procedure ? symbolPlaces(procedure).get(source.id) : undefined
  const rowId = place?.row.id ?? (source.kind === 'row' || source.kind === 'cell' ? source.id : undefined)
  const actorId = place?.symbol.actorId ?? (source.kind === 'cell' ? source.part : undefined)
  const id = what === 'row' ? rowId : actorId
  if (id === undefined) return false
  host.select(what === 'row' ? { kind: 'row', id, part: 'number' } : { kind: 'actor', id })
  return true
}

/** Alt and an arrow key move rows up or down, lanes left or right: the one in hand with all that are selected with it. */
const moveHead = (host: CanvasHost, source: Source, direction: Direction): boolean => {
  const { session } = host
  const { draft, selection } = session.getState()
  const procedure = procedureOwners(draft).get(source.id)
  const isUpright = direction === 'up' || direction === 'down'
  const isMovable = source.kind === 'actor' ? !isUpright : source.kind === 'row' && isUpright
  if (procedure === undefined || !isMovable) return false
  const isAmong = selection.kind === (source.kind === 'actor' ? 'actors' : 'rows') && selection.ids.includes(source.id)
  const ids = isAmong ? selection.ids : [source.id]
  const list = source.kind === 'actor' ? procedure.actors : procedure.rows
  const border = borderBeside(list, ids, direction === 'left' || direction === 'up' ? -1 : 1)
  if (border === null) return true
  const command = source.kind === 'actor' ? lanesMoved(procedure, ids, border) : rowsMoved(procedure, ids, border)
  if (command !== null) session.dispatch(command)
  return true
}
