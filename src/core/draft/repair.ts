import { type DraftPath, formatPath, placeValues } from './issue'

/** What was mended of a file or record while it was read, so that the user can be told. The words are made in the UI. */
export interface DraftRepair {
  readonly code: DraftRepairCode
  /** Where in the JSON; empty where the whole draft is meant. */
  readonly path: string
  /** `count` and the place in a drafter's terms, as a DraftIssue gives it. */
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * Kinds of mending.
 * - text-cleaned: a text held characters that no draft may hold, or was not in Unicode's composed form.
 * - more-texts-cleaned {count}: so many further texts.
 * - ids-given {count}: entities that had no id have one now.
 * - silencings-dropped {count}: silenced findings of rows that are not there.
 */
export type DraftRepairCode = 'text-cleaned' | 'more-texts-cleaned' | 'ids-given' | 'silencings-dropped'

/** So many cleaned texts are named one by one. */
export const MOST_NAMED_TEXTS = 10

/** The cleaned texts of a value that was read, by their places, and how many more there were. */
export const textRepairs = (root: unknown, places: readonly DraftPath[], count: number): readonly DraftRepair[] => {
  const named = places.map((path) => ({
    code: 'text-cleaned' as const,
    path: formatPath(path),
    values: placeValues(root, path),
  }))
  return [...named, ...countRepair('more-texts-cleaned', count - places.length)]
}

/** A mending that is only counted; none for zero. */
export const countRepair = (code: DraftRepairCode, count: number): readonly DraftRepair[] =>
  count === 0 ? [] : [{ code, path: '', values: { count } }]
