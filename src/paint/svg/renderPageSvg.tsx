import { renderToStaticMarkup } from 'react-dom/server'
import type { Page } from '../../core/page/page'
import { PageItems } from './PageSvg'

/**
 * A page as a file of its own: as large as the paper, and with `fontFaceCss` (see `fontFace.ts`) also with its fonts inside.
 */
export const renderPageSvg = ({ width, height, items }: Page, fontFaceCss?: string): string =>
  renderToStaticMarkup(
    // biome-ignore lint/a11y/noSvgWithoutTitle: a file has its name
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${width}mm`}
      height={`${height}mm`}
      viewBox={`0 0 ${width} ${height}`}
    >
      {fontFaceCss ? <style>{fontFaceCss}</style> : null}
      <rect width={width} height={height} fill="#ffffff" />
      <PageItems items={items} />
    </svg>,
  )
