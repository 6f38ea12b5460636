import type { Identity, IdentityBox } from '../../core/draft/draft'
import type { Session } from '../../editor/session'
import { DateField } from '../parts/DateField'
import { ListField, type ListFieldProps } from '../parts/ListField'
import { AreaField, TextField } from '../parts/TextField'
import { useLawOffers } from '../propose/useLawOffers'
import { APPROVAL_NAMES, BOX_NAMES, IDENTITY_TEXT_NAMES, identityText } from '../text/panels'
import { type IdentityKey, isApprovalText, isDate, isIdentityText } from './identityKeys'
import { LogoField } from './LogoField'

/** What the field works with. */
export interface IdentityFieldProps {
  readonly session: Session
  readonly identity: Identity
  readonly name: IdentityKey
}

/** One field or box of the identity page, by its key. */
export const IdentityField = ({ session, identity, name }: IdentityFieldProps) => {
  if (name === 'logo') {
    return <LogoField logo={identity.logo} onChange={(logo) => session.dispatch({ kind: 'setLogo', logo })} />
  }
  if (name === 'institution') {
    return (
      <ListField
        label={identityText.institution}
        help="institution"
        hint={identityText.institutionHint}
        items={identity.institution}
        onChange={(lines, typedItem) => session.dispatch({ kind: 'setInstitution', lines }, typingIn(name, typedItem))}
      />
    )
  }
  if (isIdentityText(name)) {
    const TextInput = isDate(name) ? DateField : name === 'title' ? AreaField : TextField
    return (
      <TextInput
        label={IDENTITY_TEXT_NAMES[name]}
        help={name}
        value={identity[name]}
        onChange={(value) =>
          session.dispatch({ kind: 'setIdentityText', field: name, value }, { mergeKey: `identity ${name}` })
        }
      />
    )
  }
  if (isApprovalText(name)) {
    return (
      <TextField
        label={APPROVAL_NAMES[name]}
        help={name}
        value={identity.approval[name]}
        onChange={(value) =>
          session.dispatch({ kind: 'setApproval', field: name, value }, { mergeKey: `approval ${name}` })
        }
      />
    )
  }
  const Box = name === 'legalBasis' ? LegalBasisField : BoxField
  return <Box session={session} identity={identity} name={name} />
}

interface BoxFieldProps extends IdentityFieldProps {
  readonly name: IdentityBox
}

/** A box of numbered items. */
const BoxField = ({ session, identity, name, offers }: BoxFieldProps & Pick<ListFieldProps, 'offers'>) => (
  <ListField
    label={BOX_NAMES[name].name}
    hint={BOX_NAMES[name].hint}
    help={name}
    items={identity[name]}
    onChange={(items, typedItem) =>
      session.dispatch({ kind: 'setIdentityBox', box: name, items }, typingIn(name, typedItem))
    }
    offers={offers}
  />
)

/** The box in which regulations are offered while they are typed. */
const LegalBasisField = (props: BoxFieldProps) => <BoxField {...props} offers={useLawOffers(props.identity)} />

/** Typing in one item is one undo step; a change of the list itself is a step of its own. */
const typingIn = (list: string, typedItem: number | null): { readonly mergeKey?: string } =>
  typedItem === null ? {} : { mergeKey: `${list} ${typedItem}` }
