import type { ReactNode } from 'react'
import styles from './MessageScreen.module.css'

/** What a screen says that holds nothing else. */
export interface MessageScreenProps {
  readonly title: string
  /** True: something went wrong, so that it is read out at once. */
  readonly isAlert?: boolean
  readonly children: ReactNode
}

/** A screen that only says something, and what can be done then. */
export const MessageScreen = ({ title, isAlert = false, children }: MessageScreenProps) => (
  <main className={styles.screen}>
    <div role={isAlert ? 'alert' : undefined} className={styles.card}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  </main>
)
