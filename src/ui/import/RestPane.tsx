import type { Correction, ImportMapping } from '../../core/exchange/mapping'
import type { SourceLoss } from '../../core/exchange/sourceTable'
import { Button } from '../parts/Button'
import { describeLoss, importText, unplacedReason } from '../text/import'
import { namedSteps } from './choices'
import styles from './Import.module.css'

/** What the pane of what is left works with. */
export interface RestPaneProps {
  readonly mapping: ImportMapping
  readonly losses: readonly SourceLoss[]
  readonly onCorrect: (correction: Correction) => void
}

/** What found no place: nothing of the source is dropped in silence. */
export const RestPane = ({ mapping, losses, onCorrect }: RestPaneProps) => {
  const names = new Map(
    mapping.drafts.flatMap(({ procedures }) => procedures.flatMap((procedure) => [...namedSteps(procedure)])),
  )
  return (
    <>
      {mapping.unplaced.length === 0 ? (
        <p className={styles.quiet}>{importText.noRest}</p>
      ) : (
        <p className={styles.quiet}>{importText.restNote}</p>
      )}
      <ul className={styles.entries}>
        {mapping.unplaced.map(({ id, text, reason, noteOf, nearestStep }) => {
          const target = noteOf ?? nearestStep
          return (
            <li key={id} className={styles.entry}>
              <p className={styles.entryText}>{text}</p>
              <p className={styles.quiet}>{unplacedReason(reason)}</p>
              {target !== null && (
                <Button
                  look="quiet"
                  aria-pressed={noteOf !== null}
                  onClick={() => onCorrect({ kind: 'into-note', id, stepKey: noteOf === null ? target : null })}
                >
                  {noteOf === null ? importText.intoNote(names.get(target) ?? '') : importText.outOfNote}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {losses.length > 0 && (
        <>
          <h3 className={styles.entryName}>{importText.losses}</h3>
          <ul className={styles.losses}>
            {losses.map((loss) => (
              <li key={loss.code}>{describeLoss(loss)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
