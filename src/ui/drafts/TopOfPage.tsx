import type { Page } from '../../core/page/page'
import { PageItems } from '../../paint/svg/PageSvg'

/** Height of the part that is shown, by its width. */
const SHAPE = 9 / 16

/** Of the margins so much is cut off, in mm, since a small picture has no room for them. */
const CUT = 8

/** The upper part of a page. */
const TopOfPage = ({ page }: { readonly page: Page }) => {
  const width = page.width - 2 * CUT
  return (
    <svg viewBox={`${CUT} ${CUT} ${width} ${width * SHAPE}`} aria-hidden="true">
      <PageItems items={page.items} />
    </svg>
  )
}

export default TopOfPage
