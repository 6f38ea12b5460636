import { useState } from 'react'
import { StoreError, type StoreFault } from '../../editor/ports/draftStore'
import type { FilePort } from '../../editor/ports/output'
import type { RawRecord, StoragePort } from '../../editor/ports/storage'
import { Button } from '../parts/Button'
import { describeStoreFault } from '../text/id'
import { programText } from '../text/screens'
import { storageText } from '../text/storage'
import styles from './Storage.module.css'

/** Every record as it lies in the store, sound or not, for someone who looks for lost work. */
export const RawSection = ({ storage, files }: { readonly storage: StoragePort; readonly files: FilePort }) => {
  const [records, setRecords] = useState<readonly RawRecord[] | null>(null)
  const [fault, setFault] = useState<StoreFault | null>(null)
  const show = (): void => {
    storage.rawRecords().then(
      (found) => {
        setFault(null)
        setRecords(found)
      },
      (error: unknown) => {
        if (!(error instanceof StoreError)) throw error
        setFault(error.fault)
      },
    )
  }
  return (
    <section className={styles.section} aria-label={programText.recovery}>
      <h2 className={styles.sectionTitle}>{programText.recovery}</h2>
      <p className={styles.quiet}>{storageText.recoveryHint}</p>
      {records === null && (
        <div className={styles.actions}>
          <Button onClick={show}>{storageText.showRaw}</Button>
        </div>
      )}
      {fault !== null && <p role="alert">{describeStoreFault(fault)}</p>}
      {records?.length === 0 && <p>{storageText.noRaw}</p>}
      {records !== null && (
        <ul className={styles.list} aria-label={storageText.rawList}>
          {records.map(({ table, key, title, content }) => {
            const name = `${table}-${key}`
            return (
              <li key={name} className={styles.entry}>
                <div className={styles.words}>
                  <strong>{title || programText.untitled}</strong>
                  <span className={styles.quiet}>
                    {name} · {storageText.rawSize(content.length)}
                  </span>
                </div>
                <Button
                  aria-label={storageText.downloadOf(title || name)}
                  onClick={() => files.save(`${name.replace(/[^\w.-]+/g, '-')}.json`, 'application/json', content)}
                >
                  {storageText.download}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
