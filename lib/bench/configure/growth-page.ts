import { cpus, loadavg } from 'node:os'
import { bytes, duration } from './growth-plot'
import type { GrowthPoint } from './growth-point'

/** docs/growth.md: the figures behind the plot, and what they mean. */
export function growthPage(points: readonly GrowthPoint[]): string {
  const [cpu] = cpus()
  const table = points.map(
    ({ reach, modules, compiled, compileMs, bytes: size, clickMs, logicSolverMs, clingoMs }) =>
      `| ${reach} | ${modules} | ${3 * modules} | ${compiled} of 3 | ${duration(compileMs)} | ${size === null ? '–' : bytes(size)} | ${duration(clickMs)} | ${duration(logicSolverMs)} | ${duration(clingoMs)} |`,
  )
  const carried = (reach: string) =>
    Math.max(
      0,
      ...points
        .filter((point) => point.reach === reach && point.compiled === 3)
        .map(({ modules }) => modules),
    )
  const searched = points.filter(({ compiled }) => compiled === 0)
  const gains = searched.map(({ clickMs, logicSolverMs }) => logicSolverMs / clickMs)
  const slower =
    gains.length === 0
      ? 'No size measured here was left to it.'
      : `Here such a click is ${Number(Math.min(...gains).toPrecision(2))} to ${relation(Math.max(...gains))} as fast as logic-solver's, no longer hundreds of times: ${duration(Math.max(...searched.map(({ clickMs }) => clickMs)))} at most.`
  return `# What growth costs

![Compile time, size of the table and time of one click over the number of modules](growth.svg)

Catalogues made by lot from a seed (\`lib/bench/configure/growth-model.ts\`): 10 to 160 modules with three to nine options each, three rules per module. With **local** rules the modules of a rule stand within four places of each other, as they do in a garment: flap and pocket, canvas and lining. With **dense** rules a rule may join any two or three modules. Three catalogues per line of the table, medians of the three. One click is one decision, after which every option of the catalogue is known to be possible or not; the peers' answers were compared with ours, value by value, before their time counted.

| rules | modules | rules in all | compiled | compile | table | click, ours | click, logic-solver 2.0.1 | click, clingo-wasm 0.5.0 |
| --- | --: | --: | --- | --: | --: | --: | --: | --: |
${table.join('\n')}

## What it says
- Local rules compile in all three catalogues up to ${carried('local')} modules, dense ones up to ${carried('dense')}. The suit of the house has 37.
- Where a catalogue is not compiled within 8 seconds, the engine stops and answers by search. The answers are as complete, but slower, and the number of variants may stay unknown; \`exact\` in \`one configure inspect\` says so. ${slower}
- The growth of the table is that of the treewidth of the rules, not of the number of modules. No compiler of this kind escapes it: a catalogue in which everything depends on everything is a search problem, and rules between neighbours are what keeps a real one from being that.
- The compile time includes the portfolio of branching orders, of which the smallest table is kept.

## How to repeat it
\`npm run -s bench -- growth\` measures again and writes this page and the picture; seeds are fixed, so the catalogues are the same. Measured with Node ${process.version} on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, shared with other work (load ${(loadavg()[0] ?? 0).toFixed(1)} at the end): read the milliseconds as ± a factor of two and the relations as the result.
`
}

const relation = (times: number): string => `${Number(times.toPrecision(2))} times`
