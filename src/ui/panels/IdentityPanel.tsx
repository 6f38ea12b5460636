import type { Session } from '../../editor/session'
import { formText, identityText } from '../text/panels'
import { useSessionState } from '../useSession'
import { Group } from './Group'
import { IdentityField } from './IdentityField'
import type { IdentityKey } from './identityKeys'
import styles from './Panel.module.css'

/** The parts of the form, in the order in which the page is read. */
const PARTS: readonly { readonly title: string; readonly hint?: string; readonly fields: readonly IdentityKey[] }[] = [
  { title: identityText.letterhead, fields: ['logo', 'institution', 'unit'] },
  { title: identityText.procedure, fields: ['title', 'number'] },
  {
    title: identityText.dates,
    hint: identityText.dateHint,
    fields: ['createdDate', 'revisedDate', 'effectiveDate'],
  },
  { title: identityText.approval, fields: ['position', 'name', 'rank', 'nip'] },
  {
    title: identityText.boxes,
    hint: formText.listKeys,
    fields: ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records', 'purpose'],
  },
]

/** The identity page as a form. */
export const IdentityPanel = ({ session }: { readonly session: Session }) => {
  const identity = useSessionState(session, ({ draft }) => draft.identity)
  return (
    <div className={styles.panel}>
      {PARTS.map(({ title, hint, fields }) => (
        <Group key={title} title={title}>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
          {fields.map((name) => (
            <IdentityField key={name} session={session} identity={identity} name={name} />
          ))}
        </Group>
      ))}
    </div>
  )
}
