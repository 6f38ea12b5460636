import { failure, type Result, success } from '../result'
import { type DraftIssue, issueAt, valueAt } from './issue'

/** The version of the file format that this program writes. */
export const CURRENT_VERSION = 1

/** A file's value in the current version's shape, with the version that the file was written in. */
export interface Migrated {
  readonly value: unknown
  readonly version: number
}

/** Tells a draft's file from any other JSON, and brings it to the current version. Newer versions are refused. */
export const migrate = (value: unknown): Result<Migrated, readonly DraftIssue[]> => {
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
  if (number < CURRENT_VERSION) {
    return failure([issueAt(value, ['version'], 'unknown-value', { found: number, allowed: String(CURRENT_VERSION) })])
  }
  return success({ value, version: number })
}
