import type { Selection } from '../../../core/edit/selection'
import type { Box, Point } from '../../../core/page/geometry'
import type { CanvasHost } from '../CanvasHost'
import { NO_GESTURE } from '../canvasStore'
import { procedureOwners } from '../regions'
import { boxesMeet, stackSheets, toCanvasBox } from '../sheets'
import type { PointerStart } from './dragController'
import { trackPointer } from './trackPointer'

/** Drawing a rectangle round symbols to select them. */

/** Begins a marquee by the pointer that was just pressed; with `isAdding` the symbols selected before stay selected. */
export const beginMarquee = (
  host: CanvasHost,
  start: PointerStart,
  captureBy: Element,
  isAdding: boolean,
  onTap: () => void,
): (() => void) => {
  const from = host.canvasPointAt({ x: start.clientX, y: start.clientY })
  const before = host.session.getState().selection
  const boxTo = (client: Point): Box => {
    const to = host.canvasPointAt(client)
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      w: Math.abs(to.x - from.x),
      h: Math.abs(to.y - from.y),
    }
  }
  const show = (client: Point) => {
    const box = boxTo(client)
    host.store.set({ gesture: { kind: 'marquee', box } })
    host.session.select(selectionIn(host, box, isAdding ? before : null))
  }
  const hide = () => host.store.set(NO_GESTURE)
  return trackPointer(start, captureBy, {
    onStart: show,
    onMove: show,
    onDrop: hide,
    onCancel: () => {
      hide()
      host.session.select(before)
    },
    onTap,
    scroll: host.scrollNear,
  })
}

/** The symbols that a box of the canvas touches, all of the procedure of the first. */
const selectionIn = (host: CanvasHost, box: Box, base: Selection | null): Selection => {
  const { draft, layout } = host.session.getState()
  const sheets = stackSheets(layout?.pages ?? [])
  const owners = procedureOwners(draft)
  const touched = (layout?.regions ?? []).flatMap((region) => {
    const sheet = sheets[region.page]
    const isSymbol = region.source.kind === 'symbol' && owners.has(region.source.id)
    return isSymbol && sheet !== undefined && boxesMeet(toCanvasBox(sheet, region), box) ? [region.source.id] : []
  })
  const kept = base?.kind === 'symbols' ? base.ids : []
  const ids = [...new Set([...kept, ...touched])]
  const procedure = owners.get(ids[0] ?? '')
  if (procedure === undefined) return { procedureId: null, kind: 'none', ids: [] }
  return { procedureId: procedure.id, kind: 'symbols', ids: ids.filter((id) => owners.get(id) === procedure) }
}
