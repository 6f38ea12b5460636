import { Check, CheckCheck, X } from 'lucide-react'
import { useState } from 'react'
import type { Correction, SourcePlace } from '../../core/exchange/mapping'
import { Button, IconButton } from '../parts/Button'
import { importText } from '../text/import'
import type { OpenGuess } from './guesses'
import styles from './Import.module.css'

/** So many guesses are listed at first. */
const SHOWN_AT_FIRST = 100

/** What the guesses' pane works with. */
export interface GuessesPaneProps {
  readonly guesses: readonly OpenGuess[]
  readonly onCorrect: (correction: Correction) => void
  /** Shows a guess's step in the source. */
  readonly onShow: (place: SourcePlace) => void
}

/** What was guessed and why, to be accepted one by one or all at once. */
export const GuessesPane = ({ guesses, onCorrect, onShow }: GuessesPaneProps) => {
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const hasSeveral = guesses.some(({ procedure }) => procedure !== guesses[0]?.procedure)
  if (guesses.length === 0) return <p className={styles.quiet}>{importText.noGuess}</p>
  return (
    <>
      <p className={styles.quiet}>{importText.guessNote}</p>
      <Button icon={CheckCheck} onClick={() => onCorrect({ kind: 'accept-all' })}>
        {importText.acceptAll}
      </Button>
      {byProcedure(guesses.slice(0, shown)).map(([procedure, members]) => (
        <section key={procedure} aria-label={procedure}>
          {hasSeveral && <h3 className={styles.groupName}>{procedure}</h3>}
          <ul className={styles.entries}>
            {members.map((guess) => (
              <GuessEntry key={guess.key} guess={guess} onCorrect={onCorrect} onShow={onShow} />
            ))}
          </ul>
        </section>
      ))}
      {guesses.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + SHOWN_AT_FIRST)}>
          {importText.moreRows(guesses.length - shown)}
        </button>
      )}
    </>
  )
}

interface GuessEntryProps extends Pick<GuessesPaneProps, 'onCorrect' | 'onShow'> {
  readonly guess: OpenGuess
}

const GuessEntry = ({ guess, onCorrect, onShow }: GuessEntryProps) => {
  const { place } = guess
  return (
    <li className={styles.guess}>
      <button
        type="button"
        className={styles.guessText}
        title={importText.showInSource(guess.text)}
        onClick={() => place !== null && onShow(place)}
      >
        <span className={styles.entryName}>{guess.text}</span>
        <span className={styles.quiet}>{guess.reasons.join('; ')}</span>
      </button>
      <IconButton
        icon={Check}
        label={`${importText.accept}: ${guess.text}`}
        onClick={() => onCorrect({ kind: 'accept', key: guess.key })}
      />
      {guess.isFlow && (
        <IconButton
          icon={X}
          label={`${importText.drop}: ${guess.text}`}
          onClick={() => onCorrect({ kind: 'drop-flow', flowKey: guess.key })}
        />
      )}
    </li>
  )
}

/** Guesses in their order, those of one procedure together. */
const byProcedure = (guesses: readonly OpenGuess[]): readonly (readonly [string, readonly OpenGuess[]])[] => {
  const groups = new Map<string, OpenGuess[]>()
  for (const guess of guesses) {
    const group = groups.get(guess.procedure)
    if (group) group.push(guess)
    else groups.set(guess.procedure, [guess])
  }
  return [...groups]
}
