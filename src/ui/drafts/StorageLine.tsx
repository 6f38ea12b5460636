import { useEffect, useState } from 'react'
import type { DraftSummary } from '../../editor/ports/draftStore'
import type { BackupMark, StoragePort } from '../../editor/ports/storage'
import { formatRoute } from '../../editor/route'
import { REMINDER_WRITES, writesSince } from '../../editor/saving/backupReminder'
import { storageText } from '../text/storage'
import styles from './StorageLine.module.css'

/** The way to the storage's page, with a reminder when much work is in no backup. */
export const StorageLine = ({
  storage,
  drafts,
}: {
  readonly storage: StoragePort
  readonly drafts: readonly DraftSummary[]
}) => {
  const [mark, setMark] = useState<BackupMark | null | undefined>(undefined)
  useEffect(() => void storage.lastBackup().then(setMark, () => {}), [storage])
  const isDue = mark !== undefined && writesSince(drafts, mark) >= REMINDER_WRITES
  return (
    <p className={styles.line}>
      {isDue && <span>{storageText.due}</span>}
      <a href={formatRoute({ kind: 'storage' })}>{isDue ? storageText.makeBackup : storageText.all}</a>
    </p>
  )
}
