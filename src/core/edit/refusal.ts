import { failure, type Result } from '../result'

/** Why an edit was refused; nothing was changed. The words are made in the UI from the code and the values. */
export interface Refusal {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * Reasons to refuse an edit, with their values.
 * - unknown-procedure, unknown-actor, unknown-row, unknown-symbol, unknown-flow {id}: nothing has that id (any more).
 * - not-a-step, not-a-section {row}: the row is of the other kind; `row` counts rows from 1.
 * - duplicate-id {id}: a new entity brings an id that is taken.
 * - duplicate-flow {label}: an arrow with the same ends and label exists.
 * - self-flow: an arrow would lead from a symbol to itself.
 * - same-actor: a lane would be merged with itself.
 * - same-procedure: rows would move to the table that they are in.
 * - rows-apart: the rows do not follow each other.
 * - last-procedure: a draft keeps at least one table.
 * - limit {what, limit, count}: `what` is a LimitName.
 * - order-mismatch {expected, found}: the new order does not name each entity exactly once; counts of names.
 * - row-without-symbol: a step that is to take over an arrow has no symbol.
 * - missing-flow-id: a step that is to take over an arrow brings no id for the second arrow.
 * - not-editable: the draft is open for reading only; whoever holds the draft says so, not the command.
 * - bad-logo {reason}: reason as in draft/logo.
 * - bad-print {field, minimum, maximum}: a number outside its bounds.
 * - bad-columns: a column stands twice.
 * - broken-procedure {fault}: the new procedure breaks the draft's invariants; `fault` is the DraftIssue's code.
 * - broken-part {fault}: what would be added to a table breaks the draft's invariants; `fault` as above.
 */
export type RefusalCode =
  | 'unknown-procedure'
  | 'unknown-actor'
  | 'unknown-row'
  | 'unknown-symbol'
  | 'unknown-flow'
  | 'not-a-step'
  | 'not-a-section'
  | 'duplicate-id'
  | 'duplicate-flow'
  | 'self-flow'
  | 'same-actor'
  | 'same-procedure'
  | 'rows-apart'
  | 'last-procedure'
  | 'limit'
  | 'order-mismatch'
  | 'row-without-symbol'
  | 'missing-flow-id'
  | 'not-editable'
  | 'bad-logo'
  | 'bad-print'
  | 'bad-columns'
  | 'broken-procedure'
  | 'broken-part'

/** Wraps a refusal as a failed result. */
export const refuse = (code: RefusalCode, values: Refusal['values'] = {}): Result<never, Refusal> =>
  failure({ code, values })
