import type { Actor, Flow, FlowSymbol, Identity, Procedure, SectionRow, SopDraft, StepRow } from './draft'
import { DEFAULT_LABELS } from './labels'
import { DEFAULT_PRINT } from './print'

/** An identity page with nothing filled in. */
export const EMPTY_IDENTITY: Identity = {
  institution: [],
  unit: '',
  logo: null,
  title: '',
  number: '',
  createdDate: '',
  revisedDate: '',
  effectiveDate: '',
  approval: { position: '', name: '', rank: '', nip: '' },
  legalBasis: [],
  qualifications: [],
  relatedSops: [],
  equipment: [],
  warnings: [],
  records: [],
  purpose: [],
}

/** The parts of a new draft that differ from an empty one; both ids come from outside. */
export interface NewDraft {
  readonly id: string
  readonly procedureId: string
  readonly identity?: Partial<Identity>
}

/** Makes an empty draft with one empty procedure. */
export const createDraft = ({ id, procedureId, identity }: NewDraft): SopDraft => ({
  format: 'lajur',
  version: 1,
  id,
  identity: { ...EMPTY_IDENTITY, ...identity },
  procedures: [createProcedure({ id: procedureId })],
  labels: DEFAULT_LABELS,
  print: DEFAULT_PRINT,
  silenced: [],
})

/** Makes a procedure, empty where nothing is given. */
export const createProcedure = (given: Partial<Procedure> & Pick<Procedure, 'id'>): Procedure => ({
  title: '',
  actors: [],
  rows: [],
  flows: [],
  footnote: '',
  ...given,
})

/** Makes an actor that belongs to no group unless one is given. */
export const createActor = (given: Partial<Actor> & Pick<Actor, 'id'>): Actor => ({ name: '', group: '', ...given })

/** Makes a step, empty where nothing is given. */
export const createStepRow = (given: Partial<Omit<StepRow, 'kind'>> & Pick<StepRow, 'id'>): StepRow => ({
  kind: 'step',
  activity: '',
  symbols: [],
  requirements: '',
  duration: '',
  output: '',
  note: '',
  breakBefore: false,
  pinned: false,
  ...given,
})

/** Makes a heading row. */
export const createSectionRow = (given: Partial<Omit<SectionRow, 'kind'>> & Pick<SectionRow, 'id'>): SectionRow => ({
  kind: 'section',
  text: '',
  ...given,
})

/** Makes a symbol in an actor's cell; a process unless another shape is given. */
export const createSymbol = (given: Partial<FlowSymbol> & Pick<FlowSymbol, 'id' | 'actorId'>): FlowSymbol => ({
  shape: 'process',
  text: '',
  ...given,
})

/** Makes an unlabelled solid arrow with its head at the end unless something else is given. */
export const createFlow = (given: Partial<Flow> & Pick<Flow, 'id' | 'from' | 'to'>): Flow => ({
  label: '',
  heads: 'end',
  dashed: false,
  ...given,
})
