// A registry that serves only this machine's platform leaves the other platforms' packages out of
// the lock file, and `npm ci` then refuses it elsewhere. This adds the missing names:
//   node lib/start/complete-lock.mjs        after every `npm install`
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 */

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/**
 * The entry that npm finds for a package from this place, looking outwards.
 * @param {Record<string, Entry>} packages @param {string} from @param {string} name
 */
function resolve(packages, from, name) {
  const folders = from === '' ? [] : from.split('/node_modules/')
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const place = [...folders.slice(0, depth), name].join('/node_modules/')
    const found = packages[depth === 0 ? `node_modules/${name}` : place]
    if (found) return found
  }
  return undefined
}

/** What a platform package's name says about where it runs. @param {string} name */
function platformOf(name) {
  const words = name.replace('windows', 'win32').split(/[-/]/)
  const os = systems.filter((each) => words.includes(each))
  const cpu = processors.filter((each) =>
    words.some((word) => word === each || word === `${each}le`),
  )
  if (cpu.length === 0 && words.includes('armv7')) cpu.push('arm')
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc']
  const cLibraryMatters = /-(musl|gnu)/.test(name)
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(cLibraryMatters && { libc }),
  }
}

/**
 * The optional packages that the lock file names and does not hold.
 * @param {Record<string, Entry>} packages
 * @returns {[path: string, entry: Entry][]}
 */
export function missingEntries(packages) {
  /** @type {Map<string, Entry>} */
  const missing = new Map()
  for (const [from, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (resolve(packages, from, name)) continue
      const version = range.replace(/^[\^~]/, '')
      missing.set(`node_modules/${name}`, { version, optional: true, ...platformOf(name) })
    }
  }
  return [...missing]
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const missing = missingEntries(lock.packages)
  const all = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) })
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  if (missing.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(
    `${missing.length} packages of other platforms added to package-lock.json.\n`,
  )
}
