import type { Procedure, SopDraft, StepRow } from '../draft/draft'
import { symbolPlaces } from '../draft/query'
import type { Finding, Severity } from './finding'
import { type ProcedureFlow, procedureFlow } from './procedureFlow'
import type { LayoutFacts, Rule, Spotted, StepContext } from './rule'
import type { RuleId } from './ruleId'
import { RULES } from './rules'

/** What a check may know besides the draft. */
export interface CheckOptions {
  /** The layout of this very draft; without it, rules about room on paper are left out. */
  readonly layout?: LayoutFacts
  /** Rules that the user has silenced for all drafts. */
  readonly silencedForGood?: ReadonlySet<string>
}

/**
 * Lists what a reviewer would say of a draft: errors first, then warnings and hints; within one severity the identity page, then
 * each procedure from top to bottom. Silenced findings are in the list and say so. Rows and procedures that were checked before
 * and have not changed since are not checked again.
 */
export const findFindings = (draft: SopDraft, options: CheckOptions = {}): readonly Finding[] => {
  const isSilenced = silencer(draft, options)
  const places = entityPlaces(draft)
  const found = RULES.flatMap((rule) =>
    spottedBy(rule, draft, options).map(({ source, values = {}, fix }): Finding & { readonly order: number } => {
      const { procedureId, rowId, order } = places.get(source.id) ?? NOWHERE
      return {
        id: [rule.id, source.kind, source.id, source.part ?? '', values.subject ?? ''].join(' '),
        ruleId: rule.id,
        severity: rule.severity,
        procedureId,
        rowId,
        source,
        values,
        ...(fix && { fix }),
        silencedBy: rule.structural ? null : isSilenced(rule.id, rowId),
        order,
      }
    }),
  )
  return found
    .sort((left, right) => RANKS[left.severity] - RANKS[right.severity] || left.order - right.order)
    .map(({ order, ...finding }) => finding)
}

/** The findings that nobody has silenced. */
export const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ silencedBy }) => silencedBy === null)

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

const silencer = ({ silenced }: SopDraft, { silencedForGood }: CheckOptions) => {
  const keys = new Set(silenced.map(({ rule, rowId }) => silenceKey(rule, rowId ?? null)))
  return (rule: RuleId, rowId: string | null): Finding['silencedBy'] => {
    if (rowId !== null && keys.has(silenceKey(rule, rowId))) return 'row'
    if (keys.has(silenceKey(rule, null))) return 'draft'
    return silencedForGood?.has(rule) ? 'user' : null
  }
}

const silenceKey = (rule: string, rowId: string | null): string => JSON.stringify([rule, rowId])

const spottedBy = (rule: Rule, draft: SopDraft, { layout }: CheckOptions): readonly Spotted[] => {
  switch (rule.subject) {
    case 'draft':
      return rule.check(draft)
    case 'layout':
      return layout === undefined ? [] : rule.check(draft, layout)
    case 'procedure':
      return draft.procedures.flatMap((procedure) => spottedInProcedure(rule, procedure))
    case 'step':
      return draft.procedures.flatMap(({ id, actors, rows }) =>
        rows.flatMap((row) => (row.kind === 'step' ? spottedInStep(rule, row, { procedureId: id, actors }) : [])),
      )
  }
}

const flows = new WeakMap<Procedure, ProcedureFlow>()

/** The flow of a procedure, made once for each. */
export const flowOfProcedure = (procedure: Procedure): ProcedureFlow => {
  const known = flows.get(procedure)
  if (known !== undefined) return known
  const flow = procedureFlow(procedure)
  flows.set(procedure, flow)
  return flow
}

const inProcedures = new WeakMap<Procedure, Map<RuleId, readonly Spotted[]>>()

const spottedInProcedure = (
  rule: Extract<Rule, { subject: 'procedure' }>,
  procedure: Procedure,
): readonly Spotted[] => {
  const known = inProcedures.get(procedure) ?? new Map<RuleId, readonly Spotted[]>()
  inProcedures.set(procedure, known)
  const spotted = known.get(rule.id) ?? rule.check(flowOfProcedure(procedure))
  known.set(rule.id, spotted)
  return spotted
}

interface CheckedStep extends StepContext {
  readonly spotted: Map<RuleId, readonly Spotted[]>
}

const inSteps = new WeakMap<StepRow, CheckedStep>()

const spottedInStep = (
  rule: Extract<Rule, { subject: 'step' }>,
  step: StepRow,
  context: StepContext,
): readonly Spotted[] => {
  const last = inSteps.get(step)
  const isSame = last?.actors === context.actors && last.procedureId === context.procedureId
  const known: CheckedStep = isSame ? last : { ...context, spotted: new Map() }
  if (!isSame) inSteps.set(step, known)
  const spotted = known.spotted.get(rule.id) ?? rule.check(step, context)
  known.spotted.set(rule.id, spotted)
  return spotted
}

interface EntityPlace {
  readonly procedureId: string | null
  readonly rowId: string | null
  /** Counts rows from the top, the identity page before them all. */
  readonly order: number
}

const NOWHERE: EntityPlace = { procedureId: null, rowId: null, order: 0 }

const entityPlaces = (draft: SopDraft): ReadonlyMap<string, EntityPlace> => {
  const all = new Map<string, EntityPlace>()
  let first = 1
  for (const procedure of draft.procedures) {
    for (const [id, place] of placesInside(procedure)) all.set(id, { ...place, order: first + place.order })
    first += procedure.rows.length + 1
  }
  return all
}

const placesOf = new WeakMap<Procedure, ReadonlyMap<string, EntityPlace>>()

/** Where the entities of a procedure stand, by id: an arrow where it begins, a lane or the table itself before all rows. */
const placesInside = (procedure: Procedure): ReadonlyMap<string, EntityPlace> => {
  const known = placesOf.get(procedure)
  if (known !== undefined) return known
  const procedureId = procedure.id
  const places = new Map<string, EntityPlace>([[procedureId, { procedureId, rowId: null, order: 0 }]])
  for (const { id } of procedure.actors) places.set(id, { procedureId, rowId: null, order: 0 })
  procedure.rows.forEach(({ id }, index) => {
    places.set(id, { procedureId, rowId: id, order: index + 1 })
  })
  for (const [id, { row, rowIndex }] of symbolPlaces(procedure)) {
    places.set(id, { procedureId, rowId: row.id, order: rowIndex + 1 })
  }
  for (const { id, from } of procedure.flows) places.set(id, places.get(from) ?? { procedureId, rowId: null, order: 0 })
  placesOf.set(procedure, places)
  return places
}
