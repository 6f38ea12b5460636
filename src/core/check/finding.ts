import type { Command } from '../edit/command'
import type { Source } from '../page/item'
import type { RuleId } from './ruleId'

/** How bad a finding is: the document is wrong, is against the standard or looks like a slip, could be better. */
export type Severity = 'error' | 'warning' | 'hint'

/** Something that a reviewer would say of a draft, with the place that it is about. */
export interface Finding {
  /** The same for the same fault of the same place, whatever else is edited; unique in a draft. */
  readonly id: string
  readonly ruleId: RuleId
  readonly severity: Severity
  /** The procedure that the place is in; null for the identity page and the printed wording. */
  readonly procedureId: string | null
  /** The row that the place is in, if it is in one. */
  readonly rowId: string | null
  /** The entity, spelled as the layout spells it. */
  readonly source: Source
  /** Values for the message. */
  readonly values: FindingValues
  readonly fix?: Fix
  /** By whose wish the finding is not shown, or null: the row's, the whole draft's, or the user's for all drafts. */
  readonly silencedBy: 'row' | 'draft' | 'user' | null
}

/** Values for a finding's message. */
export type FindingValues = Readonly<Record<string, string | number>>

/** How a finding can be mended. */
export interface Fix {
  readonly command: Command
  /** The text as it is and as it will be; absent where no text changes. */
  readonly change?: TextChange
}

/** A text before and after. */
export interface TextChange {
  readonly before: string
  readonly after: string
}
