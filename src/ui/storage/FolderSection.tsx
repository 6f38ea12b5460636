import type { Ports } from '../../editor/ports/ports'
import { Button } from '../parts/Button'
import { storageText } from '../text/storage'
import styles from './Storage.module.css'
import { useFolder } from './useFolder'

/** A folder that gets a file of every draft as it is saved; nothing where the browser cannot write into folders. */
export const FolderSection = ({ ports }: { readonly ports: Pick<Ports, 'folder' | 'store'> }) => {
  const { folder } = ports
  const { state, written, change } = useFolder(ports)
  if (!folder.isAvailable()) return null
  return (
    <section className={styles.section} aria-label={storageText.folder}>
      <h2 className={styles.sectionTitle}>{storageText.folder}</h2>
      <p className={styles.quiet}>{storageText.folderHint}</p>
      <p role="status">
        {state.kind === 'none' ? storageText.noFolder : storageText.folderState(state)}
        {written !== null && ` ${storageText.filesWritten(written)}`}
      </p>
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
