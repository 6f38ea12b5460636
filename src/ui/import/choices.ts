import type {
  ColumnRole,
  ImportMapping,
  PartUse,
  ProcedureMapping,
  RowRole,
  StepMapping,
} from '../../core/exchange/mapping'

/** What the choosers of the mapping screen offer, and how steps are called there. */

/** Roles of columns, in the order of the printed table. */
export const COLUMN_KINDS: readonly ColumnRole['kind'][] = [
  'number',
  'activity',
  'actor',
  'actorNames',
  'requirements',
  'duration',
  'durationUnit',
  'output',
  'note',
  'ignored',
]

/** Roles of rows that a drafter chooses among; the others belong to whole parts. */
export const ROW_ROLES: readonly RowRole[] = [
  'head',
  'repeatedHead',
  'columnNumbers',
  'step',
  'continued',
  'section',
  'title',
  'total',
  'footnote',
  'legend',
  'identity',
  'signature',
  'ignored',
]

/** Uses of parts. */
export const PART_USES: readonly PartUse[] = ['procedure', 'continuation', 'identity', 'signature', 'ignored']

/** Steps of a procedure with the number by which the screen calls them: that of the source, else their place. */
export const namedSteps = (procedure: ProcedureMapping): ReadonlyMap<string, string> => {
  const steps = procedure.rows.filter((row): row is StepMapping => row.kind === 'step')
  return new Map(steps.map((step, index) => [step.key, step.number.trim() || String(index + 1)]))
}

/** The role that a column gets when its kind is chosen; a lane is named after the column's head. */
export const roleOfKind = (kind: ColumnRole['kind'], head: string): ColumnRole =>
  kind === 'actor' ? { kind, name: head.trim(), group: '' } : { kind }

/**
 * Whether the source gives its steps no order to keep: their numbers run backward, or none has a number and arrows were drawn. Then
 * the arrows tell the order.
 */
export const comesUnordered = ({ drafts }: ImportMapping): boolean =>
  drafts.some(({ procedures }) =>
    procedures.some(({ rows, flows }) => {
      if (!flows.some(({ origin }) => origin === 'drawn')) return false
      const numbers = rows.map((row) => (row.kind === 'step' ? Number.parseInt(row.number, 10) : 0))
      const isUnnumbered = rows.every((row) => row.kind === 'section' || row.number.trim() === '')
      // A section begins to count anew.
      const runsBackward = numbers.some(
        (number, index) => index > 0 && number !== 0 && number < (numbers[index - 1] ?? 0),
      )
      return isUnnumbered || runsBackward
    }),
  )
