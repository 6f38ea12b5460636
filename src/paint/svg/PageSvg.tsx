import { type CSSProperties, memo } from 'react'
import type { Item } from '../../core/page/item'
import type { Page } from '../../core/page/page'
import { itemsToSvg } from './itemsToSvg'

/** A page as an SVG picture, one unit a mm. Draws again only when it is given another page. */
export const PageSvg = memo(function PageSvg({
  page,
  className,
}: {
  readonly page: Page
  readonly className?: string
}) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip over the page; who embeds it names it
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${page.width} ${page.height}`} className={className}>
      <PageItems items={page.items} />
    </svg>
  )
})

/** The items of a page, for an SVG whose unit is the mm. Draws again only when it is given another list. */
export const PageItems = memo(function PageItems({ items }: { readonly items: readonly Item[] }) {
  return (
    <g strokeMiterlimit={10} style={AS_MEASURED}>
      {itemsToSvg(items)}
    </g>
  )
})

/** Layout measures text as the sum of its characters' widths; so must whoever draws it. */
const AS_MEASURED: CSSProperties = {
  fontKerning: 'none',
  fontVariantLigatures: 'none',
  textRendering: 'geometricPrecision',
}
