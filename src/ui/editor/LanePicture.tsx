import { useMemo } from 'react'
import type { Layout } from '../../core/layout/result'
import type { Box } from '../../core/page/geometry'
import type { Item } from '../../core/page/item'
import { PageItems } from '../../paint/svg/PageSvg'

/** Room round the lanes in the picture, in mm. */
const MARGIN = 1

/** The lanes of a procedure with their heads, symbols and arrows, cut out of its continuous page. */
export const LanePicture = ({ layout, procedureId }: { readonly layout: Layout; readonly procedureId: string }) => {
  const { box, items } = useMemo(() => cutOut(layout, procedureId), [layout, procedureId])
  return (
    <svg viewBox={`${box.x} ${box.y} ${box.w} ${box.h}`} aria-hidden>
      <PageItems items={items} />
    </svg>
  )
}

/** The lanes' box with their heads, and what is drawn in it; a text that begins left of it would be cut, so it is left out. */
const cutOut = (layout: Layout, procedureId: string): { readonly box: Box; readonly items: readonly Item[] } => {
  const part = layout.tables.find((table) => table.kind === 'flow' && table.procedureId === procedureId)
  const page = part && layout.pages[part.page]
  if (!part || !page) return { box: { x: 0, y: 0, w: 0, h: 0 }, items: [] }
  const { block, texts } = part
  const heads = texts.filter(({ role }) => role === 'actor').map(({ y }) => y)
  const y = Math.min(block.y, ...heads) - MARGIN
  const box = { x: block.x - MARGIN, y, w: block.w + 2 * MARGIN, h: block.y + block.h - y + MARGIN }
  return { box, items: page.items.filter((item) => item.kind !== 'text' || item.x >= box.x) }
}
