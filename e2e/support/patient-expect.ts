import { expect } from '@playwright/test'

/** The steps serve stories and the film; outside the test runner nobody else sets this. */
export const patientExpect = expect.configure({ timeout: 20_000 })
