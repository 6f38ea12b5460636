import { Copy, Plus, Trash2 } from 'lucide-react'
import { createProcedure } from '../../core/draft/create'
import type { Procedure, SopDraft } from '../../core/draft/draft'
import { copyProcedure } from '../../core/edit/copyProcedure'
import { plainText } from '../../core/text/inlineMarkup'
import type { Session } from '../../editor/session'
import { Button, IconButton } from '../parts/Button'
import { SelectField } from '../parts/ChoiceField'
import { AreaField } from '../parts/TextField'
import { selectionText } from '../text/panels'
import { structureText } from '../text/structure'
import { Group } from './Group'
import { MoveButtons } from './MoveButtons'
import styles from './Panel.module.css'

/** What the part works with. */
export interface ProcedureInspectorProps {
  readonly session: Session
  readonly draft: SopDraft
  readonly procedure: Procedure
  readonly onOpenIdentity: () => void
}

/** One table as a whole, shown while nothing in it is selected, with what a beginner needs to know. */
export const ProcedureInspector = ({ session, draft, procedure, onOpenIdentity }: ProcedureInspectorProps) => {
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
      <Group
        title={selectionText.procedure}
        tools={<ProcedureTools session={session} draft={draft} id={procedureId} />}
      >
        {draft.procedures.length > 1 && (
          <SelectField
            label={selectionText.procedures}
            choices={draft.procedures.map(({ id, title: name }, index) => ({
              value: id,
              name: selectionText.procedureName(index + 1, plainText(name)),
            }))}
            value={procedureId}
            onChange={(id) => session.select({ procedureId: id, kind: 'procedure', ids: [] })}
          />
        )}
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

interface ProcedureToolsProps {
  readonly session: Session
  readonly draft: SopDraft
  readonly id: string
}

/** Adds a table after this one; moves and deletes this one while there are others. */
const ProcedureTools = ({ session, draft: { procedures }, id }: ProcedureToolsProps) => {
  const index = procedures.findIndex((procedure) => procedure.id === id)
  const add = (procedure: Procedure): void => {
    const selection = { procedureId: procedure.id, kind: 'procedure', ids: [] } as const
    session.dispatch({ kind: 'addProcedure', procedure, index: index + 1 }, { selection })
  }
  const move = (to: number): void => void session.dispatch({ kind: 'moveProcedure', procedureId: id, index: to })
  return (
    <>
      {procedures.length > 1 && (
        <>
          <MoveButtons index={index} count={procedures.length} onMove={move} />
          <IconButton
            icon={Trash2}
            label={selectionText.removeProcedure}
            onClick={() => session.dispatch({ kind: 'deleteProcedure', procedureId: id })}
          />
        </>
      )}
      <IconButton
        icon={Copy}
        label={structureText.duplicateProcedure}
        onClick={() => {
          const procedure = procedures[index]
          if (procedure !== undefined) add(copyProcedure(procedure, session.newId))
        }}
      />
      <IconButton
        icon={Plus}
        label={selectionText.addProcedure}
        side="left"
        onClick={() => add(createProcedure({ id: session.newId() }))}
      />
    </>
  )
}
