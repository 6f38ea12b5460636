import { renderToStaticMarkup } from 'react-dom/server'
import type { Page } from '../../core/page/page'
import { PageItems } from './PageSvg'

/** A text that travels in a picture without being drawn. */
export interface CarriedText {
  readonly attribute: string
  readonly text: string
}

/**
 * A page as a file of its own: as large as the paper, with `fontFaceCss` (see `fontFace.ts`) also with its fonts inside, and with
 * `carried` a text as metadata, in an element with that attribute.
 */
export const renderPageSvg = ({ width, height, items }: Page, fontFaceCss?: string, carried?: CarriedText): string =>
  asFile(
    renderToStaticMarkup(
      // biome-ignore lint/a11y/noSvgWithoutTitle: a file has its name
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={`${width}mm`}
        height={`${height}mm`}
        viewBox={`0 0 ${width} ${height}`}
      >
        {carried ? <metadata {...{ [carried.attribute]: '1' }}>{carried.text}</metadata> : null}
        {fontFaceCss ? <style>{fontFaceCss}</style> : null}
        <rect width={width} height={height} fill="#ffffff" />
        <PageItems items={items} />
      </svg>,
    ),
  )

/**
 * What is fine in a browser alone: there a text may hold the mark that ends a section of plain characters in XML, and keeps its spaces by a
 * rule of CSS that other programs do not know.
 */
const asFile = (markup: string): string =>
  markup.replaceAll(']]>', ']]&gt;').replaceAll('<text ', '<text xml:space="preserve" ')
