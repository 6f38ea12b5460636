import type { Flow, IdentityBox, IdentityText, Labels, PrintSettings, Shape, StepText } from '../draft/draft'

/**
 * How a read file is understood: what every block, column, row and mark of a `SourceDocument` becomes. The mapping holds the
 * drafter's corrections apart from all that is derived; a correction derives the rest anew and keeps what was set by hand. It is
 * plain JSON, so that it can cross to a worker and back.
 */
export interface ImportMapping {
  /** One entry for each draft that the document becomes: one for each identity page, at least one. */
  readonly drafts: readonly DraftMapping[]
  /** The tables of the document, cut where one grid holds several things (a worksheet with identity page and table). */
  readonly parts: readonly PartMapping[]
  /** The texts outside tables, in reading order. */
  readonly paragraphs: readonly ParagraphMapping[]
  /** All that found no place, in reading order. */
  readonly unplaced: readonly Unplaced[]
  /** Names of actors that were known beforehand. */
  readonly known: KnownNames
  /** What the drafter has set; the newest entry about the same thing counts. */
  readonly corrections: readonly Correction[]
}

/** What helps to understand a document and does not stand in it. */
export interface KnownNames {
  /** Names of actors in other drafts of the same office. */
  readonly actorNames: readonly string[]
}

/** One draft: an identity page and the procedures under it. */
export interface DraftMapping {
  /** Whether the draft is made at all. */
  readonly isTaken: boolean
  readonly identity: readonly IdentityFieldMapping[]
  readonly procedures: readonly ProcedureMapping[]
  /** The printed wording where the source's own differs from the default. */
  readonly labels: Partial<Labels>
  /** How the source prints its table: columns and their order, Keterangan, column numbers, total, legend, signature at the end. */
  readonly print: Partial<PrintSettings>
}

/** A field of the identity page, by key. Lists hold one item a line of `text`. */
export type IdentityField =
  | IdentityText
  | IdentityBox
  | 'institution'
  | 'approvalPosition'
  | 'approvalName'
  | 'approvalRank'
  | 'approvalNip'

/** What a field of the identity page gets, and where it was read. Fields without an entry were not found. */
export interface IdentityFieldMapping {
  readonly field: IdentityField
  /** Items of lists: one or more; the other fields: exactly one text. */
  readonly items: readonly string[]
  readonly origin: 'read' | 'guessed' | 'set'
  readonly places: readonly SourcePlace[]
}

/** A place in the document: a paragraph, or a cell of a table's grid. */
export interface SourcePlace {
  /** Index into the document's blocks. */
  readonly block: number
  /** Row and column of the grid; null for a paragraph. */
  readonly cell: { readonly row: number; readonly column: number } | null
}

/** A table, or a run of rows of it, with one meaning. */
export interface PartMapping {
  /** The part's name, the same after every correction: block and first row. */
  readonly id: string
  readonly block: number
  /** Rows of the grid: from `firstRow` up to, not including, `endRow`. */
  readonly firstRow: number
  readonly endRow: number
  readonly use: PartUse
  /** `set` when the drafter has chosen the use. */
  readonly origin: 'read' | 'guessed' | 'set'
  /** The draft that the part belongs to; null for ignored parts. */
  readonly draftIndex: number | null
  /** The procedure, among those of its draft, for procedures and their continuations; otherwise null. */
  readonly procedureIndex: number | null
  /** One entry a column of the grid. */
  readonly columns: readonly ColumnMapping[]
  /** One entry a row from `firstRow` on. */
  readonly rows: readonly RowMapping[]
}

/** What a part is: the start of a procedure, its continuation after a page break, identity page, end matter, or nothing. */
export type PartUse = 'procedure' | 'continuation' | 'identity' | 'signature' | 'ignored'

/** What a column is. */
export interface ColumnMapping {
  readonly role: ColumnRole
  /** The head's own words, empty where it has none. */
  readonly head: string
  /** How the role was found: by the words of the head, by what stands in the column, or set by the drafter. */
  readonly origin: 'read' | 'guessed' | 'set'
}

/**
 * The role of a column. `actor`: a lane, with its index among the procedure's actors. `actorNames`: the cells say in words who
 * does the step. `duration` and `durationUnit` are joined.
 */
export type ColumnRole =
  | { readonly kind: 'number' | 'activity' | 'requirements' | 'duration' | 'durationUnit' | 'output' | 'note' }
  | { readonly kind: 'actor'; readonly name: string; readonly group: string }
  | { readonly kind: 'actorNames' | 'ignored' }

/** What a row is. */
export interface RowMapping {
  /** Row of the grid. */
  readonly row: number
  readonly role: RowRole
  readonly origin: 'read' | 'guessed' | 'set'
  /**
   * For rows whose cells stand under the wrong columns, since empty cells were lost: for each column of the grid the column
   * whose role its text has. Null for rows that stand right.
   */
  readonly shifted: readonly (number | null)[] | null
}

/** The role of a row. `continued`: its texts belong to the step above, which a page break has cut. */
export type RowRole =
  | 'title'
  | 'head'
  | 'columnNumbers'
  | 'step'
  | 'continued'
  | 'repeatedHead'
  | 'section'
  | 'total'
  | 'legend'
  | 'footnote'
  | 'identity'
  | 'signature'
  | 'ignored'

/** A text outside tables and what becomes of it. */
export interface ParagraphMapping {
  readonly block: number
  readonly use: ParagraphUse
  readonly origin: 'read' | 'guessed' | 'set'
  readonly draftIndex: number | null
}

/** What a text outside tables is. `ignored`: it says what stands elsewhere too, or nothing. */
export type ParagraphUse = 'identity' | 'title' | 'legend' | 'footnote' | 'signature' | 'unplaced' | 'ignored'

/** One flowchart table as it will be. */
export interface ProcedureMapping {
  readonly title: string
  readonly footnote: string
  readonly actors: readonly ActorMapping[]
  /** The names of those actors, the last ones, that the drafter has added. */
  readonly addedActors: readonly string[]
  readonly rows: readonly ProcedureRowMapping[]
  readonly flows: readonly FlowMapping[]
  /** The text of the total row; null where there is none. */
  readonly total: string | null
}

/** A lane. Lanes are told apart by their index in the procedure. */
export interface ActorMapping {
  readonly name: string
  readonly group: string
  readonly origin: 'read' | 'guessed' | 'set'
}

/** A row of the procedure as it will be. */
export type ProcedureRowMapping = SectionMapping | StepMapping

/** A heading row. */
export interface SectionMapping {
  readonly kind: 'section'
  readonly key: string
  readonly place: SourcePlace
  readonly text: string
}

/** A step. */
export interface StepMapping {
  readonly kind: 'step'
  /** The step's name, the same after every correction: block and row of the grid. */
  readonly key: string
  readonly place: SourcePlace
  /** The number as the source writes it; not kept, since drafts count their steps themselves. */
  readonly number: string
  readonly texts: Readonly<Record<StepText, string>>
  readonly symbols: readonly SymbolMapping[]
}

/** A symbol of a step. */
export interface SymbolMapping {
  /** Unique in the mapping; the same after a correction that does not concern it. */
  readonly key: string
  /** Index among the procedure's actors. */
  readonly actorIndex: number
  readonly shape: Shape
  readonly text: string
  /** From a drawn shape, from a mark or word in the cell, guessed, or set by the drafter. */
  readonly origin: SymbolOrigin
  /** Why it was guessed who does it and what shape it has; null where that was read or set. */
  readonly actorGuess: Guess | null
  readonly shapeGuess: Guess | null
}

/** Where a symbol comes from. */
export type SymbolOrigin = 'drawn' | 'read' | 'guessed' | 'set'

/** An arrow between two symbols, by their keys. */
export interface FlowMapping extends Pick<Flow, 'label' | 'heads' | 'dashed'> {
  /** Unique in the mapping: the keys of both ends and the label. */
  readonly key: string
  readonly from: string
  readonly to: string
  /** `read`: a cell tells it in words. */
  readonly origin: 'drawn' | 'read' | 'guessed' | 'set'
  readonly guess: Guess | null
}

/** Something that was not read but guessed. */
export interface Guess {
  readonly reason: GuessReason
  /** Whether the drafter has agreed. */
  readonly isAccepted: boolean
}

/**
 * Why something was guessed.
 * Who does a step - named-actor: the step's own words begin with or name the actor; handed-over: the step before hands the work to
 * the actor; meets-actor: the step is done with the actor; level: the verb belongs to such posts; same-as-before: nothing else is
 * known; reviewer: the next post up, since somebody must look at the work.
 * Which shape - first-step, last-step: a procedure begins and ends with a capsule; condition: the words say what happens if not;
 * examines: the verb is one of examining or approving; plain: nothing speaks for another shape.
 * Which arrow - sequence: steps follow one another; inside-row: symbols of one row; approved, returned: the exits of a decision;
 * page-break: drawn ends that a page break has parted.
 */
export type GuessReason =
  | 'named-actor'
  | 'handed-over'
  | 'meets-actor'
  | 'level'
  | 'same-as-before'
  | 'reviewer'
  | 'first-step'
  | 'last-step'
  | 'condition'
  | 'examines'
  | 'plain'
  | 'sequence'
  | 'inside-row'
  | 'approved'
  | 'returned'
  | 'page-break'

/** A text that found no place. */
export interface Unplaced {
  /** Unique in the mapping, the same after every correction. */
  readonly id: string
  readonly text: string
  readonly place: SourcePlace
  readonly reason:
    | 'ignored-column'
    | 'ignored-row'
    | 'ignored-part'
    | 'mark'
    | 'shape'
    | 'connector'
    | 'outside'
    | 'extra-cell'
    | 'merged-cell'
  readonly draftIndex: number | null
  /** The step whose Keterangan takes the text: chosen by the drafter, or null. */
  readonly noteOf: string | null
  /** The step nearest to the text, on offer for its Keterangan; null where there is no step. */
  readonly nearestStep: string | null
}

/**
 * One click of the drafter. `partId`, `stepKey`, `symbolKey`, `flowKey` and `id` are the names that the mapping gives.
 * - set-part: what a table is, and in which draft (null: where it would be anyway).
 * - set-column, set-row, set-paragraph: what a column, a row or a text outside tables is.
 * - set-actor: name and group of a lane.
 * - set-added-actors: the lanes of a procedure that its source has no column for.
 * - set-symbols: all symbols of a step; with an empty list it has none.
 * - set-flow: adds an arrow or changes its looks. drop-flow: takes it out.
 * - set-text, set-title, set-identity: the words themselves.
 * - accept: agrees with the guess about a symbol or arrow. accept-all: with every guess.
 * - into-note: puts an unplaced text into the Keterangan of a step; null takes it out again.
 * - take-draft: whether a draft is made.
 */
export type Correction =
  | { readonly kind: 'set-part'; readonly partId: string; readonly use: PartUse; readonly draftIndex: number | null }
  | { readonly kind: 'set-column'; readonly partId: string; readonly column: number; readonly role: ColumnRole }
  | { readonly kind: 'set-row'; readonly block: number; readonly row: number; readonly role: RowRole }
  | { readonly kind: 'set-paragraph'; readonly block: number; readonly use: ParagraphUse }
  | {
      readonly kind: 'set-actor'
      readonly draftIndex: number
      readonly procedureIndex: number
      readonly actorIndex: number
      readonly name: string
      readonly group: string
    }
  | {
      readonly kind: 'set-added-actors'
      readonly draftIndex: number
      readonly procedureIndex: number
      readonly names: readonly string[]
    }
  | { readonly kind: 'set-symbols'; readonly stepKey: string; readonly symbols: readonly ChosenSymbol[] }
  | ({ readonly kind: 'set-flow' } & ChosenFlow)
  | { readonly kind: 'drop-flow'; readonly flowKey: string }
  | { readonly kind: 'set-text'; readonly stepKey: string; readonly field: StepText; readonly value: string }
  | {
      readonly kind: 'set-title'
      readonly draftIndex: number
      readonly procedureIndex: number
      readonly value: string
    }
  | {
      readonly kind: 'set-identity'
      readonly draftIndex: number
      readonly field: IdentityField
      readonly items: readonly string[]
    }
  | { readonly kind: 'accept'; readonly key: string }
  | { readonly kind: 'accept-all' }
  | { readonly kind: 'into-note'; readonly id: string; readonly stepKey: string | null }
  | { readonly kind: 'take-draft'; readonly draftIndex: number; readonly isTaken: boolean }

/** A symbol that the drafter has chosen. */
export interface ChosenSymbol {
  readonly actorIndex: number
  readonly shape: Shape
  readonly text: string
}

/** An arrow that the drafter has chosen. */
export interface ChosenFlow extends Pick<Flow, 'label' | 'heads' | 'dashed'> {
  readonly from: string
  readonly to: string
}

/** Why no draft can be made. The words are made in the UI from the code and the values. */
export interface ImportFault {
  /**
   * no-table: the document has no table with steps. limit {what, limit, count}: `what` is a LimitName. unknown-draft: no draft
   * has that index. broken {fault}: the draft would break an invariant; `fault` is the DraftIssue's code.
   */
  readonly code: 'no-table' | 'limit' | 'unknown-draft' | 'broken'
  readonly values: Readonly<Record<string, string | number>>
}
