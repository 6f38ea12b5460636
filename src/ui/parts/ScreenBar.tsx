import type { ReactNode } from 'react'
import { HomeLink } from './HomeLink'
import styles from './ScreenBar.module.css'

/** What stands in the bar at the top of a screen. */
export interface ScreenBarProps {
  readonly title: string
  /** What can be done on the screen. */
  readonly children: ReactNode
}

/** The bar at the top of a screen: the way back, the screen's title, what can be done. */
export const ScreenBar = ({ title, children }: ScreenBarProps) => (
  <header className={styles.bar}>
    <HomeLink />
    <h1 className={styles.title} title={title}>
      {title}
    </h1>
    {children}
  </header>
)
