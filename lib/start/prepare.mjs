// What every mode needs first: packages, database clients, cloth pictures, the built pages.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isFresh, stamp } from './fingerprint.mjs'
import { mustRun, tsx } from './run.mjs'
import { Refusal, step } from './say.mjs'
import { packStatic } from './shop-server/pack-static.mjs'

/** @typedef {{ root: string, env: NodeJS.ProcessEnv }} Place */

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(`Market of One needs Node 20.19 or newer; this is ${process.versions.node}.`)
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** npm notes in node_modules what it installed, install scripts or not. @param {string} root */
export function packagesAreInstalled(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'))
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return optional === true || devOptional === true
    return found.version === version
  })
}

/** @param {Place} place */
async function installPackages({ root, env }) {
  if (packagesAreInstalled(root)) return
  const npm = env.npm_execpath?.endsWith('.js') ? [process.execPath, env.npm_execpath] : ['npm']
  const [program = 'npm', ...args] = [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund']
  await step('Installing the packages', () => mustRun(program, args, { cwd: root, env }))
}

/** @param {Place} place */
async function generateClients({ root, env }) {
  for (const [kind, schema] of /** @type {const} */ ([
    ['shop', 'prisma/shop/schema'],
    ['plant', 'prisma/plant/schema.prisma'],
  ])) {
    if (!existsSync(join(root, schema))) continue
    const print = fingerprint(root, [
      schema,
      `prisma/${kind}.config.ts`,
      'node_modules/prisma/package.json',
    ])
    const stampFile = join(root, 'prisma/generated', kind, 'STAMP')
    if (isFresh(stampFile, print)) continue
    await step(`Generating the ${kind}'s database client`, async () => {
      // Prisma would download an engine that generating does not use; any program stands in for it.
      const offline = {
        ...env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
      }
      const args = [
        'node_modules/prisma/build/index.js',
        'generate',
        '--config',
        `prisma/${kind}.config.ts`,
      ]
      await mustRun(process.execPath, args, { cwd: root, env: offline })
      stamp(stampFile, print)
    })
  }
}

/** @param {Place} place */
async function drawCloths({ root, env }) {
  const script = 'lib/start/draw-cloths.ts'
  if (!existsSync(join(root, script))) return
  const isTest = (/** @type {string} */ path) => /\.test\.tsx?$/.test(path)
  const print = fingerprint(
    root,
    [script, 'lib/start/indexed-png.ts', 'lib/core/garment', 'lib/core/shared'],
    isTest,
  )
  const stampFile = join(root, 'public/cloth/STAMP')
  if (isFresh(stampFile, print)) return
  await step('Drawing the cloths', async () => {
    await mustRun(process.execPath, tsx(script), { cwd: root, env })
    stamp(stampFile, print)
  })
}

const buildSources = ['app', 'components', 'lib', 'prisma', 'public', 'package-lock.json'].concat([
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
])

/** @param {string} path what pages are not made of */
function isNotBuilt(path) {
  return (
    /\.test\.tsx?$|\/lib\/(testing|cli)$|\/lib\/start\/[^/]+\.mjs$/.test(path) ||
    /\/prisma\/(seed|generated|shop\/migrations|plant\/migrations)|\/public\/cloth$/.test(path)
  )
}

/** @param {string} root */
export function buildIsFresh(root) {
  const print = fingerprint(root, buildSources, isNotBuilt)
  return { fresh: isFresh(join(root, '.next/STAMP'), print), print }
}

/** @param {Place} place */
export async function buildPages({ root, env }) {
  const { fresh, print } = buildIsFresh(root)
  if (fresh) return
  await step('Building the pages', async () => {
    // Pictures of an older drawing would never be asked for again.
    rmSync(join(root, '.next/cache/pictures'), { recursive: true, force: true })
    const args = ['node_modules/next/dist/bin/next', 'build']
    const production = { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    await mustRun(process.execPath, args, { cwd: root, env: production })
    packStatic(join(root, '.next/static'))
    stamp(join(root, '.next/STAMP'), print)
  })
}

/** @param {Place} place */
export async function prepare(place) {
  checkNode()
  await installPackages(place)
  await generateClients(place)
  await drawCloths(place)
}
