import { Trash2 } from 'lucide-react'
import type { Procedure, Row } from '../../core/draft/draft'
import { stepNumbers } from '../../core/draft/query'
import { STEP_TEXTS } from '../../core/draft/textFields'
import { formatTotal, parseDuration } from '../../core/text/duration'
import type { Session } from '../../editor/session'
import { IconButton } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { AreaField } from '../parts/TextField'
import { SuggestField } from '../propose/SuggestField'
import { STEP_TEXT_NAMES, selectionText } from '../text/panels'
import { Group } from './Group'
import { MoveButtons } from './MoveButtons'
import styles from './Panel.module.css'
import { RowMenu } from './RowMenu'

/** Whether a Waktu cell is in the total, and as what; nothing for an empty one. */
const countedHint = (duration: string): string | undefined => {
  const reading = parseDuration(duration)
  if (reading.kind === 'none') return undefined
  return reading.kind === 'amount' ? selectionText.counted(formatTotal(reading)) : selectionText.uncounted
}

/** What the part works with. */
export interface RowInspectorProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly row: Row
}

/** One row: a step with its texts, or a heading. */
export const RowInspector = ({ session, procedure, row }: RowInspectorProps) => {
  const target = { procedureId: procedure.id, rowId: row.id }
  const index = procedure.rows.indexOf(row)
  const isStep = row.kind === 'step'
  const move = (to: number): void => void session.dispatch({ kind: 'moveRow', ...target, index: to })
  return (
    <Group
      title={isStep ? selectionText.step(stepNumbers(procedure).get(row.id)) : selectionText.section}
      tools={
        <>
          <RowMenu session={session} procedure={procedure} />
          <MoveButtons index={index} count={procedure.rows.length} onMove={move} />
          <IconButton
            icon={Trash2}
            label={isStep ? selectionText.removeStep : selectionText.removeSection}
            side="left"
            onClick={() => session.dispatch({ kind: 'deleteRows', procedureId: procedure.id, rowIds: [row.id] })}
          />
        </>
      }
    >
      {isStep ? (
        <>
          {STEP_TEXTS.map((field) => {
            const given = {
              label: STEP_TEXT_NAMES[field],
              help: field,
              value: row[field],
              onChange: (value: string): void => {
                session.dispatch({ kind: 'setStepText', ...target, field, value }, { mergeKey: `${field} ${row.id}` })
              },
            }
            if (field !== 'duration') return <AreaField key={field} {...given} />
            const place = { procedureId: procedure.id, kind: 'row', id: row.id, part: field }
            return (
              <SuggestField
                key={`${field} ${row.id}`}
                {...given}
                draft={session.getState().draft}
                target={place}
                hint={countedHint(row.duration)}
              />
            )
          })}
          <div className={styles.checks}>
            <CheckField
              label={selectionText.breakBefore}
              checked={row.breakBefore}
              onChange={(value) => session.dispatch({ kind: 'setBreakBefore', ...target, value })}
            />
            <CheckField
              label={selectionText.pinned}
              checked={row.pinned}
              onChange={(value) => session.dispatch({ kind: 'setPinned', ...target, value })}
            />
          </div>
        </>
      ) : (
        <AreaField
          label={selectionText.section}
          value={row.text}
          onChange={(value) =>
            session.dispatch({ kind: 'setSectionText', ...target, value }, { mergeKey: `section ${row.id}` })
          }
        />
      )}
    </Group>
  )
}
