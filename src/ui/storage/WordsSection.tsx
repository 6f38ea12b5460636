import { useState } from 'react'
import type { WordsPort } from '../../editor/ports/remembered'
import { Button } from '../parts/Button'
import { proposeText } from '../text/propose'
import styles from './Storage.module.css'

/** The words that are offered while typing, and a way to forget them. */
export const WordsSection = ({ words }: { readonly words: WordsPort }) => {
  const [known, setKnown] = useState(words.known)
  const isEmpty = known.actors.length + known.units.length + known.laws.length === 0
  return (
    <section className={styles.section} aria-label={proposeText.words}>
      <h2 className={styles.sectionTitle}>{proposeText.words}</h2>
      <p className={styles.quiet}>{proposeText.wordsHint}</p>
      <p role="status">{proposeText.wordCount(known)}</p>
      {!isEmpty && (
        <div className={styles.actions}>
          <Button
            onClick={() => {
              words.forget()
              setKnown(words.known())
            }}
          >
            {proposeText.forget}
          </Button>
        </div>
      )}
    </section>
  )
}
