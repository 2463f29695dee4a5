// npm run check: am I done? Format, lint, types, unused code, architecture and unit tests.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './prepare.mjs'
import { mustRun, run } from './run.mjs'
import { say, step } from './say.mjs'

/** @type {[name: string, args: string[]][]} */
const checks = [
  ['Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['Types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['Unused files, exports and packages', ['node_modules/knip/bin/knip.js', '--no-progress']],
  ['Architecture and unit tests', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit']],
]

/** @param {{ root: string, env: NodeJS.ProcessEnv }} place @returns {Promise<number>} */
export async function check({ root, env }) {
  await prepare({ root, env })
  const options = { cwd: root, env }
  if (!existsSync(join(root, 'next-env.d.ts'))) {
    await step('Writing the types of the pages', () =>
      mustRun(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'], options),
    )
  }
  /** @type {string[]} */
  const failed = []
  for (const [name, args] of checks) {
    let output = ''
    await step(name, async () => {
      const result = await run(process.execPath, args, options)
      if (result.code === 0) return
      failed.push(name)
      output = result.output
    })
    if (output) say(`${output.trim()}\n`)
  }
  say(failed.length === 0 ? 'Everything holds.' : `Not yet: ${failed.join('; ')}.`)
  return failed.length === 0 ? 0 : 1
}
