import { describe, expect, it } from 'vitest'
import { readPlaywrightReport, readVitestReport, sumOutcomes } from '../../scripts/outcomes.mjs'

describe('the outcome of a test run', () => {
  it('is what vitest reports', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }
    expect(readVitestReport(report, false)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  it('is what Playwright reports; a flaky test is a failed one', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } }
    expect(readPlaywrightReport(report, false)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('is never success when the runner ended badly', () => {
    expect(readVitestReport({ numPassedTests: 7, numFailedTests: 0 }, false).failed).toBe(1)
    expect(readPlaywrightReport({ stats: { expected: 7 } }, false).failed).toBe(1)
  })

  it('is never success without a report or without a test', () => {
    expect(readVitestReport(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(readPlaywrightReport({ stats: {} }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('adds up over the parts', () => {
    const outcomes = [
      { passed: 3, failed: 0, skipped: 2 },
      { passed: 1, failed: 4, skipped: 0 },
    ]
    expect(sumOutcomes(outcomes)).toEqual({ passed: 4, failed: 4 })
  })
})
