import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { againstLimit, againstPeer, type Measure } from '../measure'
import { LOGIC_SOLVER } from './logic-solver-peer'
import type { Ours } from './ours'

/**
 * What a browser has to fetch to answer: our runtime without the compiler, the compiled suit, and the
 * names and prices of its options, each compressed by itself as a server would send them; against
 * logic-solver alone, without any model. The rules with their sentences are on neither side: a table needs
 * none, only the answer to "why" does, and a page has them anyway. The same minifier for both.
 */
const ENGINE = '@/lib/core/configuration/engine'
const RUNTIME = `
export { loadConfigurator } from '${ENGINE}/load-configurator'
export { OptionPrices } from '${ENGINE}/option-prices'
`
const PEER = `export { default } from 'logic-solver'`

export type Sizes = {
  readonly runtimeBytes: number
  readonly tableBytes: number
  readonly namesBytes: number
  readonly peerBytes: number
}

export async function sizesOf(ours: Ours): Promise<Sizes> {
  const { domainSizes, isAuxiliary, items, prices } = ours.model
  return {
    runtimeBytes: gzipBytes(await minified(RUNTIME)),
    tableBytes: gzipBytes(ours.prepared.bytes ?? new Uint8Array()),
    namesBytes: gzipBytes(JSON.stringify({ domainSizes, isAuxiliary, items, prices })),
    peerBytes: gzipBytes(await minified(PEER)),
  }
}

const MOST_RUNTIME_BYTES = 6 * 1024

export async function sizeMeasures(ours: Ours): Promise<Measure[]> {
  const { runtimeBytes, tableBytes, namesBytes, peerBytes } = await sizesOf(ours)
  process.stderr.write(
    `configure.size.suit: runtime ${runtimeBytes}, compiled suit ${tableBytes}, its names and prices ${namesBytes} bytes\n`,
  )
  return [
    againstLimit(
      { name: 'configure.size.runtime', unit: 'bytes gzip', ours: runtimeBytes },
      MOST_RUNTIME_BYTES,
    ),
    againstPeer(
      {
        name: 'configure.size.suit.logic-solver',
        unit: 'bytes gzip',
        ours: runtimeBytes + tableBytes + namesBytes,
      },
      { peer: peerBytes, peerName: LOGIC_SOLVER, target: 4 },
      ours.prepared.bytes !== null,
    ),
  ]
}

const gzipBytes = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length

async function minified(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve(import.meta.dirname, '../../..'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['fs', 'path', 'crypto'],
  })
  return outputFiles.map(({ text }) => text).join('')
}
