import { symbolPlaces } from '../../../core/draft/query'
import type { Point } from '../../../core/page/geometry'
import { canvasText, nameSource, symbolLabel } from '../../text/canvas'
import type { CanvasHost } from '../CanvasHost'
import { NO_GESTURE } from '../canvasStore'
import { type ArrowStart, finishArrow } from '../gestures/arrowGesture'
import { procedureOwners, regionsByKey } from '../regions'
import { stackSheets, toCanvasBox } from '../sheets'

/** Drawing an arrow, or moving its end, without a pointer: arrow keys choose the symbol, Enter takes it, Escape cancels. */

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The symbols that an arrow held at one symbol can lead to, in reading order from right behind it, round to right before it. */
export const candidates = (symbolIds: readonly string[], fixedId: string): readonly string[] => {
  const at = symbolIds.indexOf(fixedId)
  return [...symbolIds.slice(at + 1), ...symbolIds.slice(0, Math.max(at, 0))]
}

/** Begins to choose the other end of an arrow; false where there is no symbol to choose. */
export const connectByKeys = (host: CanvasHost, fixedId: string, moved: ArrowStart['moved']): boolean => {
  const { draft } = host.session.getState()
  const procedure = procedureOwners(draft).get(fixedId)
  if (procedure === undefined) return false
  const names = nameSource(procedure)
  const choices = candidates([...symbolPlaces(procedure).keys()], fixedId)
  let chosen = 0
  if (choices.length === 0) return false

  const show = () => {
    const symbolId = choices[chosen]
    const start = middleOf(host, fixedId)
    const pointer = symbolId === undefined ? null : middleOf(host, symbolId)
    if (symbolId === undefined || start === null || pointer === null) return
    const aim = { kind: 'symbol', symbolId } as const
    host.store.set({ gesture: { kind: 'arrow', fixedId, moved, start, pointer, aim, byKeys: true } })
    host.reveal({ x: pointer.x - ROOM, y: pointer.y - ROOM, w: 2 * ROOM, h: 2 * ROOM })
    host.announce(symbolLabel(names, symbolId))
  }
  const end = () => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('pointerdown', end, true)
    host.store.set(NO_GESTURE)
  }
  const onKey = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const step = STEPS[event.key]
    if (step !== undefined) {
      chosen = (chosen + step + choices.length) % choices.length
      show()
    } else if (event.key === 'Enter' && !event.repeat) {
      end()
      finishArrow(host, fixedId, moved, { kind: 'symbol', symbolId: choices[chosen] ?? fixedId })
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      end()
      host.announce(canvasText.cancelled)
    }
  }
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('pointerdown', end, true)
  show()
  host.announce(`${canvasText.connecting} ${symbolLabel(names, choices[chosen] ?? fixedId)}`)
  return true
}

/** Px round the chosen symbol's middle that are kept in view. */
const ROOM = 40

const middleOf = (host: CanvasHost, symbolId: string): Point | null => {
  const { layout } = host.session.getState()
  const region = layout && regionsByKey(layout).get(`symbol:${symbolId}`)
  const sheet = region && stackSheets(layout?.pages ?? [])[region.page]
  if (!region || !sheet) return null
  const { x, y, w, h } = toCanvasBox(sheet, region)
  return { x: x + w / 2, y: y + h / 2 }
}
