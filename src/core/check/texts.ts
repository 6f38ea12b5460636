import type { Identity, IdentityBox, Procedure, SopDraft, StepRow, StepText } from '../draft/draft'
import { IDENTITY_BOXES } from '../draft/textFields'
import type { Command } from '../edit/command'
import { identitySource, procedureSource, rowSource } from '../layout/sources'
import type { Source } from '../page/item'

/** A text of a draft with its place, and the command that sets it anew. */
export interface PlacedText {
  readonly text: string
  readonly source: Source
  set(text: string): Command
}

/** A text cell of a step. */
export const stepText = (procedureId: string, step: StepRow, field: StepText): PlacedText => ({
  text: step[field],
  source: rowSource(step.id, field),
  set: (value) => ({ kind: 'setStepText', procedureId, rowId: step.id, field, value }),
})

/** The text cells of a step in which sentences stand, left to right. */
export const stepTexts = (procedureId: string, step: StepRow): readonly PlacedText[] =>
  (['activity', 'requirements', 'output', 'note'] as const).map((field) => stepText(procedureId, step, field))

/** A box of the identity page, its items one to a line. */
export const boxText = (identity: Identity, box: IdentityBox): PlacedText => ({
  text: identity[box].join('\n'),
  source: identitySource(box),
  set: (text) => ({ kind: 'setIdentityBox', box, items: text.split('\n') }),
})

/** The texts of a draft in which sentences stand, the steps' own left out. */
export const frameTexts = ({ identity, procedures }: SopDraft): readonly PlacedText[] => [
  {
    text: identity.title,
    source: identitySource('title'),
    set: (value) => ({ kind: 'setIdentityText', field: 'title', value }),
  },
  // An item with line breaks of its own cannot be told from two items once the box is one text.
  ...IDENTITY_BOXES.filter((box) => !identity[box].some((item) => item.includes('\n'))).map((box) =>
    boxText(identity, box),
  ),
  ...procedures.flatMap(procedureTexts),
]

const procedureTexts = ({ id, title, footnote }: Procedure): readonly PlacedText[] => [
  {
    text: title,
    source: procedureSource(id, 'title'),
    set: (value) => ({ kind: 'setProcedureTitle', procedureId: id, value }),
  },
  {
    text: footnote,
    source: procedureSource(id, 'footnote'),
    set: (value) => ({ kind: 'setFootnote', procedureId: id, value }),
  },
]

/** A text in lower case, its white space as single spaces, without punctuation at its ends: for comparing what two texts say. */
export const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '')

/** Whether a text says nothing, or holds only dashes and dots to be filled in. */
export const isBlank = (text: string): boolean => /^[\s\-\u2013\u2014./_]*$/.test(text)
