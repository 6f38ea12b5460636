import { type CSSProperties, memo } from 'react'
import type { Box } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import { isSameValue } from '../../../core/page/sameValue'
import { sourceKey } from '../regions'

/** What a part of the sheet is, for keyboard and screen readers. */
export interface SourceButtonProps {
  readonly source: Source
  /** In px on the canvas. */
  readonly box: Box
  readonly label: string
  readonly className?: string
  /** Whether the Tab key enters the canvas here. */
  readonly isEntry: boolean
  readonly isPressed: boolean
}

/** An unseen button over a part of the sheet: what keyboard and screen readers take hold of. Its source stands in its data. */
export const SourceButton = memo(function SourceButton({
  source,
  box,
  label,
  className,
  isEntry,
  isPressed,
}: SourceButtonProps) {
  const style: CSSProperties = { position: 'absolute', left: box.x, top: box.y, width: box.w, height: box.h }
  return (
    <button
      type="button"
      className={className}
      style={style}
      tabIndex={isEntry ? 0 : -1}
      aria-label={label}
      aria-pressed={isPressed}
      data-kind={source.kind}
      data-entity={source.id}
      data-part={source.part}
    />
  )
}, isSameValue)

/** Finds the element that stands for a source inside the canvas: a symbol's node, an arrow's edge or a button. */
export const elementOfSource = (root: Element, source: Source): HTMLElement | SVGElement | null => {
  const id = CSS.escape(source.id)
  if (source.kind === 'symbol') return root.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)
  if (source.kind === 'flow') return root.querySelector<SVGElement>(`.react-flow__edge[data-id="${id}"]`)
  const key = sourceKey(source)
  const candidates = root.querySelectorAll<HTMLElement>(`button[data-entity="${id}"]`)
  return [...candidates].find((element) => sourceKey(readSource(element)) === key) ?? null
}

/** Frames to wait for an element that comes on screen only after it has been scrolled to. */
const PATIENCE = 5

/** Focuses what stands for a source, as soon as it stands in the document; the result stops waiting. */
export const focusSource = (root: Element, source: Source, onFocused: () => void = () => {}): (() => void) => {
  let frame = 0
  const attempt = (left: number): void => {
    const element = elementOfSource(root, source)
    if (element !== null) {
      element.focus({ preventScroll: true })
      onFocused()
    } else if (left > 0) frame = requestAnimationFrame(() => attempt(left - 1))
  }
  attempt(PATIENCE)
  return () => cancelAnimationFrame(frame)
}

/** The source that an element, or the nearest one round it, stands for; null where there is none. */
export const sourceOfElement = (element: Element | null): Source | null => {
  const holder = element?.closest<HTMLElement>('.react-flow__node, .react-flow__edge, [data-entity]')
  if (holder === null || holder === undefined) return null
  const { id, entity } = holder.dataset
  if (entity !== undefined) return readSource(holder)
  if (id === undefined) return null
  return { kind: holder.classList.contains('react-flow__node') ? 'symbol' : 'flow', id }
}

const readSource = ({ dataset }: HTMLElement): Source => ({
  kind: dataset.kind ?? '',
  id: dataset.entity ?? '',
  ...(dataset.part !== undefined && { part: dataset.part }),
})
