import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Session } from '../../editor/session'
import { Button, IconButton } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import fieldStyles from '../parts/Field.module.css'
import { findText } from '../text/find'
import styles from './Find.module.css'
import { type FindStore, useFindState } from './findStore'
import { MatchList } from './MatchList'
import { useFinding } from './useFinding'

/** What the panel works with. */
export interface FindPanelProps {
  readonly session: Session
  readonly store: FindStore
  readonly onClose: () => void
}

/** Looks for words in the whole draft and replaces them; beside the table, which stays in reach. */
const FindPanel = ({ session, store, onClose }: FindPanelProps) => {
  const query = useFindState(store, (state) => state.query)
  const isReplacing = useFindState(store, (state) => state.open === 'replace')
  const askedCount = useFindState(store, (state) => state.askedCount)
  const finding = useFinding(session, store)
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const { matches, currentIndex } = finding
  const isAsked = query.words.trim() !== ''

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the panel is asked for
  useEffect(() => field.current?.select(), [askedCount])

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  const pressInField = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    finding.step(event.shiftKey ? -1 : 1)
  }
  const pressInReplacement = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) finding.replaceAll(words)
    else finding.replaceOne(words)
  }

  return (
    <aside className={styles.panel} aria-label={findText.title} onKeyDown={press}>
      <header className={styles.head}>
        <h2 className={styles.title}>{isReplacing ? findText.replaceTitle : findText.title}</h2>
        <IconButton icon={X} label={findText.close} keys="Esc" side="left" onClick={onClose} />
      </header>
      <div className={styles.form}>
        <div className={styles.field}>
          <label className={fieldStyles.label} htmlFor={`${id}-words`}>
            {findText.words}
          </label>
          <div className={styles.row}>
            <input
              ref={field}
              id={`${id}-words`}
              type="text"
              className={fieldStyles.input}
              autoComplete="off"
              value={query.words}
              onChange={(event) => finding.ask({ words: event.target.value })}
              onKeyDown={pressInField}
            />
            <IconButton
              icon={ChevronUp}
              label={findText.previous}
              keys="Shift+Enter"
              side="left"
              disabled={matches.length === 0}
              onClick={() => finding.step(-1)}
            />
            <IconButton
              icon={ChevronDown}
              label={findText.next}
              keys="Enter"
              side="left"
              disabled={matches.length === 0}
              onClick={() => finding.step(1)}
            />
          </div>
        </div>
        <div className={styles.options}>
          <CheckField
            label={findText.matchCase}
            checked={query.matchCase}
            onChange={(matchCase) => finding.ask({ matchCase })}
          />
          <CheckField
            label={findText.wholeWord}
            checked={query.wholeWord}
            onChange={(wholeWord) => finding.ask({ wholeWord })}
          />
        </div>
        {isReplacing ? (
          <div className={styles.field}>
            <label className={fieldStyles.label} htmlFor={`${id}-replacement`}>
              {findText.replacement}
            </label>
            <input
              id={`${id}-replacement`}
              type="text"
              className={fieldStyles.input}
              autoComplete="off"
              value={words}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={pressInReplacement}
            />
            <div className={styles.replacing}>
              <Button disabled={matches.length === 0} onClick={() => finding.replaceOne(words)}>
                {findText.replaceOne}
              </Button>
              <Button
                look="primary"
                disabled={matches.length === 0}
                onClick={() => finding.replaceAll(words)}
                data-tip={findText.replaceAllKeys}
              >
                {findText.replaceAll(matches.length)}
              </Button>
            </div>
          </div>
        ) : (
          <Button className={styles.more} onClick={() => store.set({ open: 'replace' })}>
            {findText.offerReplacement}
          </Button>
        )}
        <p role="status" className={styles.hint}>
          {isAsked ? findText.count(matches.length, currentIndex) : findText.hint}
        </p>
      </div>
      <MatchList
        draft={finding.draft}
        matches={matches}
        currentIndex={currentIndex}
        replacement={isReplacing ? words : null}
        onGo={finding.go}
      />
    </aside>
  )
}

export default FindPanel
