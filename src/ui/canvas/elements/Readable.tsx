import { useStore } from '@xyflow/react'
import type { CSSProperties, ReactNode } from 'react'
import { MOST_REACHED, unzoomed } from '../unzoomed'
import styles from './Readable.module.css'

/** Lets the words of marks on the sheet stay readable where the canvas is zoomed out; they keep the sheet's light colours. */
export const Readable = ({ children }: { readonly children: ReactNode }) => {
  const factor = useStore((state) => unzoomed(state.transform[2]))
  const reach = useStore((state) => unzoomed(state.transform[2], MOST_REACHED))
  return (
    <div className={styles.readable} style={{ '--unzoomed': factor, '--reach': reach } as CSSProperties} data-on-sheet>
      {children}
    </div>
  )
}
