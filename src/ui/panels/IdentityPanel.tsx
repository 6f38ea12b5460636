import type { Approval, IdentityBox, IdentityText } from '../../core/draft/draft'
import type { Session } from '../../editor/session'
import { DateField } from '../parts/DateField'
import { ListField } from '../parts/ListField'
import { AreaField, TextField } from '../parts/TextField'
import { APPROVAL_NAMES, BOX_NAMES, formText, IDENTITY_TEXT_NAMES, identityText } from '../text/panels'
import { useSessionState } from '../useSession'
import { Group } from './Group'
import { LogoField } from './LogoField'
import styles from './Panel.module.css'

const DATES: readonly IdentityText[] = ['createdDate', 'revisedDate', 'effectiveDate']
const APPROVAL: readonly (keyof Approval)[] = ['position', 'name', 'rank', 'nip']
const BOXES: readonly IdentityBox[] = [
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'warnings',
  'records',
  'purpose',
]

/** The identity page as a form. */
export const IdentityPanel = ({ session }: { readonly session: Session }) => {
  const identity = useSessionState(session, ({ draft }) => draft.identity)
  const setText = (field: IdentityText) => (value: string) => {
    session.dispatch({ kind: 'setIdentityText', field, value }, { mergeKey: `identity ${field}` })
  }
  return (
    <div className={styles.panel}>
      <Group title={identityText.letterhead}>
        <LogoField logo={identity.logo} onChange={(logo) => session.dispatch({ kind: 'setLogo', logo })} />
        <ListField
          label={identityText.institution}
          hint={identityText.institutionHint}
          items={identity.institution}
          onChange={(lines, typedItem) =>
            session.dispatch({ kind: 'setInstitution', lines }, typingIn('institution', typedItem))
          }
        />
        <TextField label={IDENTITY_TEXT_NAMES.unit} value={identity.unit} onChange={setText('unit')} />
      </Group>
      <Group title={identityText.procedure}>
        <AreaField label={IDENTITY_TEXT_NAMES.title} value={identity.title} onChange={setText('title')} />
        <TextField label={IDENTITY_TEXT_NAMES.number} value={identity.number} onChange={setText('number')} />
      </Group>
      <Group title={identityText.dates}>
        <p className={styles.hint}>{identityText.dateHint}</p>
        {DATES.map((field) => (
          <DateField key={field} label={IDENTITY_TEXT_NAMES[field]} value={identity[field]} onChange={setText(field)} />
        ))}
      </Group>
      <Group title={identityText.approval}>
        {APPROVAL.map((field) => (
          <TextField
            key={field}
            label={APPROVAL_NAMES[field]}
            value={identity.approval[field]}
            onChange={(value) =>
              session.dispatch({ kind: 'setApproval', field, value }, { mergeKey: `approval ${field}` })
            }
          />
        ))}
      </Group>
      <Group title={identityText.boxes}>
        <p className={styles.hint}>{formText.listKeys}</p>
        {BOXES.map((box) => (
          <ListField
            key={box}
            label={BOX_NAMES[box].name}
            hint={BOX_NAMES[box].hint}
            items={identity[box]}
            onChange={(items, typedItem) =>
              session.dispatch({ kind: 'setIdentityBox', box, items }, typingIn(box, typedItem))
            }
          />
        ))}
      </Group>
    </div>
  )
}

/** Typing in one item is one undo step; a change of the list itself is a step of its own. */
const typingIn = (list: string, typedItem: number | null): { readonly mergeKey?: string } =>
  typedItem === null ? {} : { mergeKey: `${list} ${typedItem}` }
