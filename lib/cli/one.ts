import { createInterface } from 'node:readline'
import type { Lines } from './command'
import { COMMANDS } from './commands'

/**
 * `npm run -s one -- COMMAND`: the pure cores without the shop (contracts, "The one command").
 * JSON on standard output and nothing else; notes and problems on standard error; exit 0 or 2.
 */
async function usage(): Promise<string> {
  const all = await Promise.all(COMMANDS.map(({ load }) => load()))
  const lines = all.map(({ name, summary }) => `  ${name.padEnd(22)} ${summary}`)
  return ['usage: one COMMAND [OPTIONS]', '', ...lines].join('\n')
}

function problem(title: string, detail: string): never {
  process.stderr.write(`${JSON.stringify({ title, detail, status: 400 })}\n`)
  process.exit(2)
}

const standard: Lines = {
  read: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  write: (answer) => {
    process.stdout.write(`${JSON.stringify(answer)}\n`)
  },
  print: (text) => {
    process.stdout.write(text)
  },
}

async function main(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words[0] === '--help') {
    process.stderr.write(`${await usage()}\n`)
    if (words.length === 0) process.exit(2)
    return
  }
  const entry = COMMANDS.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `))
  if (!entry)
    problem(
      'Unknown command',
      `"${words.join(' ')}" is none of ${COMMANDS.map((c) => c.name).join(', ')}`,
    )
  const command = await entry.load()
  const rest = words.slice(command.name.split(' ').length)
  if (rest.includes('--help')) {
    process.stderr.write(`${command.name}: ${command.summary}\n`)
    return
  }
  const result = await command.run(rest, standard)
  if (!result.ok) problem(result.error.title, result.error.detail)
  if (result.value !== undefined) standard.write(result.value)
}

await main(process.argv.slice(2))
