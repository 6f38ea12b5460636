import type { Identity, SopDraft } from '../draft/draft'
import { logoFault } from '../draft/logo'
import { success } from '../result'
import { type Edited, limitRefusal, patched, plainValue } from './change'
import type { IdentityCommand } from './command'
import { refuse } from './refusal'

/** Applies an edit of the identity page. */
export const applyIdentity = (draft: SopDraft, command: IdentityCommand): Edited<SopDraft> => {
  const identity = changeIdentity(draft.identity, command)
  return identity.ok ? success(patched(draft, { identity: identity.value })) : identity
}

const changeIdentity = (identity: Identity, command: IdentityCommand): Edited<Identity> => {
  switch (command.kind) {
    case 'setIdentityText':
      return withPlain(command.value, (value) => patched(identity, { [command.field]: value }))
    case 'setApproval':
      return withPlain(command.value, (value) =>
        patched(identity, { approval: patched(identity.approval, { [command.field]: value }) }),
      )
    case 'setInstitution':
      return withPlainList(command.lines, (institution) => patched(identity, { institution }))
    case 'setIdentityBox':
      return withPlainList(command.items, (items) => patched(identity, { [command.box]: items }))
    case 'setLogo':
      return changeLogo(identity, command.logo)
  }
}

const changeLogo = (identity: Identity, logo: Identity['logo']): Edited<Identity> => {
  const reason = logo === null ? null : logoFault(logo)
  if (reason !== null) return refuse('bad-logo', { reason })
  const old = identity.logo
  const isSame = old !== null && logo !== null && old.base64 === logo.base64 && old.mediaType === logo.mediaType
  return success(isSame ? identity : patched(identity, { logo }))
}

const withPlainList = <Changed>(
  list: readonly string[],
  change: (plain: readonly string[]) => Changed,
): Edited<Changed> => limitRefusal('entries', list.length) ?? withPlain(list, change)

const withPlain = <Value, Changed>(value: Value, change: (plain: Value) => Changed): Edited<Changed> => {
  const plain = plainValue(value)
  return plain.ok ? success(change(plain.value)) : plain
}
