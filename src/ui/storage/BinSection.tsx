import { useEffect, useState } from 'react'
import type { BinEntry, DraftStore } from '../../editor/ports/draftStore'
import type { Clock } from '../../editor/ports/machine'
import { Button } from '../parts/Button'
import { describeWhen } from '../text/dates'
import { programText } from '../text/screens'
import { storageText } from '../text/storage'
import styles from './Storage.module.css'

/** What is in the bin: each draft can come back, or go for ever after a second press. */
export const BinSection = ({ store, clock }: { readonly store: DraftStore; readonly clock: Clock }) => {
  const [entries, setEntries] = useState<readonly BinEntry[]>([])
  const [askedId, setAskedId] = useState<string | null>(null)
  useEffect(() => store.watchBin(setEntries), [store])
  return (
    <section className={styles.section} aria-label={storageText.bin}>
      <h2 className={styles.sectionTitle}>{storageText.bin}</h2>
      <p className={styles.quiet}>{storageText.binHint}</p>
      {entries.length === 0 && <p>{storageText.binEmpty}</p>}
      <ul className={styles.list} aria-label={storageText.binList}>
        {entries.map(({ id, title: written, removedAt }) => {
          const title = written || programText.untitled
          return (
            <li key={id} className={styles.entry}>
              <div className={styles.words}>
                <strong>{title}</strong>
                <span className={styles.quiet}>{storageText.removed(describeWhen(removedAt, clock.now()))}</span>
              </div>
              <Button aria-label={storageText.restoreOf(title)} onClick={() => void store.restore(id).catch(() => {})}>
                {storageText.restore}
              </Button>
              <Button
                look="danger"
                aria-label={askedId === id ? undefined : storageText.discardOf(title)}
                onClick={() => (askedId === id ? void store.discard(id).catch(() => {}) : setAskedId(id))}
              >
                {askedId === id ? storageText.discardSure : storageText.discard}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
