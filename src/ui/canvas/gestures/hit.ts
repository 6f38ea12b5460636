import type { Point } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import type { CanvasHost } from '../CanvasHost'
import { sourceOfElement } from '../elements/SourceButton'
import { regionAt } from '../regions'

/** What lies under the pointer. */

/** What lies under a press. */
export type Hit =
  | { readonly kind: 'control' }
  | { readonly kind: 'arrowEnd'; readonly flowId: string; readonly end: 'from' | 'to' }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'nothing' }

/** Finds what lies at a place on screen; `element` is what the browser says is there. */
export const hitAt = (host: CanvasHost, element: Element, client: Point): Hit => {
  if (element.closest('[data-canvas-control]') !== null) return { kind: 'control' }
  const own = host.isOnHeads(client) ? null : sourceOfElement(element)
  const end = element.getAttribute('data-arrow-end')
  if (own?.kind === 'flow' && (end === 'from' || end === 'to')) return { kind: 'arrowEnd', flowId: own.id, end }
  if (own !== null) return { kind: 'source', source: own }
  const { layout } = host.session.getState()
  const point = host.seenPointAt(client)
  const region = layout === null || point === null ? null : regionAt(layout, point)
  return region === null ? { kind: 'nothing' } : { kind: 'source', source: region.source }
}

/** Whether a press there takes up something, so that a finger must not scroll. */
export const isTakenUp = (hit: Hit): boolean =>
  hit.kind === 'control' ||
  hit.kind === 'arrowEnd' ||
  (hit.kind === 'source' && (hit.source.kind === 'symbol' || isHead(hit.source)))

const isHead = ({ kind, part }: Source): boolean => kind === 'actor' || (kind === 'row' && part === 'number')

/** The symbol that the pointer rests on: its id, or null. */
export const symbolUnder = (host: CanvasHost, element: Element, client: Point): string | null => {
  const hit = hitAt(host, element, client)
  return hit.kind === 'source' && hit.source.kind === 'symbol' ? hit.source.id : null
}
