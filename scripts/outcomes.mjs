/**
 * Counts tests from the reports of the test runners. A runner that ends badly while its report names no failed test still
 * counts as one failure: an unhandled error or a file that does not load must not pass for success.
 */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Outcome
 */

/**
 * @param {any} report vitest's JSON report, or undefined when none was written
 * @param {boolean} endedWell whether the runner's exit code was 0
 * @returns {Outcome}
 */
export function readVitestReport(report, endedWell) {
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  return withHiddenFailure({ passed, failed, skipped }, endedWell)
}

/**
 * @param {any} report Playwright's JSON report, or undefined when none was written
 * @param {boolean} endedWell whether the runner's exit code was 0
 * @returns {Outcome}
 */
export function readPlaywrightReport(report, endedWell) {
  const stats = report?.stats ?? {}
  const passed = stats.expected ?? 0
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0)
  return withHiddenFailure({ passed, failed, skipped: stats.skipped ?? 0 }, endedWell)
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {{ passed: number, failed: number }}
 */
export function sumOutcomes(outcomes) {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
  }
}

function withHiddenFailure(outcome, endedWell) {
  const isHidden = outcome.failed === 0 && (!endedWell || outcome.passed === 0)
  return isHidden ? { ...outcome, failed: 1 } : outcome
}
