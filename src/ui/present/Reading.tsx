import type { CSSProperties } from 'react'
import type { SopDraft, StepRow } from '../../core/draft/draft'
import type { FontFace } from '../../core/page/item'
import { parseInlineMarkup } from '../../core/text/inlineMarkup'
import type { Exit } from '../../editor/present/walk'
import { presentText } from '../text/present'
import styles from './Present.module.css'

/** What is read beside the picture. */
export interface ReadingProps {
  readonly draft: SopDraft
  readonly row: StepRow
  readonly actorName: string
  readonly number: number | undefined
  readonly round: number
  readonly exits: readonly Exit[]
  /** Index of the exit that *Lanjut* takes. */
  readonly chosen: number
  /** True while the present symbol's own exits are offered, and not the branches left open. */
  readonly isOwnExit: boolean
  readonly activityOf: (symbolId: string) => string
  readonly onExit: (exit: Exit) => void
}

/** The present step in large letters: who does what, its Mutu Baku, and the ways on. */
export const Reading = ({ draft, row, actorName, number, round, ...ways }: ReadingProps) => (
  <div className={styles.reading}>
    <p className={styles.who}>
      <strong>{presentText.step(number)}</strong> · {actorName}
      {round > 1 && <span className={styles.round}>{presentText.round(round)}</span>}
    </p>
    <p className={styles.activity} aria-live="polite">
      <Marked text={row.activity || presentText.noActivity} />
    </p>
    <Ways {...ways} />
    <dl className={styles.standard}>
      {(['requirements', 'duration', 'output'] as const).map((key) => (
        <div key={key}>
          <dt>{draft.labels[key]}</dt>
          <dd>
            <Marked text={row[key] || presentText.empty} />
          </dd>
        </div>
      ))}
    </dl>
  </div>
)

const Ways = ({
  exits,
  chosen,
  isOwnExit,
  activityOf,
  onExit,
}: Pick<ReadingProps, 'exits' | 'chosen' | 'isOwnExit' | 'activityOf' | 'onExit'>) => {
  if (exits.length === 0) return <p className={styles.done}>{presentText.done}</p>
  if (exits.length === 1 && isOwnExit) return null
  return (
    <section className={styles.ways} aria-label={isOwnExit ? presentText.atDecision : presentText.openBranch}>
      <p className={styles.waysTitle}>{isOwnExit ? presentText.atDecision : presentText.openBranch}</p>
      {exits.map((exit, index) => (
        <button
          key={`${exit.flow.id} ${exit.from}`}
          type="button"
          className={styles.way}
          aria-current={index === chosen || undefined}
          onClick={() => onExit(exit)}
        >
          <span className={styles.wayNumber}>{index + 1}</span>
          <span>
            <Marked text={presentText.exit(exit.flow.label, activityOf(exit.to))} />
          </span>
        </button>
      ))}
    </section>
  )
}

/** A text of the draft with its italics and bold. */
export const Marked = ({ text }: { readonly text: string }) =>
  parseInlineMarkup(text).map(({ text: words, face }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the text
    <span key={index} style={FACES[face]}>
      {words}
    </span>
  ))

const FACES: Readonly<Record<FontFace, CSSProperties>> = {
  regular: {},
  bold: { fontWeight: 'bolder' },
  italic: { fontStyle: 'italic' },
  boldItalic: { fontWeight: 'bolder', fontStyle: 'italic' },
}
