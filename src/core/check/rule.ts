import type { Actor, SopDraft, StepRow } from '../draft/draft'
import type { Layout } from '../layout/result'
import type { Source } from '../page/item'
import type { FindingValues, Fix, Severity } from './finding'
import type { ProcedureFlow } from './procedureFlow'
import type { RuleId } from './ruleId'

/**
 * How sure a rule's ground is. `regulation`: it stands in the annex of PermenPAN-RB 35/2012. `unconfirmed`: it is believed to
 * stand there; such a rule is never an error. `practice`: real documents and offices' programs do it so. `sense`: it follows from
 * what a procedure is for.
 */
export type Basis = 'regulation' | 'unconfirmed' | 'practice' | 'sense'

/** One rule of the checker. A check is pure: it looks at its subject and lists what it finds, in reading order. */
export type Rule = RuleFacts & RuleCheck

/** What is said of a rule itself. */
export interface RuleFacts {
  readonly id: RuleId
  readonly severity: Severity
  readonly basis: Basis
  /** True: it finds broken structure, and cannot be silenced. */
  readonly structural?: true
}

/** What a rule looks at. Rules with a smaller subject are checked again only where that subject has changed. */
type RuleCheck =
  | { readonly subject: 'draft'; check(draft: SopDraft): readonly Spotted[] }
  | { readonly subject: 'procedure'; check(flow: ProcedureFlow): readonly Spotted[] }
  | { readonly subject: 'step'; check(step: StepRow, context: StepContext): readonly Spotted[] }
  | { readonly subject: 'layout'; check(draft: SopDraft, layout: LayoutFacts): readonly Spotted[] }

/** The procedure round a step, as far as rules for single steps may look at it. */
export interface StepContext {
  readonly procedureId: string
  readonly actors: readonly Actor[]
}

/** What of a layout rules look at. */
export type LayoutFacts = Pick<Layout, 'tables'>

/** What a check has found at one place. */
export interface Spotted {
  readonly source: Source
  readonly values?: FindingValues
  readonly fix?: Fix
}
