// npm run doctor: what is here, what is missing, and what to do about it, in sentences.
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { portIsTaken } from './port.mjs'
import { readPostgresRecord } from './postgres.mjs'
import { clusterHome } from './postgres-files.mjs'
import { livingPostmaster } from './postgres-pid.mjs'
import { buildIsFresh, checkNode, packagesAreInstalled } from './prepare.mjs'
import { Refusal, say } from './say.mjs'
import { missingSecrets } from './secrets.mjs'

/** @typedef {{ root: string, dataDir: string, env: NodeJS.ProcessEnv }} Place */
/** @typedef {{ fine: boolean, sentence: string }} Finding */

/** @param {boolean} fine @param {string} sentence @returns {Finding} */
const finding = (fine, sentence) => ({ fine, sentence })

/** @returns {Finding} */
function node() {
  try {
    checkNode()
    return finding(true, `Node ${process.versions.node} is new enough.`)
  } catch (error) {
    return finding(false, error instanceof Refusal ? error.message : String(error))
  }
}

/** @param {Place} place @returns {Finding} */
function packages({ root }) {
  return packagesAreInstalled(root)
    ? finding(true, 'The packages are those of the lock file.')
    : finding(false, 'The packages are missing or old; npm start installs them.')
}

/** @param {string} address @returns {Promise<boolean>} */
function reaches(address) {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 5432), timeout: 2_000 })
    const end = (/** @type {boolean} */ value) => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}

/** @param {Place} place @returns {Promise<Finding>} */
async function database({ dataDir, env }) {
  if (env.DATABASE_URL) {
    const { host } = new URL(env.DATABASE_URL)
    return (await reaches(env.DATABASE_URL))
      ? finding(true, `The PostgreSQL of DATABASE_URL answers at ${host}.`)
      : finding(false, `Nothing answers at ${host}, the PostgreSQL of DATABASE_URL.`)
  }
  const folder = join(dataDir, 'postgres')
  const record = readPostgresRecord(folder)
  if (!record)
    return finding(true, 'The embedded database has not been made yet; npm start makes it.')
  const running = livingPostmaster(join(clusterHome(folder, record.id), 'cluster'))
  return running
    ? finding(true, `The embedded database runs on port ${running.port} as process ${running.pid}.`)
    : finding(true, 'The embedded database is made and not running; npm start starts it.')
}

/** @param {Place} place @returns {Promise<Finding>} */
async function port({ env }) {
  const number = Number(env.PORT || 3000)
  return (await portIsTaken(number))
    ? finding(
        false,
        `Port ${number} is taken, perhaps by a shop that runs already; PORT=${number + 1} npm start uses another.`,
      )
    : finding(true, `Port ${number} is free.`)
}

/** @param {Place} place @returns {Promise<Finding>} */
async function browser(place) {
  const path = await findChromium(place).catch(() => undefined)
  return path
    ? finding(true, `The tests use the browser ${path}.`)
    : finding(false, 'No Chromium was found; only the tests need one. Name it in CHROMIUM_PATH.')
}

/** @param {Place} place @returns {Finding} */
function build({ root }) {
  if (!existsSync(join(root, '.next/BUILD_ID')))
    return finding(true, 'The pages are not built yet; npm start builds them.')
  return buildIsFresh(root).fresh
    ? finding(true, 'The built pages are up to date.')
    : finding(true, 'The built pages are older than their sources; npm start builds them anew.')
}

/** @param {Place} place @returns {Finding} */
function environment({ dataDir, env }) {
  if (env.DEMO !== '0')
    return finding(true, `The demo is on; its data and secrets are in ${dataDir}.`)
  const missing = missingSecrets(env)
  return missing.length === 0
    ? finding(true, 'The demo is off, and the environment has every secret.')
    : finding(false, `The demo is off (DEMO=0), and the environment lacks ${missing.join(', ')}.`)
}

/** @param {Place} place @returns {Promise<number>} */
export async function doctor(place) {
  const findings = [
    node(),
    packages(place),
    environment(place),
    await database(place),
    await port(place),
  ]
  findings.push(build(place), await browser(place))
  for (const { fine, sentence } of findings) say(`${fine ? '  fine  ' : '  look  '}${sentence}`)
  return findings.every(({ fine }) => fine) ? 0 : 1
}
