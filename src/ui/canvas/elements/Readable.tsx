import { useStore } from '@xyflow/react'
import type { CSSProperties, ReactNode } from 'react'
import { unzoomed } from '../unzoomed'
import styles from './Readable.module.css'

/** Lets the words of marks on the sheet stay readable where the canvas is zoomed out; they keep the sheet's light colours. */
export const Readable = ({ children }: { readonly children: ReactNode }) => {
  const factor = useStore((state) => unzoomed(state.transform[2]))
  return (
    <div className={styles.readable} style={{ '--unzoomed': factor } as CSSProperties} data-on-sheet>
      {children}
    </div>
  )
}
