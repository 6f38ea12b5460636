import {
  createActor,
  createFlow,
  createProcedure,
  createSectionRow,
  createStepRow,
  createSymbol,
} from '../../src/core/draft/create'
import type { Flow, FlowSymbol, Procedure, Row, SopDraft, StepRow } from '../../src/core/draft/draft'
import { APPROVAL_TEXTS, IDENTITY_BOXES, IDENTITY_TEXTS } from '../../src/core/draft/textFields'
import type { Command } from '../../src/core/edit/command'
import type { Dice } from './arbitraryDice'
import { TINY_LOGO } from './arbitraryDraft'

/** Gives a new id at each call. */
export type NewId = () => string

const TEXTS = ['', 'Menyusun konsep', 'Memeriksa *draft*\nberkas', 'a\r\nb', 'e\u0301', 'Ya', 'Tidak', 'Mulai']

/** How often a command names something that does not exist, or brings an id that is taken. */
const NONSENSE = 0.04

/** Makes commands of every kind at random, most of them sensible in the draft as it is, a few of them not. */
export const randomCommand = (draft: SopDraft, dice: Dice, newId: NewId): Command => {
  const makers = Object.values(MAKERS)
  return dice.pick(makers)(new Scene(draft, dice, newId))
}

/** What a command can be about: random entities of the draft as it is. */
class Scene {
  readonly draft: SopDraft
  readonly dice: Dice
  readonly procedure: Procedure
  readonly procedureId: string
  readonly #newId: NewId

  constructor(draft: SopDraft, dice: Dice, newId: NewId) {
    this.draft = draft
    this.dice = dice
    this.#newId = newId
    this.procedure = dice.pick(draft.procedures)
    this.procedureId = this.#or(this.procedure.id)
  }

  newId(): string {
    return this.dice.chance(NONSENSE) ? (this.symbols()[0]?.id ?? this.procedure.id) : this.#newId()
  }

  text(): string {
    return this.dice.pick(TEXTS)
  }

  index(): number {
    return this.dice.int(12) - 1
  }

  symbols(): readonly FlowSymbol[] {
    return this.procedure.rows.flatMap((row) => (row.kind === 'step' ? row.symbols : []))
  }

  actorId(): string {
    return this.#idOf(this.procedure.actors)
  }

  rowId(kind?: Row['kind']): string {
    return this.#idOf(this.procedure.rows.filter((row) => kind === undefined || row.kind === kind))
  }

  symbolId(): string {
    return this.#idOf(this.symbols())
  }

  flowId(): string {
    return this.#idOf(this.procedure.flows)
  }

  several(list: readonly { readonly id: string }[], most: number): readonly string[] {
    const ids = this.dice.shuffled(list.map(({ id }) => id)).slice(0, this.dice.int(most + 1))
    return this.dice.chance(NONSENSE) ? [...ids, 'nothing'] : ids
  }

  order(list: readonly { readonly id: string }[]): readonly string[] {
    const ids = this.dice.shuffled(list.map(({ id }) => id))
    return this.dice.chance(NONSENSE) ? ids.slice(1) : ids
  }

  symbol(): FlowSymbol {
    const shape = this.dice.pick(['terminator', 'process', 'decision'] as const)
    return createSymbol({ id: this.newId(), actorId: this.actorId(), shape, text: this.text() })
  }

  step(symbolCount: number): StepRow {
    const symbols = Array.from({ length: symbolCount }, () => this.symbol())
    return createStepRow({ id: this.newId(), activity: this.text(), symbols, duration: this.text() })
  }

  flow(): Flow {
    const heads = this.dice.pick(['end', 'none', 'both'] as const)
    const ends = { from: this.symbolId(), to: this.symbolId() }
    return createFlow({ id: this.newId(), ...ends, label: this.text(), heads, dashed: this.dice.chance(0.2) })
  }

  #idOf(list: readonly { readonly id: string }[]): string {
    return list.length === 0 ? 'nothing' : this.#or(this.dice.pick(list).id)
  }

  #or(id: string): string {
    return this.dice.chance(NONSENSE) ? 'nothing' : id
  }
}

type Maker<Kind extends Command['kind']> = (scene: Scene) => Extract<Command, { kind: Kind }>

/** One maker for every kind of command: a new kind does not compile until it has its maker. */
const MAKERS: { [Kind in Command['kind']]: Maker<Kind> } = {
  setIdentityText: (scene) => ({
    kind: 'setIdentityText',
    field: scene.dice.pick(IDENTITY_TEXTS),
    value: scene.text(),
  }),
  setApproval: (scene) => ({
    kind: 'setApproval',
    field: scene.dice.pick(APPROVAL_TEXTS),
    value: scene.text(),
  }),
  setInstitution: (scene) => ({ kind: 'setInstitution', lines: [scene.text(), scene.text()] }),
  setIdentityBox: (scene) => ({
    kind: 'setIdentityBox',
    box: scene.dice.pick(IDENTITY_BOXES),
    items: [scene.text()],
  }),
  setLogo: (scene) => ({
    kind: 'setLogo',
    logo: scene.dice.pick([null, TINY_LOGO, { mediaType: 'image/jpeg', base64: 'not a picture' }]),
  }),
  setLabel: (scene) => ({
    kind: 'setLabel',
    key: scene.dice.pick(['actors', 'activity', 'note']),
    value: scene.text(),
  }),
  setPrint: (scene) => ({
    kind: 'setPrint',
    patch: scene.dice.pick([
      { paper: 'F4' },
      { sizePt: scene.dice.int(30) },
      { columns: ['output', 'duration'] },
      { columns: ['output', 'output'] },
      { margins: { top: 10, right: 10, bottom: 10, left: scene.dice.int(120) } },
      { legend: true, headerShade: 'grey' },
    ] as const),
  }),
  setProcedureTitle: (scene) => ({ kind: 'setProcedureTitle', procedureId: scene.procedureId, value: scene.text() }),
  setFootnote: (scene) => ({ kind: 'setFootnote', procedureId: scene.procedureId, value: scene.text() }),
  addProcedure: (scene) => {
    const actor = createActor({ id: scene.newId(), name: scene.text() })
    const symbols = [scene.newId(), scene.newId()].map((id) => createSymbol({ id, actorId: actor.id }))
    const [first, second] = symbols.map(({ id }) => id)
    const procedure = createProcedure({
      id: scene.newId(),
      actors: [actor],
      rows: [createStepRow({ id: scene.newId(), symbols })],
      flows: [createFlow({ id: scene.newId(), from: first ?? '', to: second ?? '' })],
    })
    return { kind: 'addProcedure', procedure, index: scene.index() }
  },
  deleteProcedure: ({ procedureId }) => ({ kind: 'deleteProcedure', procedureId }),
  moveProcedure: (scene) => ({ kind: 'moveProcedure', procedureId: scene.procedureId, index: scene.index() }),
  addActor: (scene) => ({
    kind: 'addActor',
    procedureId: scene.procedureId,
    actor: createActor({ id: scene.newId(), name: scene.text() }),
    index: scene.index(),
  }),
  renameActor: (scene) => ({
    kind: 'renameActor',
    procedureId: scene.procedureId,
    actorId: scene.actorId(),
    name: scene.text(),
  }),
  setActorGroup: (scene) => ({
    kind: 'setActorGroup',
    procedureId: scene.procedureId,
    actorId: scene.actorId(),
    group: scene.text(),
  }),
  moveActor: (scene) => ({
    kind: 'moveActor',
    procedureId: scene.procedureId,
    actorId: scene.actorId(),
    index: scene.index(),
  }),
  deleteActor: (scene) => ({ kind: 'deleteActor', procedureId: scene.procedureId, actorId: scene.actorId() }),
  orderActors: (scene) => ({
    kind: 'orderActors',
    procedureId: scene.procedureId,
    actorIds: scene.order(scene.procedure.actors),
  }),
  mergeActors: (scene) => ({
    kind: 'mergeActors',
    procedureId: scene.procedureId,
    actorId: scene.actorId(),
    intoActorId: scene.actorId(),
  }),
  splitStep: (scene) => {
    const steps = scene.procedure.rows.filter((row) => row.kind === 'step')
    const row = steps.length === 0 ? undefined : scene.dice.pick(steps)
    return {
      kind: 'splitStep',
      procedureId: scene.procedureId,
      rowId: row?.id ?? scene.rowId(),
      secondRowId: scene.newId(),
      activity: scene.text(),
      secondActivity: scene.text(),
      movedSymbolIds: scene.several(row?.symbols ?? [], 1),
      ...(scene.dice.chance(0.7) && { twin: { symbolId: scene.newId(), flowId: scene.newId() } }),
    }
  },
  makeSection: (scene) => {
    const { rows } = scene.procedure
    const from = scene.dice.int(rows.length + 1)
    return {
      kind: 'makeSection',
      procedureId: scene.procedureId,
      rowIds: rows.slice(from, from + 1 + scene.dice.int(3)).map(({ id }) => id),
      section: createSectionRow({ id: scene.newId(), text: scene.text() }),
      ...(scene.dice.chance(0.5) && { next: createSectionRow({ id: scene.newId() }) }),
    }
  },
  moveRowsAcross: (scene) => {
    const target = scene.dice.pick(scene.draft.procedures)
    const actor = createActor({ id: scene.newId(), name: scene.text() })
    const lanes = [...target.actors, actor].map(({ id }) => id)
    return {
      kind: 'moveRowsAcross',
      procedureId: scene.procedureId,
      rowIds: scene.several(scene.procedure.rows, 3),
      toProcedureId: target.id,
      index: scene.index(),
      lanes: Object.fromEntries(scene.procedure.actors.map(({ id }) => [id, scene.dice.pick(lanes)])),
      newActors: [actor],
    }
  },
  insertPart: (scene) => {
    const actor = createActor({ id: scene.newId(), name: scene.text() })
    const symbol = createSymbol({ id: scene.newId(), actorId: actor.id })
    const row = createStepRow({ id: scene.newId(), activity: scene.text(), symbols: [symbol] })
    const second = createSymbol({ id: scene.newId(), actorId: scene.actorId() })
    return {
      kind: 'insertPart',
      procedureId: scene.procedureId,
      actors: [actor],
      rows: [row],
      index: scene.index(),
      symbols: [{ rowId: scene.dice.chance(0.5) ? row.id : scene.rowId('step'), symbol: second }],
      flows: [createFlow({ id: scene.newId(), from: symbol.id, to: scene.symbolId() })],
    }
  },
  addRow: (scene) => ({
    kind: 'addRow',
    procedureId: scene.procedureId,
    row: scene.dice.chance(0.2)
      ? createSectionRow({ id: scene.newId(), text: scene.text() })
      : scene.step(scene.dice.int(3)),
    index: scene.index(),
  }),
  deleteRows: (scene) => ({
    kind: 'deleteRows',
    procedureId: scene.procedureId,
    rowIds: scene.several(scene.procedure.rows, 2),
  }),
  moveRow: (scene) => ({ kind: 'moveRow', procedureId: scene.procedureId, rowId: scene.rowId(), index: scene.index() }),
  orderRows: (scene) => ({
    kind: 'orderRows',
    procedureId: scene.procedureId,
    rowIds: scene.order(scene.procedure.rows),
  }),
  setStepText: (scene) => ({
    kind: 'setStepText',
    procedureId: scene.procedureId,
    rowId: scene.rowId(),
    field: scene.dice.pick(['activity', 'requirements', 'duration', 'output', 'note']),
    value: scene.text(),
  }),
  setSectionText: (scene) => ({
    kind: 'setSectionText',
    procedureId: scene.procedureId,
    rowId: scene.rowId('section'),
    value: scene.text(),
  }),
  setBreakBefore: (scene) => ({
    kind: 'setBreakBefore',
    procedureId: scene.procedureId,
    rowId: scene.rowId(),
    value: scene.dice.chance(0.5),
  }),
  setPinned: (scene) => ({
    kind: 'setPinned',
    procedureId: scene.procedureId,
    rowId: scene.rowId(),
    value: scene.dice.chance(0.5),
  }),
  addSymbol: (scene) => ({
    kind: 'addSymbol',
    procedureId: scene.procedureId,
    rowId: scene.rowId(),
    symbol: scene.symbol(),
    index: scene.index(),
  }),
  moveSymbol: (scene) => ({
    kind: 'moveSymbol',
    procedureId: scene.procedureId,
    symbolId: scene.symbolId(),
    rowId: scene.rowId(),
    actorId: scene.actorId(),
    ...(scene.dice.chance(0.5) && { index: scene.index() }),
  }),
  setShape: (scene) => ({
    kind: 'setShape',
    procedureId: scene.procedureId,
    symbolId: scene.symbolId(),
    shape: scene.dice.pick(['terminator', 'process', 'decision']),
  }),
  setSymbolText: (scene) => ({
    kind: 'setSymbolText',
    procedureId: scene.procedureId,
    symbolId: scene.symbolId(),
    value: scene.text(),
  }),
  deleteSymbols: (scene) => ({
    kind: 'deleteSymbols',
    procedureId: scene.procedureId,
    symbolIds: scene.several(scene.symbols(), 3),
  }),
  addFlow: (scene) => ({ kind: 'addFlow', procedureId: scene.procedureId, flow: scene.flow() }),
  setFlow: (scene) => ({
    kind: 'setFlow',
    procedureId: scene.procedureId,
    flowId: scene.flowId(),
    patch: scene.dice.pick([{ label: scene.text() }, { heads: 'both' }, { dashed: true, label: 'Ya' }] as const),
  }),
  reattachFlow: (scene) => ({
    kind: 'reattachFlow',
    procedureId: scene.procedureId,
    flowId: scene.flowId(),
    end: scene.dice.pick(['from', 'to']),
    symbolId: scene.symbolId(),
  }),
  deleteFlows: (scene) => ({
    kind: 'deleteFlows',
    procedureId: scene.procedureId,
    flowIds: scene.several(scene.procedure.flows, 2),
  }),
  insertStep: (scene) => ({
    kind: 'insertStep',
    procedureId: scene.procedureId,
    row: scene.step(scene.dice.int(3)),
    index: scene.index(),
    ...(scene.dice.chance(0.7) && { intoFlowId: scene.flowId(), newFlowId: scene.newId() }),
  }),
  setSilenced: (scene) => ({
    kind: 'setSilenced',
    rule: scene.dice.pick(['no-end', 'foreign-words'] as const),
    ...(scene.dice.chance(0.5) && { rowId: scene.rowId() }),
    silent: scene.dice.chance(0.7),
  }),
  acceptGuesses: (scene) =>
    scene.dice.chance(0.3)
      ? { kind: 'acceptGuesses' }
      : { kind: 'acceptGuesses', ids: scene.symbols().map(({ id }) => id) },
  batch: (scene) => ({
    kind: 'batch',
    commands: [MAKERS.setStepText(scene), MAKERS.addFlow(scene), MAKERS.moveSymbol(scene)],
  }),
}
