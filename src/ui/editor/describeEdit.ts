import type { Flow, Procedure, SopDraft } from '../../core/draft/draft'
import { procedureOf, stepNumbers } from '../../core/draft/query'
import { actorName, flowLabel, nameSource, symbolLabel } from '../text/canvas'
import { editText } from '../text/edits'

/** From so many names on, only their count is told. */
const MANY = 4

/**
 * What one edit did to a draft, in a sentence or two; empty where only words changed, which who types them knows, or nothing did.
 */
export const describeEdit = (before: SopDraft, after: SopDraft): string => {
  if (before === after) return ''
  const said = [...describeTables(before, after)]
  for (const procedure of after.procedures) {
    const old = procedureOf(before, procedure.id)
    if (old !== undefined && !differsInWordsOnly(old, procedure)) said.push(...describeProcedure(old, procedure))
  }
  if (before.print !== after.print) said.push(editText.printChanged)
  return said.join(' ')
}

const describeTables = ({ procedures: old }: SopDraft, { procedures: now }: SopDraft): readonly string[] => {
  const { added, removed } = differences(old, now)
  if (added.length > 0 || removed.length > 0) {
    return [
      ...(added.length > 0 ? [editText.procedureAdded] : []),
      ...(removed.length > 0 ? [editText.procedureRemoved] : []),
    ]
  }
  return isSameOrder(old, now) ? [] : [editText.proceduresOrdered]
}

const describeProcedure = (old: Procedure, now: Procedure): readonly string[] => {
  const rows = describeRows(old, now)
  const actors = describeActors(old, now)
  // Symbols and arrows that come and go with their row or lane are not told once more.
  const hasWhole = rows.isWhole || actors.isWhole
  const symbols = hasWhole ? [] : describeSymbols(old, now)
  const flows = hasWhole || symbols.length > 0 ? [] : describeFlows(old, now)
  return [...rows.said, ...actors.said, ...symbols, ...flows]
}

/** Whether lanes, rows, symbols and arrows are as they were, as after every letter that is typed. */
const differsInWordsOnly = (old: Procedure, now: Procedure): boolean =>
  old.flows === now.flows &&
  isSameOrder(old.actors, now.actors) &&
  isSameOrder(old.rows, now.rows) &&
  now.rows.every((row, index) => {
    const last = old.rows[index]
    return row === last || (row.kind === 'step' && last?.kind === 'step' && row.symbols === last.symbols)
  })

/** What is told, and whether whole rows or lanes came or went. */
interface Told {
  readonly said: readonly string[]
  readonly isWhole: boolean
}

const describeRows = (old: Procedure, now: Procedure): Told => {
  if (old.rows === now.rows) return { said: [], isWhole: false }
  const { added, removed } = differences(old.rows, now.rows)
  const said: string[] = []
  const newSteps = added.filter(({ kind }) => kind === 'step')
  const goneSteps = removed.filter(({ kind }) => kind === 'step')
  const [firstNew] = newSteps
  const [firstGone] = goneSteps
  if (firstNew) said.push(editText.stepsAdded(newSteps.length, stepNumbers(now).get(firstNew.id) ?? 0))
  if (firstGone) said.push(editText.stepsRemoved(goneSteps.length, stepNumbers(old).get(firstGone.id) ?? 0))
  if (added.length > newSteps.length) said.push(editText.sectionsAdded)
  if (removed.length > goneSteps.length) said.push(editText.sectionsRemoved)
  const isWhole = said.length > 0
  if (!isWhole && !isSameOrder(old.rows, now.rows)) said.push(describeMove(old, now))
  return { said, isWhole }
}

/** One row that went elsewhere, or a new order of several. */
const describeMove = (old: Procedure, now: Procedure): string => {
  const moved = now.rows.find(({ id }) =>
    isSameOrder(
      old.rows.filter((row) => row.id !== id),
      now.rows.filter((row) => row.id !== id),
    ),
  )
  const [from, to] = [old, now].map((procedure) => stepNumbers(procedure).get(moved?.id ?? ''))
  return from === undefined || to === undefined ? editText.rowsOrdered : editText.stepMoved(from, to)
}

const describeActors = (old: Procedure, now: Procedure): Told => {
  const { added, removed } = differences(old.actors, now.actors)
  const names = (procedure: Procedure, actors: Procedure['actors']) =>
    actors.map(({ id }) => actorName(procedure, id)).join(', ')
  const said: string[] = []
  if (added.length > 0) said.push(editText.actorsAdded(names(now, added)))
  if (removed.length > 0) said.push(editText.actorsRemoved(names(old, removed)))
  const isWhole = said.length > 0
  if (!isWhole && !isSameOrder(old.actors, now.actors)) said.push(editText.actorsOrdered(names(now, now.actors)))
  return { said, isWhole }
}

const describeSymbols = (old: Procedure, now: Procedure): readonly string[] => {
  const [oldNames, newNames] = [nameSource(old), nameSource(now)]
  const namesOf = (source: typeof oldNames, ids: readonly string[]) =>
    listed(
      ids,
      ids.map((id) => symbolLabel(source, id)),
    )
  const ids = [...newNames.places.keys()]
  const added = ids.filter((id) => !oldNames.places.has(id))
  const removed = [...oldNames.places.keys()].filter((id) => !newNames.places.has(id))
  const kept = ids.filter((id) => oldNames.places.has(id))
  const has = (id: string, change: 'place' | 'shape'): boolean => {
    const [from, to] = [oldNames.places.get(id), newNames.places.get(id)]
    if (change === 'shape') return from?.symbol.shape !== to?.symbol.shape
    return from?.row.id !== to?.row.id || from?.symbol.actorId !== to?.symbol.actorId
  }
  const moved = kept.filter((id) => has(id, 'place'))
  const reshaped = kept.filter((id) => has(id, 'shape'))
  return [
    ...(added.length > 0 ? [editText.symbolsAdded(namesOf(newNames, added))] : []),
    ...(removed.length > 0 ? [editText.symbolsRemoved(namesOf(oldNames, removed))] : []),
    ...(moved.length > 0 ? [editText.symbolsMoved(namesOf(newNames, moved))] : []),
    ...(reshaped.length > 0 ? [editText.symbolsReshaped(namesOf(newNames, reshaped))] : []),
  ]
}

const describeFlows = (old: Procedure, now: Procedure): readonly string[] => {
  if (old.flows === now.flows) return []
  const { added, removed } = differences(old.flows, now.flows)
  const namesOf = (procedure: Procedure, flows: readonly Flow[]) =>
    listed(
      flows,
      flows.map((flow) => flowLabel(nameSource(procedure), flow)),
    )
  const oldFlows = new Map(old.flows.map((flow) => [flow.id, flow]))
  const changed = now.flows.filter((flow) => {
    const last = oldFlows.get(flow.id)
    return last !== undefined && (last.from !== flow.from || last.to !== flow.to || last.heads !== flow.heads)
  })
  return [
    ...(added.length > 0 ? [editText.flowsAdded(namesOf(now, added))] : []),
    ...(removed.length > 0 ? [editText.flowsRemoved(namesOf(old, removed))] : []),
    ...(changed.length > 0 ? [editText.flowsChanged(namesOf(now, changed))] : []),
  ]
}

const listed = (things: readonly unknown[], names: readonly string[]): string =>
  things.length < MANY ? names.join('; ') : editText.many(things.length)

interface Identified {
  readonly id: string
}

const differences = <Entity extends Identified>(old: readonly Entity[], now: readonly Entity[]) => {
  const [oldIds, newIds] = [new Set(old.map(({ id }) => id)), new Set(now.map(({ id }) => id))]
  return { added: now.filter(({ id }) => !oldIds.has(id)), removed: old.filter(({ id }) => !newIds.has(id)) }
}

const isSameOrder = (old: readonly Identified[], now: readonly Identified[]): boolean =>
  old.length === now.length && old.every(({ id }, index) => id === now[index]?.id)
