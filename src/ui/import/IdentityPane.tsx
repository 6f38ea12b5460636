import { IDENTITY_BOXES, IDENTITY_TEXTS } from '../../core/draft/textFields'
import type { Correction, DraftMapping, IdentityField } from '../../core/exchange/mapping'
import { CheckField } from '../parts/CheckField'
import { ListField } from '../parts/ListField'
import { TextField } from '../parts/TextField'
import { identityFieldName, importText } from '../text/import'
import styles from './Import.module.css'
import { Settled } from './Settled'

const TEXTS: readonly IdentityField[] = [
  ...IDENTITY_TEXTS,
  'approvalPosition',
  'approvalName',
  'approvalRank',
  'approvalNip',
]

const LISTS: readonly IdentityField[] = ['institution', ...IDENTITY_BOXES]

/** What the identity's pane works with. */
export interface IdentityPaneProps {
  readonly draft: DraftMapping
  readonly draftIndex: number
  readonly onCorrect: (correction: Correction) => void
}

/** The fields of the identity page as they were found, to be corrected. */
export const IdentityPane = ({ draft, draftIndex, onCorrect }: IdentityPaneProps) => {
  const itemsOf = (field: IdentityField): readonly string[] =>
    draft.identity.find((one) => one.field === field)?.items ?? []
  const set = (field: IdentityField, items: readonly string[]): void =>
    onCorrect({ kind: 'set-identity', draftIndex, field, items })
  return (
    <div className={styles.fields}>
      <CheckField
        label={importText.takeDraft}
        checked={draft.isTaken}
        onChange={(isTaken) => onCorrect({ kind: 'take-draft', draftIndex, isTaken })}
      />
      {TEXTS.map((field) => (
        <Settled key={field} value={itemsOf(field)[0] ?? ''} onSettle={(value) => set(field, [value])}>
          {(value, change) => (
            <TextField
              label={identityFieldName(field)}
              value={value}
              placeholder={importText.fieldAbsent}
              onChange={change}
            />
          )}
        </Settled>
      ))}
      {LISTS.map((field) => (
        <Settled key={field} value={itemsOf(field)} onSettle={(items) => set(field, items)}>
          {(items, change) => <ListField label={identityFieldName(field)} items={items} onChange={change} />}
        </Settled>
      ))}
      {draft.procedures.map((procedure, procedureIndex) => (
        <Settled
          // biome-ignore lint/suspicious/noArrayIndexKey: a procedure is its place in the draft
          key={procedureIndex}
          value={procedure.title}
          onSettle={(value) => onCorrect({ kind: 'set-title', draftIndex, procedureIndex, value })}
        >
          {(value, change) => (
            <TextField label={`${importText.procedureTitle} ${procedureIndex + 1}`} value={value} onChange={change} />
          )}
        </Settled>
      ))}
    </div>
  )
}
