import { figuresOf } from '../../core/check/figures'
import type { Procedure, SopDraft } from '../../core/draft/draft'
import { formatTotal } from '../../core/text/duration'
import { plainText } from '../../core/text/inlineMarkup'
import { checkText } from '../text/check'
import styles from './CheckPanel.module.css'
import { Group } from './Group'
import panelStyles from './Panel.module.css'

/** The figures of each procedure, with each actor's part as bars. */
export const FiguresGroup = ({ draft }: { readonly draft: SopDraft }) =>
  draft.procedures.map((procedure, index) => (
    <Group
      key={procedure.id}
      title={
        draft.procedures.length > 1
          ? `${checkText.figures} (${checkText.procedurePlace(index + 1)})`
          : checkText.figures
      }
    >
      <Figures procedure={procedure} />
    </Group>
  ))

const Figures = ({ procedure }: { readonly procedure: Procedure }) => {
  const { steps, actors, handOvers, decisions, loops, total, shares } = figuresOf(procedure)
  const most = Math.max(1, ...shares.map((share) => share.steps))
  const rows = [
    [checkText.steps, steps],
    [checkText.actors, actors],
    [checkText.handOvers, handOvers],
    [checkText.decisions, decisions],
    [checkText.loops, loops],
    [checkText.total, formatTotal(total) || checkText.noTotal],
  ] as const
  return (
    <>
      <dl className={panelStyles.counts}>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {total.uncounted.length > 0 && <p className={panelStyles.hint}>{checkText.uncounted(total.uncounted.length)}</p>}
      {shares.length > 0 && <h3 className={styles.barsName}>{checkText.shares}</h3>}
      <ul className={styles.bars}>
        {shares.map((share) => (
          <li key={share.actorId} className={styles.bar}>
            <span className={styles.barName}>{plainText(share.name) || checkText.unnamed}</span>
            <span className={styles.barTrack} aria-hidden>
              <span className={styles.barFill} style={{ width: `${(share.steps / most) * 100}%` }} />
            </span>
            <span className={styles.barValue}>{share.steps}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
