import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useMemo } from 'react'

import type { Layout } from '../../core/layout/result'
import type { Box, Point } from '../../core/page/geometry'
import type { Source } from '../../core/page/item'
import type { Session } from '../../editor/session'
import { showNow } from '../promptEffects'
import { newActorName } from '../text/canvas'
import type { CanvasHost } from './CanvasHost'
import type { CanvasStore } from './canvasStore'
import { boxesOnCanvas, headAreas, isOnStuck, seenPoint, stuckHeads, type View } from './elements/sticky'
import { nextStop, readingOrder } from './keyboard/readingOrder'
import { procedureOwners, selectionOf } from './regions'
import { boxesMeet, type PagePoint, stackSheets, toPagePoint } from './sheets'
import { textTargetOf } from './text/textEdit'

/** Px from the canvas's edge within which a drag scrolls it, how far outside still, and px a frame at most. */
const EDGE = 40
const EDGE_OUTSIDE = 60
const FASTEST = 18
/** Px that are left free round what is revealed. */
const REVEAL_ROOM = 24

/** Px at the foot of the view where the zoom control lies. */
const CONTROL_HEIGHT = 40

/** At a smaller zoom, text is too small to be edited. */
const READABLE = 0.6

/** Binds gestures and keys to the canvas on screen. Must stand inside React Flow's provider. */
export const useHost = (session: Session, store: CanvasStore, root: RefObject<HTMLElement | null>): CanvasHost => {
  const flow = useReactFlow()
  const flowStore = useStoreApi()
  return useMemo(() => {
    const element = (): HTMLElement => {
      if (root.current === null) throw new Error('The canvas is not on screen')
      return root.current
    }
    const state = (): ReactFlowState => flowStore.getState()
    const layout = (): Layout | null => session.getState().layout
    const sheets = () => stackSheets(layout()?.pages ?? [])
    const view = (): View => {
      const { transform, width, height } = state()
      return { x: transform[0], y: transform[1], zoom: transform[2], width, height }
    }
    const inView = ({ x, y }: Point): Point => {
      const { left, top } = element().getBoundingClientRect()
      return { x: x - left, y: y - top }
    }
    const headBoxes = () => {
      const shown = layout()
      return shown === null ? [] : headAreas(shown).map((area) => boxesOnCanvas(area, sheets()))
    }
    const pan = (x: number, y: number): boolean => {
      const before = state().transform
      void state().panBy({ x, y })
      const after = state().transform
      return before[0] !== after[0] || before[1] !== after[1]
    }
    const reveal = (box: Box) => {
      const shown = view()
      const boxes = headBoxes()
      const stuck = stuckHeads(boxes, shown)
      const head = stuck?.top ? (boxes[stuck.index]?.head.h ?? 0) * shown.zoom : 0
      const [x, y] = revealShift(box, shown, head)
      if (x !== 0 || y !== 0) pan(x, y)
    }
    const canvasPointAt = (client: Point): Point => flow.screenToFlowPosition(client, { snapToGrid: false })
    const focusSoon = (source: Source) => store.set({ entry: source, wantedFocus: source })
    const select = (source: Source) => {
      session.select(selectionOf(session.getState().draft, source))
      focusSoon(source)
    }
    const goFrom = (from: Source, step: 1 | -1): boolean => {
      const { draft } = session.getState()
      const shown = layout()
      if (shown === null) return false
      const flowFrom = procedureOwners(draft)
        .get(from.id)
        ?.flows.find(({ id }) => from.kind === 'flow' && id === from.id)?.from
      const start: Source = flowFrom === undefined ? from : { kind: 'symbol', id: flowFrom }
      const next = nextStop(readingOrder(draft, shown), start, step)
      if (next !== null) select(next)
      return next !== null
    }
    return {
      session,
      store,
      source: { newId: session.newId, actorName: newActorName },
      root: element,
      canvasPointAt,
      pagePointAt: (client): PagePoint | null => toPagePoint(sheets(), canvasPointAt(client)),
      seenPointAt: (client): PagePoint | null => toPagePoint(sheets(), seenPoint(headBoxes(), view(), inView(client))),
      isOnHeads: (client) => isOnStuck(headBoxes(), view(), inView(client)),
      isOverCanvas: (client) => {
        const top = document.elementFromPoint(client.x, client.y)
        return top !== null && element().contains(top)
      },
      scrollNear: (client) => {
        const { width, height } = view()
        const { x, y } = inView(client)
        const isNear = x > -EDGE_OUTSIDE && x < width + EDGE_OUTSIDE && y > -EDGE_OUTSIDE && y < height + EDGE_OUTSIDE
        return isNear && pan(edgeSpeed(x, width), edgeSpeed(y, height))
      },
      isInView: (box) => {
        const { x, y, zoom, width, height } = view()
        return boxesMeet({ x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom }, box)
      },
      reveal,
      approach: (box) => {
        if (view().zoom >= READABLE) reveal(box)
        else void flow.setCenter(box.x + box.w / 2, box.y + box.h / 2, { zoom: 1 })
      },
      focusSoon,
      select,
      edit: (source, replace = false) => {
        const { draft } = session.getState()
        const target = textTargetOf(draft, source)
        if (target === null) return false
        store.set({ opensWith: replace || source.kind === 'flow' ? 'all' : 'end', entry: source })
        showNow(() => {
          session.select(selectionOf(draft, source))
          session.edit(target)
        })
        return true
      },
      step: goFrom,
      announce: (message) => store.set({ announcement: message }),
    }
  }, [session, store, root, flow, flowStore])
}

/** Px a frame to scroll when the pointer is at `place` of a side this long: towards the nearer edge, faster the nearer. */
const edgeSpeed = (place: number, length: number): number => {
  if (place < EDGE) return Math.min((EDGE - place) / EDGE, 1) * FASTEST
  if (place > length - EDGE) return -Math.min((place - length + EDGE) / EDGE, 1) * FASTEST
  return 0
}

/** By how many px of the screen the canvas must move for a box to be seen below what sticks at the top. Pure. */
export const revealShift = (box: Box, view: View, stuckHeight: number): readonly [number, number] => {
  const left = box.x * view.zoom + view.x
  const top = box.y * view.zoom + view.y
  return [
    shiftInto(left, box.w * view.zoom, 0, view.width),
    shiftInto(top, box.h * view.zoom, stuckHeight, view.height - CONTROL_HEIGHT),
  ]
}

const shiftInto = (from: number, length: number, low: number, high: number): number => {
  const room = Math.max(Math.min(REVEAL_ROOM, (high - low - length) / 2), 0)
  if (from < low + room) return low + room - from
  const over = from + length - (high - room)
  return over > 0 ? -Math.min(over, from - low - room) : 0
}
