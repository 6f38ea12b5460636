import { type ReactNode, useEffect, useState } from 'react'
import type { Ports } from '../../editor/ports/ports'
import type { StorageState } from '../../editor/ports/storage'
import { StoreFailed } from '../drafts/StoreFailed'
import { useDrafts } from '../drafts/useDrafts'
import { Button } from '../parts/Button'
import { HomeLink } from '../parts/HomeLink'
import { storageText } from '../text/storage'
import { useDocumentTitle } from '../useDocumentTitle'
import { BackupSection } from './BackupSection'
import { BinSection } from './BinSection'
import { FolderSection } from './FolderSection'
import { RawSection } from './RawSection'
import styles from './Storage.module.css'
import { WordsSection } from './WordsSection'

/** Where the drafts lie, how safe they are there, and how to get back what seems lost. */
const StorageScreen = ({ ports }: { readonly ports: Ports }) => {
  useDocumentTitle(storageText.title)
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <HomeLink />
        <h1 className={styles.title}>{storageText.title}</h1>
      </header>
      <StoreFailed fault={useDrafts(ports.store).fault} />
      <p className={styles.quiet}>{storageText.hint}</p>
      <SpaceSection storage={ports.storage} />
      <BackupSection ports={ports} />
      <FolderSection ports={ports} />
      <BinSection store={ports.store} clock={ports.clock} />
      <WordsSection words={ports.words} />
      <RawSection storage={ports.storage} files={ports.files} />
    </main>
  )
}

export default StorageScreen

const SpaceSection = ({ storage }: { readonly storage: Ports['storage'] }) => {
  const [state, setState] = useState<StorageState | null>(null)
  useEffect(() => void storage.describe().then(setState), [storage])
  return (
    <Section title={storageText.space}>
      {state && (
        <>
          <p>{storageText.used(state.usedBytes, state.roomBytes)}</p>
          <p>{persistenceWords(state.isPersistent)}</p>
          {state.isPersistent === false && (
            <Button
              onClick={() =>
                void storage
                  .askToPersist()
                  .then(() => storage.describe())
                  .then(setState)
              }
            >
              {storageText.askAgain}
            </Button>
          )}
        </>
      )}
      <p className={styles.quiet}>{storageText.safari}</p>
    </Section>
  )
}

const persistenceWords = (isPersistent: boolean | null): string => {
  if (isPersistent === null) return storageText.persistenceUnknown
  return isPersistent ? storageText.persistent : storageText.notPersistent
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles.section} aria-label={title}>
    <h2 className={styles.sectionTitle}>{title}</h2>
    {children}
  </section>
)
