import type { StepText } from '../../draft/draft'
import type { ChosenFlow, ChosenSymbol, Correction, IdentityField } from '../mapping'

/** The corrections of steps, identity pages and drafts, by what they are about. */
export interface SortedCorrections {
  readonly symbols: ReadonlyMap<string, readonly ChosenSymbol[]>
  readonly flows: readonly ChosenFlow[]
  readonly droppedFlows: ReadonlySet<string>
  readonly texts: ReadonlyMap<string, ReadonlyMap<StepText, string>>
  /** By draft, procedure and lane, joined with `keyOf`. */
  readonly actors: ReadonlyMap<string, { readonly name: string; readonly group: string }>
  /** Names of added lanes, by draft and procedure, joined with `keyOf`. */
  readonly addedActors: ReadonlyMap<string, readonly string[]>
  /** By draft and procedure, joined with `keyOf`. */
  readonly titles: ReadonlyMap<string, string>
  readonly identity: ReadonlyMap<number, ReadonlyMap<IdentityField, readonly string[]>>
  /** Steps whose Keterangan takes an unplaced text, by the text's id. */
  readonly notes: ReadonlyMap<string, string>
  readonly taken: ReadonlyMap<number, boolean>
  isAccepted(key: string): boolean
}

/** One name of several indexes. */
export const keyOf = (...indexes: readonly number[]): string => indexes.join(' ')

/** Sorts corrections; of several about the same thing the last one counts. */
export const sortCorrections = (corrections: readonly Correction[]): SortedCorrections => {
  const symbols = new Map<string, readonly ChosenSymbol[]>()
  const flows = new Map<string, ChosenFlow>()
  const droppedFlows = new Set<string>()
  const texts = new Map<string, Map<StepText, string>>()
  const actors = new Map<string, { name: string; group: string }>()
  const addedActors = new Map<string, readonly string[]>()
  const titles = new Map<string, string>()
  const identity = new Map<number, Map<IdentityField, readonly string[]>>()
  const notes = new Map<string, string>()
  const taken = new Map<number, boolean>()
  const accepted = new Set<string>()
  let areAllAccepted = false
  for (const correction of corrections) {
    switch (correction.kind) {
      case 'set-symbols':
        symbols.set(correction.stepKey, correction.symbols)
        break
      case 'set-flow':
        flows.set(`${correction.from}>${correction.to}`, correction)
        break
      case 'drop-flow':
        droppedFlows.add(correction.flowKey)
        break
      case 'set-text':
        inner(texts, correction.stepKey).set(correction.field, correction.value)
        break
      case 'set-actor':
        actors.set(keyOf(correction.draftIndex, correction.procedureIndex, correction.actorIndex), correction)
        break
      case 'set-added-actors':
        addedActors.set(keyOf(correction.draftIndex, correction.procedureIndex), correction.names)
        break
      case 'set-title':
        titles.set(keyOf(correction.draftIndex, correction.procedureIndex), correction.value)
        break
      case 'set-identity':
        inner(identity, correction.draftIndex).set(correction.field, correction.items)
        break
      case 'accept':
        accepted.add(correction.key)
        break
      case 'accept-all':
        areAllAccepted = true
        break
      case 'into-note':
        if (correction.stepKey === null) notes.delete(correction.id)
        else notes.set(correction.id, correction.stepKey)
        break
      case 'take-draft':
        taken.set(correction.draftIndex, correction.isTaken)
        break
      case 'set-part':
      case 'set-column':
      case 'set-row':
      case 'set-paragraph':
        break
    }
  }
  return {
    symbols,
    flows: [...flows.values()],
    droppedFlows,
    texts,
    actors,
    addedActors,
    titles,
    identity,
    notes,
    taken,
    isAccepted: (key) => areAllAccepted || accepted.has(key),
  }
}

const inner = <Outer, Inner, Value>(map: Map<Outer, Map<Inner, Value>>, key: Outer): Map<Inner, Value> => {
  const found = map.get(key) ?? new Map<Inner, Value>()
  map.set(key, found)
  return found
}
