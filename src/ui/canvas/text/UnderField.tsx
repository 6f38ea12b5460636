import { useStore } from '@xyflow/react'
import type { ReactNode } from 'react'
import styles from './TextEditor.module.css'

/** What is offered under the field in which a text is written: it keeps its size on screen at every zoom. */
export const UnderField = ({ children }: { readonly children: ReactNode }) => {
  const zoom = useStore((state) => state.transform[2])
  return (
    <div className={styles.underField} style={{ width: `${100 * zoom}%`, scale: 1 / zoom }}>
      {children}
    </div>
  )
}
