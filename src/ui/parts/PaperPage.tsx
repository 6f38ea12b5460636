import type { Page } from '../../core/page/page'
import { PageSvg } from '../../paint/svg/PageSvg'
import styles from './PaperPage.module.css'

/** A printed page among others. */
export interface PaperPageProps {
  readonly page: Page
  /** Its name where its words are not to be read out one by one. */
  readonly label?: string
  /** Its width. */
  readonly className: string | undefined
}

/** A printed page as a sheet of paper, as wide as its place. */
export const PaperPage = ({ page, label, className }: PaperPageProps) => (
  <div
    {...(label !== undefined && { role: 'img', 'aria-label': label })}
    className={`${styles.page} ${className ?? ''}`}
    style={{ aspectRatio: `${page.width} / ${page.height}` }}
  >
    <PageSvg page={page} />
  </div>
)
