// Counting what the two test runners report. A file that does not load has no tests and yet failed,
// and a runner that fails without a failed test counts as one.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} BrowserReport
 */

/** @param {Counts} counts @param {number} code @returns {Counts} */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {VitestReport | undefined} report @param {number} code @returns {Counts} */
export function vitestCounts(report, code) {
  if (!report) return withExitCode({ passed: 0, failed: 0, skipped: 0 }, code || 1)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return withExitCode(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  )
}

/** @param {BrowserReport | undefined} report @param {number} code @returns {Counts} */
export function browserCounts(report, code) {
  if (!report) return withExitCode({ passed: 0, failed: 0, skipped: 0 }, code || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExitCode(
    { passed: expected, failed: unexpected + flaky + report.errors.length, skipped },
    code,
  )
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

/** @param {Counts} counts */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
