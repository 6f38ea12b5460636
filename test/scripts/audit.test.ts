import { describe, expect, it } from 'vitest'
import { readAudit } from '../../scripts/audit.mjs'

const reportOf = (counts: object): string =>
  JSON.stringify({ metadata: { vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, ...counts } } })

describe('the audit of what is shipped', () => {
  it.each([
    ['sound', {}],
    ['sound', { low: 3, moderate: 1 }],
    ['faulty', { high: 1 }],
    ['faulty', { critical: 1 }],
  ])('is %s with %j', (verdict, counts) => {
    expect(readAudit(reportOf(counts))).toBe(verdict)
  })

  it.each(['', 'npm ERR! network', '{"message":"request failed","error":{}}', 'null', '{"metadata":{}}'])(
    'is not checked where the registry gives %j',
    (output) => {
      expect(readAudit(output)).toBe('not checked')
    },
  )
})
