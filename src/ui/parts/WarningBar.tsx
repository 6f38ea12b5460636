import type { ReactNode } from 'react'
import styles from './WarningBar.module.css'

/** What is not as it should be on the whole screen. */
export interface WarningBarProps {
  readonly title: string
  readonly reason: string
  /** Buttons for what can be done about it. */
  readonly children?: ReactNode
}

/** A bar across the screen that is read out at once: what is wrong, why, and what can be done about it. */
export const WarningBar = ({ title, reason, children }: WarningBarProps) => (
  <div role="alert" className={styles.bar}>
    <p className={styles.words}>
      <strong>{title}</strong> {reason}
    </p>
    {children}
  </div>
)
