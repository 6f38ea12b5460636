import { useEffect, useState } from 'react'
import type { FolderPort, FolderState } from '../../editor/ports/storage'
import { Button } from '../parts/Button'
import { storageText } from '../text/storage'
import styles from './Storage.module.css'

/** A folder that gets a file of every draft as it is saved; nothing where the browser cannot write into folders. */
export const FolderSection = ({ folder }: { readonly folder: FolderPort }) => {
  const [state, setState] = useState<FolderState>({ kind: 'none' })
  useEffect(() => void folder.state().then(setState), [folder])
  if (!folder.isAvailable()) return null
  const change = (work: () => Promise<FolderState>): void => {
    work().then(setState, () => {}) // The store that cannot remember the folder says so elsewhere.
  }
  return (
    <section className={styles.section} aria-label={storageText.folder}>
      <h2 className={styles.sectionTitle}>{storageText.folder}</h2>
      <p className={styles.quiet}>{storageText.folderHint}</p>
      <p role="status">{state.kind === 'none' ? storageText.noFolder : storageText.folderState(state)}</p>
      <div className={styles.actions}>
        <Button onClick={() => change(folder.choose)}>{storageText.chooseFolder}</Button>
        {state.kind === 'chosen' && !state.mayWrite && (
          <Button look="primary" onClick={() => change(folder.allow)}>
            {storageText.allowFolder}
          </Button>
        )}
        {state.kind === 'chosen' && (
          <Button onClick={() => change(() => folder.forget().then(() => ({ kind: 'none' }) as const))}>
            {storageText.forgetFolder}
          </Button>
        )}
      </div>
    </section>
  )
}
