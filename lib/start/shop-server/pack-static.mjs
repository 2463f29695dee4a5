// Files of the build are packed once, as small as they get: on the way out there is no time for that.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TEXT = /\.(js|css|svg|json)$/

/** Writes a `.br` beside every text file. @param {string} folder .next/static of a build */
export function packStatic(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(name)) continue
    const file = join(folder, name)
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
  }
}
