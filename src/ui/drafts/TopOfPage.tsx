import type { Page } from '../../core/page/page'
import { PageItems } from '../../paint/svg/PageSvg'
import { topOfPage } from '../../paint/svg/topOfPage'

/** The upper part of a page. */
const TopOfPage = ({ page }: { readonly page: Page }) => {
  const { x, y, w, h } = topOfPage(page)
  return (
    <svg viewBox={`${x} ${y} ${w} ${h}`} aria-hidden="true">
      <PageItems items={page.items} />
    </svg>
  )
}

export default TopOfPage
