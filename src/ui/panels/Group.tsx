import { type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

/** A part of a panel. */
export interface GroupProps {
  readonly title: string
  /** Buttons at the right of the title. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a panel. */
export const Group = ({ title, tools, children }: GroupProps) => {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {tools && <div className={styles.headingTools}>{tools}</div>}
      </div>
      {children}
    </section>
  )
}
