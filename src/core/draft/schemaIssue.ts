import type * as z from 'zod/mini'
import { type DraftIssue, type DraftPath, issueAt, valueAt } from './issue'
import type { LimitName } from './limits'

/** Turns one fault that the schema found in a value into an issue for the drafter. */
export const schemaIssue = (root: unknown, fault: z.core.$ZodIssue): DraftIssue => {
  const path = fault.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const found = valueAt(root, path)
  if (found === undefined) return issueAt(root, path, 'missing')
  switch (fault.code) {
    case 'invalid_type':
      return issueAt(root, path, 'wrong-type', { expected: fault.expected, found: jsonType(found) })
    case 'invalid_union':
      return unknownValue(root, path, ['step', 'section'])
    case 'invalid_value':
      return unknownValue(root, path, fault.values)
    case 'too_small':
      return typeof found === 'number'
        ? issueAt(root, path, 'out-of-range', { minimum: Number(fault.minimum), found })
        : issueAt(root, path, 'missing')
    case 'too_big':
      return tooBig(root, path, found, Number(fault.maximum))
    default:
      return issueAt(root, path, 'wrong-type', { expected: fault.code, found: jsonType(found) })
  }
}

const unknownValue = (root: unknown, path: DraftPath, allowed: readonly unknown[]): DraftIssue => {
  const found = valueAt(root, path)
  if (typeof found !== 'string') {
    return issueAt(root, path, 'wrong-type', { expected: 'string', found: jsonType(found) })
  }
  const code = path[0] === 'print' && path[1] === 'paper' ? 'unknown-paper' : 'unknown-value'
  return issueAt(root, path, code, { found: found.slice(0, 100), allowed: allowed.map(String).join(', ') })
}

const tooBig = (root: unknown, path: DraftPath, found: unknown, limit: number): DraftIssue => {
  if (typeof found === 'number') return issueAt(root, path, 'out-of-range', { maximum: limit, found })
  const isList = Array.isArray(found)
  const what: LimitName = isList ? (path.at(-1) as LimitName) : 'characters'
  const count = isList ? found.length : String(found).length
  return issueAt(root, path, 'limit-exceeded', { what, limit, count })
}

const jsonType = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
