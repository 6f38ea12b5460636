import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Page } from '../../core/page/page'
import { PageSvg } from '../../paint/svg/PageSvg'
import styles from './Preview.module.css'

/** What a page is shown with. */
export interface LazyPageProps {
  readonly page: Page
  readonly widthPx: number
  /** What lies over the page. */
  readonly children?: ReactNode
}

/** A page at a given width; it is drawn once it comes near the window, and stays drawn. */
export const LazyPage = ({ page, widthPx, children }: LazyPageProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null || isNear) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true)
      },
      { rootMargin: '100% 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isNear])
  return (
    <div ref={frame} className={styles.page} style={{ width: widthPx, height: (widthPx * page.height) / page.width }}>
      {isNear && <PageSvg page={page} />}
      {isNear && children}
    </div>
  )
}
