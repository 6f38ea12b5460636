import type { ActorMapping } from '../mapping'
import type { Leaf } from '../tables/head'
import type { ReadPart } from '../tables/readTables'
import { bareWords, onOneLine } from '../words/bareWords'

/** The lanes of a procedure, and which column of which part is whose. */
export interface Lanes {
  readonly actors: readonly ActorMapping[]
  /** The lane of a column; null for columns that are no lane. */
  laneOf(part: ReadPart, column: number): number | null
  /** The lanes that a cell with names in words tells of. */
  lanesNamed(text: string): readonly number[]
}

/** Finds the lanes of a procedure: its head's, or the names that its cells hold where one column says who does the step. */
export const lanesOf = (parts: readonly ReadPart[]): Lanes => {
  const headed = parts[0]?.leaves.filter(({ kind }) => kind === 'actor') ?? []
  const named = headed.length > 0 ? [] : namesInCells(parts)
  const actors = [
    ...headed.map(({ text, group }): ActorMapping => ({ name: mended(text), group: mended(group), origin: 'read' })),
    ...named.map((name): ActorMapping => ({ name, group: '', origin: 'read' })),
  ]
  const indexes = new Map(actors.map(({ name }, index) => [sameName(name), index]))
  const lanes = new Map(parts.map((part, at) => [part, lanesOfPart(part, at, headed, indexes)]))
  return {
    actors,
    laneOf: (part, column) => lanes.get(part)?.get(column) ?? null,
    lanesNamed: (text) => [...new Set(splitNames(text).flatMap((name) => indexes.get(sameName(name)) ?? []))],
  }
}

const lanesOfPart = (
  { leaves, placement }: ReadPart,
  at: number,
  headed: readonly Leaf[],
  indexes: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> => {
  const own = leaves.flatMap((leaf, index) =>
    leaf.kind === 'actor' ? [{ leaf, column: placement[index] ?? null }] : [],
  )
  const lanes = new Map<number, number>()
  own.forEach(({ leaf, column }, order) => {
    // The head of a later page may word a name otherwise; as long as it has as many lanes, their order tells them.
    const index = at === 0 || own.length === headed.length ? order : indexes.get(sameName(mended(leaf.text)))
    if (column !== null && index !== undefined) lanes.set(column, index)
  })
  return lanes
}

const sameName = (name: string): string => bareWords(name).replaceAll(' ', '')

/** A head's words on one line; a letter that a narrow cell has cut off its word is joined to it again. */
const mended = (text: string): string => onOneLine(text).replace(/(?<=\p{Ll}{4}) (\p{Ll})(?=\s|$)/gu, '$1')

/** Every name in a column that says in words who does a step, in the order of their first steps. */
const namesInCells = (parts: readonly ReadPart[]): readonly string[] => {
  const names = new Map<string, string>()
  for (const { part, leaves, placement, rows } of parts) {
    const index = leaves.findIndex(({ kind }) => kind === 'actorNames')
    const column = placement[index] ?? null
    if (column === null) continue
    for (const { row, role } of rows) {
      if (role !== 'step' && role !== 'continued') continue
      for (const name of splitNames(part.grid.textAt(row, column))) {
        if (!names.has(sameName(name))) names.set(sameName(name), name)
      }
    }
  }
  return [...names.values()]
}

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[\n,;]|\s+&\s+|\s+dan\s+(?=\p{Lu})/u)
    .map((name) => onOneLine(name.replace(/^\s*(?:[-\u2022]|\d+[.)])\s*/, '')))
    .filter((name) => /\p{L}/u.test(name))
