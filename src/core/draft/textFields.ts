import type { Approval, IdentityBox, IdentityText, StepText } from './draft'

/** The text fields of a draft by key, in the order in which they are printed: whoever goes through all of them asks here. */

/** The single-text fields of the identity page. */
export const IDENTITY_TEXTS = [
  'unit',
  'title',
  'number',
  'createdDate',
  'revisedDate',
  'effectiveDate',
] as const satisfies readonly IdentityText[]

/** The boxes of the identity page. */
export const IDENTITY_BOXES = [
  'legalBasis',
  'qualifications',
  'relatedSops',
  'equipment',
  'warnings',
  'records',
  'purpose',
] as const satisfies readonly IdentityBox[]

/** The texts of the approval cell. */
export const APPROVAL_TEXTS = ['position', 'name', 'rank', 'nip'] as const satisfies readonly (keyof Approval)[]

/** The text cells of a step. */
export const STEP_TEXTS = [
  'activity',
  'requirements',
  'duration',
  'output',
  'note',
] as const satisfies readonly StepText[]

/** Whether a name is one of these keys. */
export const isAmong = <Key extends string>(keys: readonly Key[], name: string): name is Key =>
  (keys as readonly string[]).includes(name)
