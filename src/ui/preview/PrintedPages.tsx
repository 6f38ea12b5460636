import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Page } from '../../core/page/page'
import { PageSvg } from '../../paint/svg/PageSvg'
import styles from './PrintedPages.module.css'

/**
 * What the browser prints in place of the program: one page a sheet, at its exact size. It is drawn only while the browser prints,
 * however that was asked for.
 */
export const PrintedPages = ({ pages }: { readonly pages: readonly Page[] }) => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture of the page as soon as the event is over.
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  const [first] = pages
  if (!printing || first === undefined) return null
  return createPortal(
    <div className={styles.printed}>
      <style>{`@page { size: ${first.width}mm ${first.height}mm; margin: 0 }`}</style>
      {pages.map((page, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={index}
          className={styles.sheet}
          style={{ width: `${page.width}mm`, height: `${page.height}mm` }}
        >
          <PageSvg page={page} />
        </div>
      ))}
    </div>,
    document.body,
  )
}
