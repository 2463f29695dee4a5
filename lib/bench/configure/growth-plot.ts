import type { GrowthPoint } from './growth-point'
import { BLUE, INK, type Line, logPanel, PAPER, RULE, text } from './log-panel'

/** docs/growth.svg: three panels on one page, ours in blue, the peers in ink. */
const WIDTH = 1240
const HEIGHT = 560

export function growthPlot(points: readonly GrowthPoint[]): string {
  const xs = [...new Set(points.map(({ modules }) => modules))]
  const ours = (
    figureOf: (point: GrowthPoint) => number | null,
    nameOf: (reach: string, last: number) => string,
  ): Line[] =>
    lines(points, figureOf, ({ compiled }) => compiled === SEEDED, {
      nameOf,
      colour: BLUE,
      width: 2.25,
      marker: 'circle',
    })
  const peer = (
    name: string,
    marker: Line['marker'],
    figureOf: (point: GrowthPoint) => number,
  ): Line[] =>
    lines(points, figureOf, () => true, {
      nameOf: (reach) => `${name}, ${reach}`,
      colour: INK,
      width: 1,
      marker,
    })
  const frame = { top: 150, height: 290, xs }
  const panels = [
    logPanel({
      ...frame,
      title: 'Compiling, once per publication',
      unit: duration,
      left: 100,
      width: 190,
      lines: ours(({ compileMs }) => compileMs, rules),
    }),
    logPanel({
      ...frame,
      title: 'The compiled table',
      unit: bytes,
      left: 474,
      width: 190,
      lines: ours(
        ({ bytes: size }) => size,
        (reach, last) => (last === xs.at(-1) ? rules(reach) : `${reach}: none beyond ${last}`),
      ),
    }),
    logPanel({
      ...frame,
      title: 'One click: every valid option anew',
      unit: duration,
      left: 848,
      width: 220,
      lines: [
        ...peer('clingo', 'triangle', ({ clingoMs }) => clingoMs),
        ...peer('logic-solver', 'square', ({ logicSolverMs }) => logicSolverMs),
        ...ours(
          ({ clickMs }) => clickMs,
          (reach) => `ours, ${reach}`,
        ),
      ],
    }),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">What growth costs</title>
<desc id="desc">${description(points)}</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
${text(48, 56, 'What growth costs', { size: 27, family: 'serif', fill: INK })}
${text(48, 82, 'Seeded catalogues of 10 to 160 modules, three to nine options each, three rules per module. Medians of three; all axes logarithmic.', { size: 14 })}
<path d="M48 100H${WIDTH - 48}" stroke="${RULE}"/>
${panels.join('\n')}
${text(48, HEIGHT - 28, 'Solid: rules between neighbours. Dashed: rules between any modules. Filled: compiled. Open: at least one of the three over the budget of 8 s, so answered by search, as complete, only slower.', { size: 13 })}
</svg>
`
}

const SEEDED = 3

function lines(
  points: readonly GrowthPoint[],
  figureOf: (point: GrowthPoint) => number | null,
  isFull: (point: GrowthPoint) => boolean,
  style: Pick<Line, 'colour' | 'width' | 'marker'> & {
    /** By the kind of rules and the number of modules where the line ends. */
    readonly nameOf: (reach: string, last: number) => string
  },
): Line[] {
  const { nameOf, ...look } = style
  return (['local', 'dense'] as const).map((reach) => {
    const own = points.flatMap((point) => {
      const y = point.reach === reach ? figureOf(point) : null
      return y === null ? [] : [{ x: point.modules, y, isFull: isFull(point) }]
    })
    return {
      ...look,
      name: nameOf(reach, own.at(-1)?.x ?? 0),
      isDashed: reach === 'dense',
      points: own,
    }
  })
}

const rules = (reach: string): string => `${reach} rules`

function description(points: readonly GrowthPoint[]): string {
  const at = (reach: string) => points.filter((point) => point.reach === reach).at(-1)
  return (['local', 'dense'] as const)
    .flatMap((reach) => {
      const point = at(reach)
      if (!point) return []
      return `With ${point.modules} modules and ${reach} rules one click takes ${duration(point.clickMs)} here, ${duration(point.logicSolverMs)} with logic-solver and ${duration(point.clingoMs)} with clingo.`
    })
    .join(' ')
}

export function duration(ms: number): string {
  if (ms >= 1000) return `${figure(ms / 1000)} s`
  return ms >= 1 ? `${figure(ms)} ms` : `${figure(ms * 1000)} µs`
}

export function bytes(count: number): string {
  if (count >= 1e6) return `${figure(count / 1e6)} MB`
  return count >= 1000 ? `${figure(count / 1000)} KB` : `${figure(count)} B`
}

const figure = (value: number): string => String(Number(value.toPrecision(2)))
