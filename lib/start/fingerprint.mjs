// Has anything changed since this was last made? A hash of the sources, kept beside the product.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param {string} path @param {(path: string) => boolean} skip @returns {string[]} */
function filesBelow(path, skip) {
  if (!existsSync(path) || skip(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name), skip))
}

/**
 * @param {string} root @param {string[]} sources files and folders
 * @param {(path: string) => boolean} [skip]
 * @returns {string}
 */
export function fingerprint(root, sources, skip = () => false) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesBelow(join(root, source), skip)) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** @param {string} stampFile @param {string} print */
export function isFresh(stampFile, print) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print
}

/** @param {string} stampFile @param {string} print */
export function stamp(stampFile, print) {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, print)
}
