import { Download, Upload } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { StoreError } from '../../editor/ports/draftStore'
import type { Ports } from '../../editor/ports/ports'
import type { BackupMark } from '../../editor/ports/storage'
import { makeBackup } from '../../editor/saving/backup'
import { MAX_BACKUP_BYTES } from '../../editor/saving/backupFile'
import { restoreBackup } from '../../editor/saving/restoreBackup'
import { Button } from '../parts/Button'
import { describeWhen } from '../text/dates'
import { describeStoreFault } from '../text/id'
import { describeRestored, storageText } from '../text/storage'
import styles from './Storage.module.css'

/** Everything in one file, and back again. */
export const BackupSection = ({ ports }: { readonly ports: Ports }) => {
  const { storage, files, clock } = ports
  const [mark, setMark] = useState<BackupMark | null>(null)
  const [message, setMessage] = useState<string>('')
  const fileInput = useRef<HTMLInputElement>(null)
  useEffect(() => void storage.lastBackup().then(setMark, () => {}), [storage])

  /** Does something with the store; what it gives or why it failed is told. */
  const tell = (work: () => Promise<string>): void => {
    work().then(setMessage, (error: unknown) => {
      if (!(error instanceof StoreError)) throw error
      setMessage(describeStoreFault(error.fault))
    })
  }

  const backUp = async (): Promise<string> => {
    const backup = await makeBackup(ports)
    const day = new Date(backup.mark.at).toISOString().slice(0, 10)
    files.save(storageText.fileName(day), 'application/json', backup.content)
    await storage.markBackup(backup.mark)
    setMark(backup.mark)
    const done = storageText.backedUp(backup.draftCount, backup.binCount)
    return backup.unreadable.length === 0 ? done : `${done} ${storageText.backupUnreadable(backup.unreadable)}`
  }

  const restore = async (file: File): Promise<string> => {
    if (file.size > MAX_BACKUP_BYTES) return storageText.tooLarge
    const restored = await restoreBackup(await file.text(), ports, storageText.copyTitle)
    return restored.ok ? describeRestored(restored.value) : storageText.faults[restored.failure]
  }

  return (
    <section className={styles.section} aria-label={storageText.backup}>
      <h2 className={styles.sectionTitle}>{storageText.backup}</h2>
      <p className={styles.quiet}>{storageText.backupHint}</p>
      <p>{mark === null ? storageText.noBackup : storageText.lastBackup(describeWhen(mark.at, clock.now()))}</p>
      <div className={styles.actions}>
        <Button icon={Download} look="primary" onClick={() => tell(backUp)}>
          {storageText.makeBackup}
        </Button>
        <Button icon={Upload} onClick={() => fileInput.current?.click()}>
          {storageText.restoreBackup}
        </Button>
        <input
          ref={fileInput}
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-label={storageText.restoreInput}
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file !== undefined) tell(() => restore(file))
            target.value = ''
          }}
        />
      </div>
      <p role="status">{message}</p>
    </section>
  )
}
