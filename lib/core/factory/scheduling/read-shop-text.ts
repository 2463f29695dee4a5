import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type Shop, shopOf, type Way } from './shop'

/**
 * The standard texts of job shops (Fisher and Thompson, Lawrence, Taillard in the layout of JSPLIB: per
 * job pairs of machine and time) and flexible job shops (Brandimarte: per job the number of operations,
 * then per operation the number of its machines and pairs of machine and time). Lines with `#` are
 * skipped; two or three header numbers; when the first job line has exactly 2 × machines numbers it is a
 * job shop, else flexible; machines count from nought, but a file that uses 1..m and never 0 from one.
 */
export type ShopRefusal =
  | { readonly code: 'no-header' }
  | { readonly code: 'not-a-number'; readonly line: number; readonly word: string }
  | { readonly code: 'too-few-jobs'; readonly expected: number; readonly found: number }
  | { readonly code: 'too-many-lines'; readonly line: number; readonly expected: number }
  | { readonly code: 'broken-line'; readonly line: number }
  | { readonly code: 'unknown-machine'; readonly line: number; readonly machine: number }
  | { readonly code: 'too-large' }

type Line = { readonly line: number; readonly numbers: readonly number[] }
type Job = { readonly line: number; readonly chain: readonly (readonly Way[])[] }

const MOST_OPERATIONS = 10_000
/** Sums of times stay whole in 32 bits. */
const MOST_TIME = 2 ** 30

export function readShopText(text: string): Result<Shop, ShopRefusal> {
  const lines: Line[] = []
  for (const [at, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const words = raw.trim().split(/\s+/)
    if (raw.includes('#') || words[0] === '') continue
    const isHeader = lines.length === 0
    const bad = words.find((word, place) =>
      isHeader && place === 2 ? !/^\d+(\.\d+)?$/.test(word) : !/^\d{1,10}$/.test(word),
    )
    if (bad !== undefined) return refuse({ code: 'not-a-number', line: at + 1, word: bad })
    lines.push({ line: at + 1, numbers: words.map(Number) })
  }
  const [header, ...rest] = lines
  const [jobs = 0, machines = 0] = header?.numbers ?? []
  if (!header || header.numbers.length < 2 || header.numbers.length > 3 || jobs < 1 || machines < 1)
    return refuse({ code: 'no-header' })
  if (rest.length < jobs)
    return refuse({ code: 'too-few-jobs', expected: jobs, found: rest.length })
  const extra = rest[jobs]
  if (extra) return refuse({ code: 'too-many-lines', line: extra.line, expected: jobs })
  const readChain = rest[0]?.numbers.length === 2 * machines ? chainOfPairs : chainOfWays
  const read: Job[] = []
  for (const { line, numbers } of rest) {
    const chain = readChain(numbers)
    if (!chain) return refuse({ code: 'broken-line', line })
    read.push({ line, chain })
  }
  return numbered(read, machines)
}

const chainOfPairs = (numbers: readonly number[]): Way[][] | undefined =>
  numbers.length % 2 === 1
    ? undefined
    : Array.from({ length: numbers.length / 2 }, (_, at) => [
        { machine: numbers[2 * at] as number, time: numbers[2 * at + 1] as number },
      ])

function chainOfWays(numbers: readonly number[]): Way[][] | undefined {
  const [count = 0] = numbers
  const chain: Way[][] = []
  let at = 1
  for (let operation = 0; operation < count; operation++) {
    const ways = numbers[at++]
    if (!ways || at + 2 * ways > numbers.length) return undefined
    chain.push(chainOfPairs(numbers.slice(at, at + 2 * ways))?.flat() ?? [])
    at += 2 * ways
  }
  return at === numbers.length ? chain : undefined
}

function numbered(read: readonly Job[], machines: number): Result<Shop, ShopRefusal> {
  const ways = read.flatMap(({ chain }) => chain.flat())
  const used = new Set(ways.map(({ machine }) => machine))
  const first = used.has(machines) && !used.has(0) ? 1 : 0
  for (const { line, chain } of read) {
    const stranger = chain.flat().find(({ machine }) => machine - first >= machines)
    if (stranger) return refuse({ code: 'unknown-machine', line, machine: stranger.machine })
  }
  const operations = read.flatMap(({ chain }) => chain)
  const longest = operations.reduce((sum, each) => sum + Math.max(...each.map((w) => w.time)), 0)
  if (operations.length > MOST_OPERATIONS || machines > MOST_OPERATIONS || longest > MOST_TIME)
    return refuse({ code: 'too-large' })
  return ok(
    shopOf(
      read.map(({ chain }) => chain.map((each) => quickestOfEach(each, first))),
      machines,
    ),
  )
}

/** A machine named twice for one operation counts with its shorter time. */
function quickestOfEach(ways: readonly Way[], first: number): Way[] {
  const quickest = new Map<number, number>()
  for (const { machine, time } of ways)
    quickest.set(machine - first, Math.min(time, quickest.get(machine - first) ?? time))
  return [...quickest].map(([machine, time]) => ({ machine, time }))
}
