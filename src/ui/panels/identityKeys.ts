import type { Approval, IdentityBox, IdentityText } from '../../core/draft/draft'
import { APPROVAL_NAMES, BOX_NAMES, IDENTITY_TEXT_NAMES } from '../text/panels'

/** A field or box of the identity page; the same keys as the layout's back-pointers. */
export type IdentityKey = 'logo' | 'institution' | IdentityText | keyof Approval | IdentityBox

/** Whether a key names a single text of the identity. */
export const isIdentityText = (key: string): key is IdentityText => Object.hasOwn(IDENTITY_TEXT_NAMES, key)

/** Whether a key names a text of the approval. */
export const isApprovalText = (key: string): key is keyof Approval => Object.hasOwn(APPROVAL_NAMES, key)

/** Whether a key names a box. */
export const isIdentityBox = (key: string): key is IdentityBox => Object.hasOwn(BOX_NAMES, key)

/** Whether a selection's field names anything of the identity page. */
export const isIdentityKey = (key: string | undefined): key is IdentityKey =>
  key !== undefined &&
  (key === 'logo' || key === 'institution' || isIdentityText(key) || isApprovalText(key) || isIdentityBox(key))

const DATES: ReadonlySet<IdentityText> = new Set(['createdDate', 'revisedDate', 'effectiveDate'])

/** Whether a text is a date. */
export const isDate = (field: IdentityText): boolean => DATES.has(field)
