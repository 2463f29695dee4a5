import { describe, expect, it } from 'vitest'
import { addCounts, browserCounts, countsLine, vitestCounts } from './test-counts.mjs'

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }

describe('the last line of npm test', () => {
  it('adds both runners', () => {
    const unit = vitestCounts({ ...vitest, testResults: [] }, 0)
    const browser = browserCounts(
      { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] },
      0,
    )
    expect(countsLine(addCounts(unit, browser))).toBe('5 passed, 0 failed, 1 skipped')
  })

  it('counts a file that does not load as failed', () => {
    const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(vitestCounts(broken, 1).failed).toBe(1)
  })

  it('counts a runner that fails without a report as failed', () => {
    expect(vitestCounts(undefined, 0).failed).toBe(1)
    expect(browserCounts(undefined, 1).failed).toBe(1)
    expect(vitestCounts({ ...vitest, testResults: [] }, 1).failed).toBe(1)
  })

  it('does not let a test pass that needed a second try', () => {
    const flaky = { stats: { expected: 0, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }
    expect(browserCounts(flaky, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
