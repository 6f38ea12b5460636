import { describe, expect, it } from 'vitest'
import { EMPTY_IDENTITY } from '../../../src/core/draft/create'
import {
  isApprovalText,
  isDate,
  isIdentityBox,
  isIdentityKey,
  isIdentityText,
} from '../../../src/ui/panels/identityKeys'

const fields = Object.keys(EMPTY_IDENTITY).filter((key) => key !== 'approval')
const approvalFields = Object.keys(EMPTY_IDENTITY.approval)

describe('the keys of the identity form', () => {
  it.each([...fields, ...approvalFields])('know %s, each of one kind only', (key) => {
    expect(isIdentityKey(key)).toBe(true)
    const kinds = [
      isIdentityText(key),
      isApprovalText(key),
      isIdentityBox(key),
      key === 'logo' || key === 'institution',
    ]
    expect(kinds.filter(Boolean)).toHaveLength(1)
  })

  it.each([undefined, '', 'approval', 'toString', '__proto__', 'font'])('do not know %s', (key) => {
    expect(isIdentityKey(key)).toBe(false)
  })

  it('say which texts are dates', () => {
    expect(fields.filter((key) => isIdentityText(key) && isDate(key))).toEqual([
      'createdDate',
      'revisedDate',
      'effectiveDate',
    ])
  })
})
