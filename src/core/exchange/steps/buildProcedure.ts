import { LIMITS } from '../../draft/limits'
import { actorsInTexts } from '../guess/guessActors'
import { guessDoers } from '../guess/guessDoers'
import { flowsOf } from '../guess/guessFlows'
import { stepsWithSymbols } from '../guess/guessSymbols'
import type { ActorMapping, ChosenSymbol, KnownNames, ProcedureMapping, ProcedureRowMapping } from '../mapping'
import type { SourceDocument } from '../sourceTable'
import type { ReadPart } from '../tables/readTables'
import { drawnFlows } from './drawn'
import { lanesOf } from './lanes'
import { type LeftInTable, type ReadStep, readSteps } from './readSteps'
import { keyOf, type SortedCorrections } from './sortCorrections'

/** A procedure as it will be, and the texts of its tables that found no place. */
export interface BuiltProcedure {
  readonly mapping: ProcedureMapping
  readonly left: readonly LeftInTable[]
  /** Words beside drawn lines that lead nowhere. */
  readonly looseLines: readonly { readonly block: number; readonly text: string }[]
}

/** Where a procedure stands in the mapping. */
export interface ProcedurePlace {
  readonly draftIndex: number
  readonly procedureIndex: number
}

/** Builds a procedure from its parts: rows, lanes, symbols and arrows, read or guessed. */
export const buildProcedure = (
  document: SourceDocument,
  parts: readonly ReadPart[],
  known: KnownNames,
  chosen: SortedCorrections,
  { draftIndex, procedureIndex }: ProcedurePlace,
  around: { readonly title: string; readonly footnote: string },
): BuiltProcedure => {
  const lanes = lanesOf(parts)
  const read = readSteps(document, parts, lanes)
  const steps = read.rows.filter((row) => row.kind === 'step')
  const addedActors = chosen.addedActors.get(keyOf(draftIndex, procedureIndex)) ?? []
  const proposed = [
    ...(lanes.actors.length > 0 ? lanes.actors : proposedActors(steps, known)),
    ...addedActors.map((name): ActorMapping => ({ name, group: '', origin: 'set' })),
  ]
  const actors = proposed.map((actor, index): ActorMapping => {
    const set = chosen.actors.get(keyOf(draftIndex, procedureIndex, index))
    return set === undefined ? actor : { name: set.name, group: set.group, origin: 'set' }
  })
  const chosenSymbols = withinLanes(chosen.symbols, actors.length)
  const shown = (step: ReadStep) =>
    chosenSymbols.get(step.key)?.map(({ actorIndex }) => actorIndex) ?? step.symbols.map(({ lane }) => lane)
  // Of more rows than a draft holds no draft is made, so that guesses would be for nothing.
  const guessable = read.rows.length <= LIMITS.rows ? read.rows : []
  const { doers, told } = guessDoers(
    guessable,
    actors.map(({ name }) => name),
    shown,
  )
  const { isAccepted } = chosen
  const made = stepsWithSymbols(read.rows, { chosen: chosenSymbols, guessed: doers, isAccepted })
  const drawn = drawnFlows(document, parts)
  const flows = flowsOf(guessable.length === 0 ? [] : [...made.steps.values()], {
    ...made,
    drawn: drawn.flows,
    told,
    chosen: chosen.flows,
    dropped: chosen.droppedFlows,
    isAccepted,
  })
  const rows = read.rows.map((row): ProcedureRowMapping => {
    if (row.kind === 'section') return row
    const step = made.steps.get(row.key) ?? { ...row, symbols: [] }
    const texts = chosen.texts.get(row.key)
    return texts === undefined ? step : { ...step, texts: { ...step.texts, ...Object.fromEntries(texts) } }
  })
  return {
    mapping: {
      title: chosen.titles.get(keyOf(draftIndex, procedureIndex)) ?? (around.title || read.title),
      footnote: [read.footnote, around.footnote].filter((text) => text !== '').join('\n'),
      actors,
      addedActors,
      rows,
      flows,
      total: read.total,
    },
    left: read.left,
    looseLines: drawn.loose,
  }
}

const proposedActors = (steps: readonly ReadStep[], known: KnownNames): readonly ActorMapping[] =>
  actorsInTexts(
    steps.map(({ texts }) => texts.activity),
    known.actorNames,
  ).map((name) => ({ name, group: '', origin: 'guessed' }))

/** The chosen symbols without those of lanes that are there no more. */
const withinLanes = (
  symbols: ReadonlyMap<string, readonly ChosenSymbol[]>,
  count: number,
): ReadonlyMap<string, readonly ChosenSymbol[]> =>
  new Map([...symbols].map(([key, list]) => [key, list.filter(({ actorIndex }) => actorIndex < count)]))
