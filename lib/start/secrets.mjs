// The demo's secrets: drawn once, kept in the data folder, so that sealed data survives a restart.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const draw = {
  AUTH_SECRET: () => randomBytes(32).toString('base64url'),
  ENCRYPTION_KEYS: () => `demo-1:${randomBytes(32).toString('base64')}`,
  FACTORY_API_KEY: () => `factory_${randomBytes(24).toString('base64url')}`,
  FACTORY_WEBHOOK_SECRET: () => `whsec_${randomBytes(32).toString('base64')}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${randomBytes(32).toString('base64')}`,
}

/** What a shop without the demo must bring and does not. @param {NodeJS.ProcessEnv} env */
export function missingSecrets(env) {
  return env.DEMO === '0' ? Object.keys(draw).filter((name) => !env[name]) : []
}

/**
 * The secrets that the environment leaves open; none without the demo.
 * @param {string} dataDir @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function demoSecrets(dataDir, env) {
  if (env.DEMO === '0') return {}
  const file = join(dataDir, 'secrets.json')
  /** @type {Record<string, string>} */
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const wanted = Object.entries(draw).filter(
    // With a key of yours the events are signed with a secret of yours, which nobody can guess.
    ([name]) => !env[name] && !(name === 'STRIPE_WEBHOOK_SECRET' && env.STRIPE_SECRET_KEY),
  )
  const missing = wanted.filter(([name]) => !kept[name])
  for (const [name, make] of missing) kept[name] = make()
  if (missing.length > 0) {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 })
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  return Object.fromEntries(wanted.map(([name]) => [name, kept[name] ?? '']))
}
