import { BODY } from './body/body-section'
import { CONFIGURE, GROWTH } from './configure/configure-section'
import type { Measure } from './measure'
import { PAGES } from './pages/pages-section'
import { PATTERN } from './pattern/pattern-section'
import { RECOMMEND } from './recommend/recommend-section'
import { SCHEDULE } from './schedule/schedule-section'
import type { Section } from './section'
import { SIMULATION } from './simulation/simulation-section'

/**
 * `npm run -s bench [-- NAME…]`: one JSON line per measure on standard output, notes on standard error,
 * exit 0 whatever it shows; exit 2 for a NAME that is neither a measure nor the beginning of one.
 */
const SECTIONS: readonly Section[] = [
  CONFIGURE,
  BODY,
  PATTERN,
  SCHEDULE,
  RECOMMEND,
  SIMULATION,
  GROWTH,
  PAGES,
]

// clingo-wasm greets on standard output, where only measures may stand.
console.info = console.error

const names = process.argv.slice(2)
const isAll = names.length === 0

const begins = (whole: string, part: string): boolean => `${whole}.`.startsWith(`${part}.`)
const isNamed = (measure: string): boolean => names.some((name) => begins(measure, name))
/** Also when one of the names goes deeper than the measure. */
const isWanted = (...measures: readonly string[]): boolean =>
  isAll || measures.some((each) => isNamed(each) || names.some((name) => begins(name, each)))

function print(measure: Measure): void {
  if (isAll || isNamed(measure.name)) process.stdout.write(`${JSON.stringify(measure)}\n`)
}

async function main(): Promise<void> {
  const known = SECTIONS.flatMap((section) => section.names)
  const unknown = names.find(
    (name) => !known.some((each) => begins(each, name) || begins(name, each)),
  )
  if (unknown !== undefined) {
    const detail = `nothing is called "${unknown}"; there are ${known.join(', ')}`
    process.stderr.write(`${JSON.stringify({ title: 'Unknown measure', detail, status: 400 })}\n`)
    process.exitCode = 2
    return
  }
  for (const section of SECTIONS)
    if (isWanted(...section.names) && !(isAll && section.isByNameOnly))
      await section.run(isWanted, print)
}

await main()
