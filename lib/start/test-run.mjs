// npm test: everything, on a real database and in a real browser; the last line counts.
// npm run film: the same server, and pictures instead of assertions.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { buildPages, prepare } from './prepare.mjs'
import { run, tsx } from './run.mjs'
import { Refusal, say } from './say.mjs'
import { startScratchPostgres } from './scratch-postgres.mjs'
import { addCounts, browserCounts, countsLine, vitestCounts } from './test-counts.mjs'

/** @typedef {{ root: string, env: NodeJS.ProcessEnv, undo: (() => Promise<void>)[] }} Place */

/** The server on which tests make and drop databases of their own. @param {Place} place */
async function databaseFor({ root, env, undo }) {
  if (env.DATABASE_URL) return env.DATABASE_URL
  const server = await startScratchPostgres(root)
  undo.push(server.stop)
  return server.url('postgres')
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {Place} place @returns {Promise<number>} */
export async function test(place) {
  const { root, undo } = place
  await prepare(place)
  const reports = mkdtempSync(join(tmpdir(), 'market-of-one-report-'))
  undo.push(async () => rmSync(reports, { recursive: true, force: true }))
  const env = { ...place.env, DATABASE_URL: await databaseFor(place) }

  say('Unit and integration tests')
  const vitestFile = join(reports, 'vitest.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
  const first = await run(process.execPath, [...vitest, `--outputFile.json=${vitestFile}`], {
    cwd: root,
    env: { ...env, NODE_ENV: 'test' },
    shown: true,
  })
  const counts = vitestCounts(readJson(vitestFile), first.code)
  const browser = await testInBrowser({ ...place, env }, join(reports, 'e2e.json')).catch(
    (error) => {
      say(error instanceof Refusal ? error.message : String(error))
      return { passed: 0, failed: 1, skipped: 0 }
    },
  )
  const total = addCounts(counts, browser)
  await undoAll(undo)
  say(countsLine(total))
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

/** Nothing may be printed after the last line, so everything is put away before it. @param {(() => Promise<void>)[]} undo */
async function undoAll(undo) {
  for (const action of undo.splice(0).reverse()) await action()
}

/** @param {Place} place @param {string} reportFile */
async function testInBrowser(place, reportFile) {
  const { root, env } = place
  const chromium = await ensureChromium(place)
  await buildPages(place)
  say('End-to-end tests')
  const args = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'e2e/playwright.config.ts',
  ]
  const result = await run(process.execPath, args, {
    cwd: root,
    env: { ...env, CHROMIUM_PATH: chromium, E2E_REPORT: reportFile },
    shown: true,
  })
  return browserCounts(readJson(reportFile), result.code)
}

/** @param {Place} place @returns {Promise<number>} */
export async function film(place) {
  const script = 'e2e/support/film.ts'
  if (!existsSync(join(place.root, script))) throw new Refusal(`There is no ${script} yet.`)
  await prepare(place)
  const chromium = await ensureChromium(place)
  await buildPages(place)
  const env = { ...place.env, DATABASE_URL: await databaseFor(place), CHROMIUM_PATH: chromium }
  const args = tsx('e2e/support/run-film.ts', process.argv.slice(3))
  return (await run(process.execPath, args, { cwd: place.root, env, shown: true })).code
}
