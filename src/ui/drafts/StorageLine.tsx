import { useEffect, useState } from 'react'
import type { DraftSummary } from '../../editor/ports/draftStore'
import type { Ports } from '../../editor/ports/ports'
import type { BackupMark } from '../../editor/ports/storage'
import { formatRoute } from '../../editor/route'
import { REMINDER_WRITES, writesSince } from '../../editor/saving/backupReminder'
import { Button } from '../parts/Button'
import { useFolder } from '../storage/useFolder'
import { storageText } from '../text/storage'
import styles from './StorageLine.module.css'

/** What the line works with. */
export interface StorageLineProps {
  readonly ports: Pick<Ports, 'storage' | 'folder' | 'store'>
  readonly drafts: readonly DraftSummary[]
}

/** What lies in other places than the store. */
interface Elsewhere {
  readonly mark: BackupMark | null
  readonly handedOut: Readonly<Record<string, number>>
}

/** The way to the storage's page, with a reminder when much work is in no other place or the chosen folder gets no files. */
export const StorageLine = ({ ports, drafts }: StorageLineProps) => {
  const { storage } = ports
  const { state, change } = useFolder(ports)
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null)
  useEffect(() => {
    Promise.all([storage.lastBackup(), storage.handedOut()]).then(
      ([mark, handedOut]) => setElsewhere({ mark, handedOut }),
      () => {}, // The list of drafts says so.
    )
  }, [storage])
  const isMirrored = state.kind === 'chosen' && state.mayWrite
  const isDue =
    elsewhere !== null && !isMirrored && writesSince(drafts, elsewhere.mark, elsewhere.handedOut) >= REMINDER_WRITES
  return (
    <p className={styles.line}>
      {state.kind === 'chosen' && !state.mayWrite && (
        <>
          <span>{storageText.folderWaits(state.name)}</span>
          <Button onClick={() => change(ports.folder.allow)}>{storageText.allowFolder}</Button>
        </>
      )}
      {isDue && <span>{storageText.due}</span>}
      <a href={formatRoute({ kind: 'storage' })}>{isDue ? storageText.makeBackup : storageText.all}</a>
    </p>
  )
}
