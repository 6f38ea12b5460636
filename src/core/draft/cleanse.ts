import { failure, type Result, success } from '../result'
import { type DraftIssue, type DraftPath, issueAt } from './issue'
import { LIMITS, MAX_DEPTH } from './limits'
import { plainText } from './plainText'
import { MOST_NAMED_TEXTS } from './repair'

/** Most values that are read; 20 MB of JSON cannot hold more. Stops records that contain themselves many times over. */
const MAX_VALUES = 10_000_000

/** A value that is plain JSON. */
export interface Cleansed {
  readonly value: unknown
  /** How many of its texts had to be changed, and where the first of them are. */
  readonly changedTexts: number
  readonly changedPlaces: readonly DraftPath[]
}

/**
 * Copies an untrusted value as plain JSON: texts in plain form, numbers that JSON can write, no values that JSON cannot hold,
 * no key that would change an object's prototype, no endless nesting.
 */
export const cleanse = (value: unknown): Result<Cleansed, readonly DraftIssue[]> => {
  const issues: DraftIssue[] = []
  const path: (string | number)[] = []
  let count = 0
  let changedTexts = 0
  const changedPlaces: DraftPath[] = []

  const report = (code: DraftIssue['code'], values: DraftIssue['values']): undefined => {
    issues.push(issueAt(value, path, code, values))
    return undefined
  }

  const copyAt = (key: string | number, child: unknown): unknown => {
    path.push(key)
    const copied = copy(child)
    path.pop()
    return copied
  }

  const copy = (current: unknown): unknown => {
    if (issues.length > 0) return undefined
    if (typeof current === 'string') return copyText(current)
    if (typeof current === 'number') return Number.isFinite(current) ? current + 0 : null
    if (typeof current === 'boolean' || current === null) return current
    if (typeof current !== 'object') return report('wrong-type', { expected: 'json', found: typeof current })
    if (path.length >= MAX_DEPTH) return report('too-deep', { limit: MAX_DEPTH })
    if (++count > MAX_VALUES) return report('too-deep', { limit: MAX_VALUES })
    if (Array.isArray(current) && current.length > LIMITS.entries) {
      return report('limit-exceeded', { what: 'entries', limit: LIMITS.entries, count: current.length })
    }
    if (Array.isArray(current)) return current.map((entry, index) => copyAt(index, entry))
    return copyObject(current)
  }

  const copyText = (text: string): string => {
    const plain = plainText(text)
    if (plain === text) return text
    changedTexts++
    if (changedPlaces.length < MOST_NAMED_TEXTS) changedPlaces.push([...path])
    return plain
  }

  const copyObject = (current: object): unknown => {
    const copied: Record<string, unknown> = {}
    for (const [key, child] of Object.entries(current)) {
      if (key === '__proto__') return report('forbidden-key', { field: key })
      if (child !== undefined) copied[key] = copyAt(key, child)
    }
    return copied
  }

  const cleansed = copy(value)
  return issues.length > 0 ? failure(issues) : success({ value: cleansed, changedTexts, changedPlaces })
}
