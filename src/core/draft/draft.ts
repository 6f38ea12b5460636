/**
 * The draft: WHAT a procedure says, as one immutable JSON value. It holds no coordinate, no pixel and nothing of React.
 * The shape is the file format, version 1; keys stand in the order in which files are written.
 */

/** One government procedure document: an identity page and one or more flowchart tables. */
export interface SopDraft {
  readonly format: 'lajur'
  /** Number of the file format's schema, not of the program. */
  readonly version: 1
  readonly id: string
  readonly identity: Identity
  readonly procedures: readonly Procedure[]
  readonly labels: Labels
  readonly print: PrintSettings
  /** Rules of the checker that stay silent here, by the drafter's choice. */
  readonly silenced: readonly Silencing[]
  /** Ids of symbols and arrows that an import has guessed and with which the drafter has not agreed yet; absent for none. */
  readonly guessed?: readonly string[] | undefined
}

/** A rule of the checker that stays silent for one row, or for the whole draft where no row is named. */
export interface Silencing {
  /** Name of the rule; one that this program does not know is kept and means nothing. */
  readonly rule: string
  readonly rowId?: string
}

/** The content of the identity page (bagian identitas). Dates are free text, printed as written. */
export interface Identity {
  readonly institution: readonly string[]
  readonly unit: string
  readonly logo: Logo | null
  readonly title: string
  readonly number: string
  readonly createdDate: string
  readonly revisedDate: string
  readonly effectiveDate: string
  readonly approval: Approval
  readonly legalBasis: readonly string[]
  readonly qualifications: readonly string[]
  readonly relatedSops: readonly string[]
  readonly equipment: readonly string[]
  readonly warnings: readonly string[]
  readonly records: readonly string[]
  /** Items of the extra box "Maksud dan Tujuan", which is printed only when it has items. */
  readonly purpose: readonly string[]
}

/** The emblem at the top of the identity page, kept inside the draft; at most 1 MB. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly base64: string
}

/** Who approves the procedure (disahkan oleh). */
export interface Approval {
  readonly position: string
  readonly name: string
  readonly rank: string
  readonly nip: string
}

/** The lists of the identity page's boxes, by key. */
export type IdentityBox =
  | 'legalBasis'
  | 'qualifications'
  | 'relatedSops'
  | 'equipment'
  | 'warnings'
  | 'records'
  | 'purpose'

/** The single-text fields of the identity, by key. */
export type IdentityText = 'unit' | 'title' | 'number' | 'createdDate' | 'revisedDate' | 'effectiveDate'

/** One flowchart table. */
export interface Procedure {
  readonly id: string
  /** Optional line above the table. */
  readonly title: string
  /** The lanes, left to right. */
  readonly actors: readonly Actor[]
  readonly rows: readonly Row[]
  readonly flows: readonly Flow[]
  /** Optional text under the table. */
  readonly footnote: string
}

/** One lane (pelaksana). Neighbours with the same non-empty group share a head cell above. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly group: string
}

/** A table row: a step or a heading that spans the table. */
export type Row = StepRow | SectionRow

/** A heading row; the printed step numbers start again after it. */
export interface SectionRow {
  readonly kind: 'section'
  readonly id: string
  readonly text: string
}

/** One step (kegiatan) with its symbols and its quality standard (mutu baku). */
export interface StepRow {
  readonly kind: 'step'
  readonly id: string
  readonly activity: string
  /** 0..n symbols; several with the same actor stand stacked in that cell, top to bottom. */
  readonly symbols: readonly FlowSymbol[]
  readonly requirements: string
  /** As the drafter wrote it; parsed leniently for totals, never rewritten. */
  readonly duration: string
  readonly output: string
  readonly note: string
  /** A page break before this row that the drafter asked for. */
  readonly breakBefore: boolean
  /** The row keeps its place between its two neighbours when the steps are put in order. */
  readonly pinned: boolean
}

/** The text cells of a step row, by key. */
export type StepText = 'activity' | 'requirements' | 'duration' | 'output' | 'note'

/** Capsule (start or end), box, diamond. Off-page connectors are never stored. */
export type Shape = 'terminator' | 'process' | 'decision'

/** One symbol in one actor's cell of one row. */
export interface FlowSymbol {
  readonly id: string
  readonly actorId: string
  readonly shape: Shape
  /** Text inside the symbol, usually empty. */
  readonly text: string
}

/** One arrow between two different symbols of the same procedure. */
export interface Flow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
  /** Where arrowheads stand: at the end, nowhere (joint work), or at both ends. */
  readonly heads: 'end' | 'none' | 'both'
  readonly dashed: boolean
}

/** The printed wording that offices rename; every key has a default. */
export interface Labels {
  readonly title: string
  readonly documentNumber: string
  readonly createdDate: string
  readonly revisedDate: string
  readonly effectiveDate: string
  readonly approval: string
  readonly legalBasis: string
  readonly qualifications: string
  readonly relatedSops: string
  readonly equipment: string
  readonly warnings: string
  readonly records: string
  readonly number: string
  readonly activity: string
  /** Head over all lanes; empty drops that group cell. */
  readonly actors: string
  readonly standard: string
  readonly requirements: string
  readonly duration: string
  readonly output: string
  readonly note: string
}

/** The columns right of the lanes that can be hidden and reordered. */
export type StandardColumn = 'requirements' | 'duration' | 'output' | 'note'

/** Names of the papers on offer; sizes stand in `core/page/paper.ts`. */
export type PaperName = 'A4' | 'F4' | 'Letter' | 'Legal'

/** How the draft is printed. Lengths in mm, font size in points. */
export interface PrintSettings {
  readonly paper: PaperName
  readonly orientation: 'landscape' | 'portrait'
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Height at the foot of every page where nothing is printed; content ends above max(margins.bottom, signingStrip). */
  readonly signingStrip: number
  readonly font: string
  readonly sizePt: number
  readonly identityPage: 'separate' | 'above-table'
  /** Order of the columns right of the lanes, and which are printed. */
  readonly columns: readonly StandardColumn[]
  /** True: Keterangan stands under Mutu Baku. */
  readonly noteInStandard: boolean
  readonly columnNumbers: boolean
  readonly totalRow: boolean
  /** Hours that a working day has, so that the total row may turn hours into days; absent or 0: it never does. */
  readonly workingDayHours?: number | undefined
  readonly legend: boolean
  readonly repeatHeader: boolean
  readonly pageNumbers: boolean
  readonly headerShade: 'none' | 'grey'
  /** The approval block once more after the last table. */
  readonly endSignature: boolean
  /** True: off-page connectors carry a letter and the number of the page they lead to; false: they are blank. */
  readonly connectorLetters: boolean
  /** The PDF carries this draft, so that it opens again. */
  readonly attachDraft: boolean
  /** The PDF has an empty field where the approver signs. */
  readonly signatureField: boolean
  /** Every page says at its foot which draft it was printed from: id, revision and fingerprint of the content. */
  readonly fingerprint: boolean
}
