import { failure, type Result, success } from '../result'
import { type DraftIssue, issueAt, valueAt } from './issue'

/** Brings plain JSON of one version's shape to the next version's; what it holds has not been checked yet. */
export type Migration = (value: object) => object

/** What leads from each version of the file format to the next, the first from 1 to 2; each stands in a file of its own in `migrations/`. */
export const MIGRATIONS: readonly Migration[] = []

/** The version of the file format that this program writes. */
export const CURRENT_VERSION = MIGRATIONS.length + 1

/** Tells a draft's file from any other JSON, and gives the version in which it was written. Newer versions are refused. */
export const versionOf = (value: unknown): Result<number, readonly DraftIssue[]> => {
  const format = valueAt(value, ['format'])
  if (format !== 'lajur') {
    const found = typeof format === 'string' ? format.slice(0, 100) : ''
    return failure([issueAt(value, [], 'not-lajur', { found })])
  }
  const version = valueAt(value, ['version'])
  if (version === undefined) return failure([issueAt(value, ['version'], 'missing')])
  if (!Number.isInteger(version)) {
    return failure([issueAt(value, ['version'], 'wrong-type', { expected: 'integer', found: typeof version })])
  }
  const number = version as number
  if (number > CURRENT_VERSION) {
    return failure([issueAt(value, ['version'], 'newer-version', { version: number, known: CURRENT_VERSION })])
  }
  if (number < 1) {
    return failure([issueAt(value, ['version'], 'unknown-value', { found: number, allowed: String(CURRENT_VERSION) })])
  }
  return success(number)
}

/** Brings a value of a version's shape to the last version's, one version after the other. */
export const climb = (value: object, version: number, migrations: readonly Migration[] = MIGRATIONS): object =>
  migrations
    .slice(version - 1)
    .reduce((lower, migration, index) => ({ ...migration(lower), version: version + index + 1 }), value)
