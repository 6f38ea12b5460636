import type {
  Actor,
  Approval,
  Flow,
  FlowSymbol,
  IdentityBox,
  IdentityText,
  Labels,
  Logo,
  PrintSettings,
  Procedure,
  Row,
  SectionRow,
  Shape,
  StepRow,
  StepText,
} from '../draft/draft'

/**
 * One edit as a JSON value. Ids of new entities are inside the command, so that applying it is pure. Indexes are places in the
 * list as it is once the moved entity has been taken out; they are clamped to the list.
 */
export type Command =
  | IdentityCommand
  | PrintCommand
  | ProcedureCommand
  | ActorCommand
  | RowCommand
  | SymbolCommand
  | FlowCommand
  | InsertStepCommand
  | SplitStepCommand
  | MakeSectionCommand
  | MoveRowsAcrossCommand
  | InsertPartCommand
  | SilenceCommand
  | AcceptGuessesCommand
  | BatchCommand

/** Edits of the identity page. */
export type IdentityCommand =
  | { readonly kind: 'setIdentityText'; readonly field: IdentityText; readonly value: string }
  | { readonly kind: 'setApproval'; readonly field: keyof Approval; readonly value: string }
  | { readonly kind: 'setInstitution'; readonly lines: readonly string[] }
  | { readonly kind: 'setIdentityBox'; readonly box: IdentityBox; readonly items: readonly string[] }
  | { readonly kind: 'setLogo'; readonly logo: Logo | null }

/** Edits of the printed wording and of the print settings. */
export type PrintCommand =
  | { readonly kind: 'setLabel'; readonly key: keyof Labels; readonly value: string }
  | { readonly kind: 'setPrint'; readonly patch: Partial<PrintSettings> }

/** Edits of whole procedures. The last procedure cannot be deleted. */
export type ProcedureCommand =
  | { readonly kind: 'setProcedureTitle'; readonly procedureId: string; readonly value: string }
  | { readonly kind: 'setFootnote'; readonly procedureId: string; readonly value: string }
  | { readonly kind: 'addProcedure'; readonly procedure: Procedure; readonly index: number }
  | { readonly kind: 'deleteProcedure'; readonly procedureId: string }
  | { readonly kind: 'moveProcedure'; readonly procedureId: string; readonly index: number }

/** Edits of lanes. Deleting an actor deletes its symbols, bridging the arrows through them. */
export type ActorCommand =
  | { readonly kind: 'addActor'; readonly procedureId: string; readonly actor: Actor; readonly index: number }
  | { readonly kind: 'renameActor'; readonly procedureId: string; readonly actorId: string; readonly name: string }
  | { readonly kind: 'setActorGroup'; readonly procedureId: string; readonly actorId: string; readonly group: string }
  | { readonly kind: 'moveActor'; readonly procedureId: string; readonly actorId: string; readonly index: number }
  | { readonly kind: 'deleteActor'; readonly procedureId: string; readonly actorId: string }
  | { readonly kind: 'orderActors'; readonly procedureId: string; readonly actorIds: readonly string[] }
  | {
      readonly kind: 'mergeActors'
      readonly procedureId: string
      /** The lane that goes. */
      readonly actorId: string
      /** The lane that takes its symbols. */
      readonly intoActorId: string
    }

/** Edits of rows. Deleting rows deletes their symbols, bridging the arrows through them. */
export type RowCommand =
  | { readonly kind: 'addRow'; readonly procedureId: string; readonly row: Row; readonly index: number }
  | { readonly kind: 'deleteRows'; readonly procedureId: string; readonly rowIds: readonly string[] }
  | { readonly kind: 'moveRow'; readonly procedureId: string; readonly rowId: string; readonly index: number }
  | { readonly kind: 'orderRows'; readonly procedureId: string; readonly rowIds: readonly string[] }
  | {
      readonly kind: 'setStepText'
      readonly procedureId: string
      readonly rowId: string
      readonly field: StepText
      readonly value: string
    }
  | { readonly kind: 'setSectionText'; readonly procedureId: string; readonly rowId: string; readonly value: string }
  | { readonly kind: 'setBreakBefore'; readonly procedureId: string; readonly rowId: string; readonly value: boolean }
  | { readonly kind: 'setPinned'; readonly procedureId: string; readonly rowId: string; readonly value: boolean }

/** Edits of symbols. `index` is the place among all symbols of the row, whichever their actors. */
export type SymbolCommand =
  | {
      readonly kind: 'addSymbol'
      readonly procedureId: string
      readonly rowId: string
      readonly symbol: FlowSymbol
      readonly index: number
    }
  | {
      readonly kind: 'moveSymbol'
      readonly procedureId: string
      readonly symbolId: string
      readonly rowId: string
      readonly actorId: string
      /** Absent: the same place in the same row, the last place in another. */
      readonly index?: number
    }
  | { readonly kind: 'setShape'; readonly procedureId: string; readonly symbolId: string; readonly shape: Shape }
  | { readonly kind: 'setSymbolText'; readonly procedureId: string; readonly symbolId: string; readonly value: string }
  | { readonly kind: 'deleteSymbols'; readonly procedureId: string; readonly symbolIds: readonly string[] }

/** Edits of arrows. */
export type FlowCommand =
  | { readonly kind: 'addFlow'; readonly procedureId: string; readonly flow: Flow }
  | { readonly kind: 'setFlow'; readonly procedureId: string; readonly flowId: string; readonly patch: FlowPatch }
  | {
      readonly kind: 'reattachFlow'
      readonly procedureId: string
      readonly flowId: string
      readonly end: 'from' | 'to'
      readonly symbolId: string
    }
  | { readonly kind: 'deleteFlows'; readonly procedureId: string; readonly flowIds: readonly string[] }

/** What of an arrow can be set besides its ends. */
export type FlowPatch = Partial<Pick<Flow, 'label' | 'heads' | 'dashed'>>

/**
 * Adds a step with its symbols. With `intoFlowId` it takes that arrow over: from its old start to the new row's first symbol it
 * keeps its id and label, and `newFlowId` leads from the new row's last symbol to the old target.
 */
export interface InsertStepCommand {
  readonly kind: 'insertStep'
  readonly procedureId: string
  readonly row: StepRow
  readonly index: number
  readonly intoFlowId?: string
  /** Needed with `intoFlowId`. */
  readonly newFlowId?: string
}

/** Makes two steps of one: the second right below it, with the rest of the words and some of the symbols. */
export interface SplitStepCommand {
  readonly kind: 'splitStep'
  readonly procedureId: string
  readonly rowId: string
  readonly secondRowId: string
  /** What the two steps say afterwards. */
  readonly activity: string
  readonly secondActivity: string
  /** Symbols of the step that go into the second. */
  readonly movedSymbolIds: readonly string[]
  /** Ids of a symbol and of an arrow, so that a step's only symbol, where it is not moved, gets a twin in the other step. */
  readonly twin?: { readonly symbolId: string; readonly flowId: string }
}

/** Puts steps that follow each other under a heading. */
export interface MakeSectionCommand {
  readonly kind: 'makeSection'
  readonly procedureId: string
  readonly rowIds: readonly string[]
  readonly section: SectionRow
  /** The heading of what follows them, put in where steps follow; absent: they come into the same section. */
  readonly next?: SectionRow
}

/** Moves rows to another table; arrows between them go along, others are cut. */
export interface MoveRowsAcrossCommand {
  readonly kind: 'moveRowsAcross'
  readonly procedureId: string
  readonly rowIds: readonly string[]
  readonly toProcedureId: string
  readonly index: number
  /** For each lane of the moved symbols the id of the lane of the other table that takes them. */
  readonly lanes: Readonly<Record<string, string>>
  /** Lanes that the other table lacks; they come last. */
  readonly newActors: readonly Actor[]
}

/**
 * Adds what was copied or typed elsewhere to a table: lanes at its right end, rows at an index, symbols at the end of their rows (old or
 * new), and arrows.
 */
export interface InsertPartCommand {
  readonly kind: 'insertPart'
  readonly procedureId: string
  readonly actors: readonly Actor[]
  readonly rows: readonly Row[]
  readonly index: number
  readonly symbols: readonly { readonly rowId: string; readonly symbol: FlowSymbol }[]
  readonly flows: readonly Flow[]
}

/** Silences a rule of the checker, for one row or, without `rowId`, for the draft; with `silent` false it speaks again. */
export interface SilenceCommand {
  readonly kind: 'setSilenced'
  readonly rule: string
  readonly rowId?: string
  readonly silent: boolean
}

/** Agrees with what an import has guessed: with the symbols and arrows named, or, without `ids`, with all of the draft. */
export interface AcceptGuessesCommand {
  readonly kind: 'acceptGuesses'
  readonly ids?: readonly string[]
}

/** Several edits, all or none, as one step of the history. */
export interface BatchCommand {
  readonly kind: 'batch'
  readonly commands: readonly Command[]
}
