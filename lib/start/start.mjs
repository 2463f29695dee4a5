// The two commands and their siblings: npm start, npm test, npm run dev | check | film | doctor.
// Plain JavaScript on purpose: it runs before anything is installed.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from './check.mjs'
import { fillDatabases, openDatabases } from './database.mjs'
import { doctor } from './doctor.mjs'
import { firstVisit } from './first-visit.mjs'
import { portIsTaken } from './port.mjs'
import { buildPages, checkNode, prepare } from './prepare.mjs'
import { endChildren } from './run.mjs'
import { Refusal, say } from './say.mjs'
import { demoSecrets, missingSecrets } from './secrets.mjs'
import { endOrphan, portRefusal, serve } from './serve.mjs'
import { film, test } from './test-run.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
process.chdir(root)
const env = process.env
const dataDir = resolve(root, env.DATA_DIR || '.data')

/** What must be undone at the end, latest first. @type {(() => Promise<void>)[]} */
const undo = []
let stopping = false
let serving = false

async function undoAll() {
  for (const action of undo.splice(0).reverse()) await action()
}

/** @param {NodeJS.Signals} signal @param {number} number */
async function end(signal, number) {
  if (stopping) return
  stopping = true
  // A server that stops when asked to has done its work; a preparation that is cut short has not.
  const code = serving ? 0 : 128 + number
  await endChildren(signal)
  await undoAll()
  process.exit(code)
}

process.on('SIGINT', () => end('SIGINT', 2))
process.on('SIGTERM', () => end('SIGTERM', 15))
process.on('SIGHUP', () => end('SIGTERM', 1))

// npm hands a signal to a shell between us, which dies of it and tells nobody.
const parent = process.ppid
if (env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && end('SIGTERM', 15), 500).unref()
}

/** @param {boolean} dev */
async function start(dev) {
  const port = Number(env.PORT || 3000)
  checkNode()
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT is ${env.PORT}; it must be a number from 1 to 65535.`)
  }
  const missing = missingSecrets(env)
  if (missing.length > 0) {
    throw new Refusal(`Without the demo (DEMO=0) these must be set: ${missing.join(', ')}.`)
  }
  const isOurs = await endOrphan(dataDir, port)
  if (await portIsTaken(port)) throw portRefusal(port, isOurs)
  await prepare({ root, env })
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const databases = await openDatabases(root, dataDir, env)
  undo.push(databases.stop)
  const baseUrl = env.BASE_URL || `http://localhost:${port}`
  const full = {
    ...env,
    ...demoSecrets(dataDir, env),
    PORT: String(port),
    BASE_URL: baseUrl,
    NEXTAUTH_URL: env.NEXTAUTH_URL || baseUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: databases.shop,
    PLANT_DATABASE_URL: databases.plant,
  }
  await fillDatabases(root, dataDir, full)
  if (!dev) await buildPages({ root, env: full })
  if (await portIsTaken(port)) throw portRefusal(port)
  const server = serve({ root, env: full, dataDir, port, dev })
  undo.push(server.stop)
  if (await server.ready) {
    serving = true
    say(`Market of One is open: ${baseUrl}`)
    // What it could not ask for is drawn when somebody does.
    if (!dev) firstVisit(`http://localhost:${port}`).catch(() => {})
  }
  const code = await server.ended
  if (stopping) return new Promise(() => {})
  await undoAll()
  if (!serving && (await portIsTaken(port))) throw portRefusal(port)
  say(`The web server ended by itself (code ${code}).`)
  return code === 0 ? 1 : code
}

/** @param {string | undefined} mode @returns {Promise<number>} the exit code */
function work(mode) {
  const place = { root, env, dataDir, undo }
  if (mode === undefined) return start(false)
  if (mode === '--dev') return start(true)
  if (mode === '--test') return test(place)
  if (mode === '--film') return film(place)
  if (mode === '--check') return check(place)
  if (mode === '--doctor') return doctor(place)
  throw new Refusal(`There is no mode ${mode}. Use --dev, --test, --check, --film or --doctor.`)
}

try {
  const code = await work(process.argv[2])
  await undoAll()
  process.exit(code)
} catch (error) {
  if (stopping) await new Promise(() => {})
  await undoAll()
  process.stderr.write(
    `${error instanceof Refusal ? error.message : error instanceof Error ? error.stack : error}\n`,
  )
  process.exit(1)
}
