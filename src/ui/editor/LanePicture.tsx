import type { Layout } from '../../core/layout/result'
import { PageItems } from '../../paint/svg/PageSvg'

/** Room round the lanes in the picture, in mm. */
const MARGIN = 1

/** The lanes of a procedure with their heads, symbols and arrows, cut out of its continuous page. */
export const LanePicture = ({ layout, procedureId }: { readonly layout: Layout; readonly procedureId: string }) => {
  const part = layout.tables.find((table) => table.kind === 'flow' && table.procedureId === procedureId)
  const page = part && layout.pages[part.page]
  if (!part || !page) return null
  const { block, texts } = part
  const heads = texts.filter(({ role }) => role === 'actor').map(({ y }) => y)
  const top = Math.min(block.y, ...heads) - MARGIN
  const box = [block.x - MARGIN, top, block.w + 2 * MARGIN, block.y + block.h - top + MARGIN]
  return (
    <svg viewBox={box.join(' ')} aria-hidden>
      <PageItems items={page.items} />
    </svg>
  )
}
