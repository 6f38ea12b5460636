import { useEffect, useRef } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import type { Match } from '../../core/find/findInDraft'
import { findText, matchPlace } from '../text/find'
import styles from './Find.module.css'

/** Most matches that are listed; the steps of the panel reach the others too. */
const MOST_LISTED = 200

/** Letters that are shown on either side of a match. */
const ROOM = 28

/** What the list works with. */
export interface MatchListProps {
  readonly draft: SopDraft
  readonly matches: readonly Match[]
  readonly currentIndex: number | null
  /** What would stand there instead; null where nothing is replaced. */
  readonly replacement: string | null
  readonly onGo: (index: number) => void
}

/** The matches with their places; each leads to its own. With a replacement each shows before and after. */
export const MatchList = ({ draft, matches, currentIndex, replacement, onGo }: MatchListProps) => {
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another match has come into hand
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [currentIndex])
  return (
    <>
      <ol className={styles.list} aria-label={findText.list}>
        {matches.slice(0, MOST_LISTED).map((match, index) => {
          const { place, item, nth } = match
          const isCurrent = index === currentIndex
          return (
            <li key={`${place.kind} ${place.id} ${place.part} ${item} ${nth}`}>
              <button
                ref={isCurrent ? current : undefined}
                type="button"
                className={styles.match}
                aria-current={isCurrent || undefined}
                onClick={() => onGo(index)}
              >
                <span className={styles.place}>{matchPlace(draft, place)}</span>
                <Context match={match} replacement={replacement} />
              </button>
            </li>
          )
        })}
      </ol>
      {matches.length > MOST_LISTED && <p className={styles.hint}>{findText.more(matches.length - MOST_LISTED)}</p>}
    </>
  )
}

const Context = ({
  match: { plain, start, end },
  replacement,
}: {
  readonly match: Match
  readonly replacement: string | null
}) => {
  const from = Math.max(0, start - ROOM)
  const to = Math.min(plain.length, end + ROOM)
  const words = plain.slice(start, end)
  return (
    <span className={styles.context}>
      {from > 0 && '…'}
      {plain.slice(from, start)}
      {replacement === null ? (
        <mark>{words}</mark>
      ) : (
        <>
          <del>{words}</del>
          <ins>{replacement}</ins>
        </>
      )}
      {plain.slice(end, to)}
      {to < plain.length && '…'}
    </span>
  )
}
