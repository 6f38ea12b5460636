import { CircleAlert, X } from 'lucide-react'
import { IconButton } from '../parts/Button'
import { describeIssue } from '../text/faults'
import { homeText } from '../text/home'
import { describeStoreFault } from '../text/id'
import { describeReadFault } from '../text/readTables'
import { programText } from '../text/screens'
import { storageText } from '../text/storage'
import styles from './ImportFaults.module.css'
import type { ImportFailure } from './importOutcome'

/** Most faults that are shown of one file; the rest is counted. */
const MOST_SHOWN = 12

const faultsOf = (failure: ImportFailure): readonly string[] => {
  switch (failure.kind) {
    case 'refused':
      return failure.issues.map(describeIssue)
    case 'unreadable':
      return [homeText.unreadable]
    case 'no-table':
      return [describeReadFault(failure.fault)]
    case 'broken-backup':
      return [storageText.faults[failure.fault]]
    case 'not-stored':
      return [describeStoreFault(failure.fault)]
  }
}

/** Why a file was not imported: every fault with its place, and that nothing has changed. */
const ImportFaults = ({ failure, onClose }: { readonly failure: ImportFailure; readonly onClose: () => void }) => {
  const faults = faultsOf(failure)
  return (
    <div role="alert" className={styles.faults}>
      <CircleAlert size={20} aria-hidden className={styles.mark} />
      <div className={styles.body}>
        <p className={styles.title}>{homeText.importFailed(failure.fileName)}</p>
        <ul className={styles.list}>
          {faults.slice(0, MOST_SHOWN).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        {faults.length > MOST_SHOWN && <p>{homeText.moreFaults(faults.length - MOST_SHOWN)}</p>}
        <p className={styles.after}>{homeText.importUnchanged}</p>
      </div>
      <IconButton icon={X} label={programText.close} side="left" onClick={onClose} />
    </div>
  )
}

export default ImportFaults
