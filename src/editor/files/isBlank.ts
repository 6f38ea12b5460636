import type { SopDraft } from '../../core/draft/draft'

/** Whether nothing but the identity page has been begun, so that a template can take the table's place without harm. */
export const isBlank = ({ procedures }: SopDraft): boolean =>
  procedures.length === 1 && procedures.every(({ actors, rows }) => actors.length === 0 && rows.length === 0)
