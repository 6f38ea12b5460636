import { FileQuestion } from 'lucide-react'
import { lazy, Suspense } from 'react'
import type { Thumbnail } from '../../editor/thumbnails'
import styles from './ThumbnailPicture.module.css'

const TopOfPage = lazy(() => import('./TopOfPage'))

/** The upper part of a draft's first page with a table, as it prints; an empty sheet until it is known. Decoration only. */
export const ThumbnailPicture = ({ thumbnail }: { readonly thumbnail: Thumbnail | null }) => (
  <div className={styles.sheet} aria-hidden="true" data-thumbnail={thumbnail?.kind ?? 'waiting'}>
    {thumbnail?.kind === 'ready' && (
      <Suspense fallback={null}>
        <TopOfPage page={thumbnail.page} />
      </Suspense>
    )}
    {thumbnail?.kind === 'broken' && <FileQuestion size={24} />}
  </div>
)
