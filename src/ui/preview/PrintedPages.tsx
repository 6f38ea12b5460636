import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Page } from '../../core/page/page'
import { PageSvg } from '../../paint/svg/PageSvg'
import { showNow } from '../promptEffects'
import styles from './PrintedPages.module.css'

/** What the browser is to print in place of the program. */
export interface PrintedPagesProps {
  /** Gives the pages at the very moment of printing; null where what is on screen is to be printed. */
  readonly pagesNow: () => readonly Page[] | null
}

/**
 * What the browser prints in place of the program: one page a sheet, at its exact size. It is drawn when the browser is about to
 * print, however that was asked for, and stays, unseen, until other pages take its place: some browsers say that they have printed
 * before they do.
 */
export const PrintedPages = ({ pagesNow }: PrintedPagesProps) => {
  const [drawn, setDrawn] = useState<readonly Page[] | null>(null)
  useEffect(() => {
    // The browser takes its picture of the page as soon as the event is over.
    const draw = (): void => showNow(() => setDrawn(pagesNow()))
    window.addEventListener('beforeprint', draw)
    return () => {
      window.removeEventListener('beforeprint', draw)
      setDrawn(null)
    }
  }, [pagesNow])
  const [first] = drawn ?? []
  if (drawn === null || first === undefined) return null
  return createPortal(
    <div className={styles.printed}>
      <style>{`@page { size: ${first.width}mm ${first.height}mm; margin: 0 }`}</style>
      {drawn.map((page, index) => (
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
