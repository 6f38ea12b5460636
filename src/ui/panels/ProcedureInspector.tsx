import type { Procedure } from '../../core/draft/draft'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { AreaField } from '../parts/TextField'
import { selectionText } from '../text/panels'
import { Group } from './Group'
import styles from './Panel.module.css'

/** What the part works with. */
export interface ProcedureInspectorProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly onOpenIdentity: () => void
}

/** One table as a whole, shown while nothing in it is selected, with what a beginner needs to know. */
export const ProcedureInspector = ({ session, procedure, onOpenIdentity }: ProcedureInspectorProps) => {
  const { id: procedureId, title, footnote, actors, rows, flows } = procedure
  const isEmpty = actors.length === 0 && rows.length === 0
  const guide = (
    <Group title={isEmpty ? selectionText.begin : selectionText.help}>
      <ol className={styles.help}>
        {(isEmpty ? selectionText.beginItems : selectionText.helpItems).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {isEmpty && <Button onClick={onOpenIdentity}>{selectionText.openIdentity}</Button>}
    </Group>
  )
  return (
    <>
      {isEmpty && guide}
      <Group title={selectionText.procedure}>
        <AreaField
          label={selectionText.procedureTitle}
          value={title}
          onChange={(value) =>
            session.dispatch({ kind: 'setProcedureTitle', procedureId, value }, { mergeKey: `title ${procedureId}` })
          }
        />
        <AreaField
          label={selectionText.footnote}
          value={footnote}
          onChange={(value) =>
            session.dispatch({ kind: 'setFootnote', procedureId, value }, { mergeKey: `footnote ${procedureId}` })
          }
        />
        <dl className={styles.counts}>
          <dt>{selectionText.actorsCount}</dt>
          <dd>{actors.length}</dd>
          <dt>{selectionText.stepsCount}</dt>
          <dd>{rows.filter(({ kind }) => kind === 'step').length}</dd>
          <dt>{selectionText.flowsCount}</dt>
          <dd>{flows.length}</dd>
        </dl>
      </Group>
      {!isEmpty && guide}
    </>
  )
}
