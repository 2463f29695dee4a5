// A real browser for tests and film: found where it is, installed where we may.
import { existsSync } from 'node:fs'
import { run } from './run.mjs'
import { Refusal, step } from './say.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Flags for a machine without a screen, without a network and perhaps as root. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @typedef {{ root: string, env: NodeJS.ProcessEnv }} Place */

/** @param {Place} place @returns {Promise<string | undefined>} Playwright's own browser */
async function playwrightsOwn({ root, env }) {
  const script =
    "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))"
  const { code, output } = await run(process.execPath, ['-e', script], { cwd: root, env })
  return code === 0 && existsSync(output.trim()) ? output.trim() : undefined
}

/** @param {Place} place @returns {Promise<string | undefined>} */
export async function findChromium(place) {
  const named = place.env.CHROMIUM_PATH
  if (named && !existsSync(named))
    throw new Refusal(`CHROMIUM_PATH names ${named}, and nothing is there.`)
  return named || usualPlaces.find((path) => existsSync(path)) || playwrightsOwn(place)
}

function mayUseApt() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  )
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}

/** @param {Place} place @param {string[]} packages */
async function aptInstall({ root, env }, packages) {
  const options = { cwd: root, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], options)
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    options,
  )
  if (code !== 0) throw new Refusal(output.split('\n').slice(-5).join('\n'))
}

/**
 * The path of a browser that is there, with a Chinese font beside it.
 * @param {Place} place
 * @returns {Promise<string>}
 */
export async function ensureChromium(place) {
  const found = await findChromium(place)
  const packages = [...(found ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (packages.length > 0 && mayUseApt()) {
    await step(`Installing ${packages.join(' and ')}`, () => aptInstall(place, packages)).catch(
      (error) => {
        // Without the font the pictures are poorer; without a browser there is nothing to test with.
        if (!found) throw error
      },
    )
  }
  const path = found ?? (await findChromium(place))
  if (path) return path
  throw new Refusal(
    "No Chromium was found. Install one (npx playwright install chromium, or your system's package), " +
      "or unpack npm's @sparticuz/chromium, and name it in CHROMIUM_PATH.",
  )
}
