import type { Layout } from '../../core/layout/result'
import { previewText } from '../text/preview'
import { LazyPage } from './LazyPage'
import styles from './Preview.module.css'
import { Problems } from './Problems'

/** What the small pages are shown with. */
export interface ThumbnailsProps {
  readonly layout: Layout
  readonly current: number
  /** Shows the page with that index. */
  readonly onShow: (page: number) => void
}

const THUMBNAIL_PX = 120

/** The pages in small, to go to; above them what is not well with the pages. */
export const Thumbnails = ({ layout, current, onShow }: ThumbnailsProps) => (
  <nav className={styles.side} aria-label={previewText.pages}>
    <Problems layout={layout} onShow={onShow} />
    <ol className={styles.thumbnails}>
      {layout.pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <li key={index}>
          <button
            type="button"
            className={styles.thumbnail}
            aria-current={index === current ? 'page' : undefined}
            onClick={() => onShow(index)}
          >
            <span aria-hidden>
              <LazyPage page={page} widthPx={THUMBNAIL_PX} />
            </span>
            <span className={styles.number}>{previewText.page(index + 1)}</span>
          </button>
        </li>
      ))}
    </ol>
  </nav>
)
