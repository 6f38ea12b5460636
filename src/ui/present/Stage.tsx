import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Box, Point } from '../../core/page/geometry'
import type { Page } from '../../core/page/page'
import { cameraBox, limitZoom } from '../../editor/present/camera'
import { PageItems } from '../../paint/svg/PageSvg'
import styles from './Present.module.css'

/** What the picture of a page works with. */
export interface StageProps {
  readonly page: Page
  /** Where the arrows run; fills the width at enlargement 1. */
  readonly block: Box
  /** True: at enlargement 1 the whole block is in view, not only its width. */
  readonly fitsWhole?: boolean
  readonly zoom: number
  readonly centre: Point
  readonly label: string
  readonly onZoom: (zoom: number) => void
  readonly onMove: (centre: Point) => void
  /** A press without a drag, where nothing on the page takes it. */
  readonly onTap?: () => void
  /** What lies over the page, in mm. */
  readonly children: ReactNode
}

/** A pointer that moves less than this is a tap, in px. */
const TAP_PX = 6

const WHEEL_ZOOM = 1.0015

/** A page in a window of free size: the wheel and two fingers enlarge, a drag shifts, a tap goes on. */
export const Stage = ({
  page,
  block,
  fitsWhole = false,
  zoom,
  centre,
  label,
  onZoom,
  onMove,
  onTap,
  children,
}: StageProps) => {
  const svg = useRef<SVGSVGElement>(null)
  const size = useSize(svg)
  const view = cameraBox({ window: size, page, block, fitsWhole, zoom, centre })
  const pointers = useRef(new Map<number, { x: number; y: number }>())
  const moved = useRef(0)

  const press = (event: PointerEvent): void => {
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pointers.current.size === 1) moved.current = 0
  }
  const drag = (event: PointerEvent): void => {
    const last = pointers.current.get(event.pointerId)
    if (last === undefined) return
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y]
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    moved.current += Math.hypot(dx, dy)
    if (moved.current < TAP_PX) return
    svg.current?.setPointerCapture(event.pointerId)
    if (other !== undefined) {
      const before = Math.hypot(last.x - other.x, last.y - other.y)
      const after = Math.hypot(event.clientX - other.x, event.clientY - other.y)
      if (before > 0) onZoom(limitZoom((zoom * after) / before))
      return
    }
    const mmPerPx = view.w / Math.max(1, size.width)
    onMove({ x: view.x + view.w / 2 - dx * mmPerPx, y: view.y + view.h / 2 - dy * mmPerPx })
  }
  const release = (event: PointerEvent): void => {
    const wasPressed = pointers.current.delete(event.pointerId)
    const isTap = wasPressed && event.type === 'pointerup' && moved.current < TAP_PX && event.button === 0
    if (isTap && !(event.target instanceof Element && event.target.closest('[role="button"]'))) onTap?.()
  }
  const reveal = (event: FocusEvent): void => {
    const element = event.target
    if (!(element instanceof SVGGraphicsElement) || element === svg.current) return
    const { x, y, width, height } = element.getBBox()
    const inner = x >= view.x && y >= view.y && x + width <= view.x + view.w && y + height <= view.y + view.h
    if (!inner && element.matches(':focus-visible')) onMove({ x: x + width / 2, y: y + height / 2 })
  }
  useWheel(svg, (delta) => onZoom(limitZoom(zoom * WHEEL_ZOOM ** -delta)))

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is no set of fields
    <svg
      ref={svg}
      className={styles.stage}
      viewBox={`${view.x} ${view.y} ${view.w} ${view.h}`}
      aria-label={label}
      role="group"
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onFocus={reveal}
    >
      <rect width={page.width} height={page.height} fill="#ffffff" />
      <g aria-hidden>
        <PageItems items={page.items} />
      </g>
      {children}
    </svg>
  )
}

const useSize = (element: RefObject<Element | null>): { readonly width: number; readonly height: number } => {
  const [size, setSize] = useState({ width: 4, height: 3 })
  useLayoutEffect(() => {
    const found = element.current
    if (found === null) return
    const measure = (): void => setSize({ width: found.clientWidth, height: found.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(found)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** React listens to the wheel passively, so that the page behind would scroll or zoom; this does not let it. */
const useWheel = (element: RefObject<Element | null>, onWheel: (deltaPx: number) => void): void => {
  const latest = useRef(onWheel)
  useEffect(() => {
    latest.current = onWheel
  })
  useEffect(() => {
    const found = element.current
    if (found === null) return
    const turn = (event: Event): void => {
      if (!(event instanceof WheelEvent)) return
      event.preventDefault()
      latest.current(event.deltaY)
    }
    found.addEventListener('wheel', turn, { passive: false })
    return () => found.removeEventListener('wheel', turn)
  }, [element])
}
