import { z } from 'zod'
import type { Json } from '@/lib/core/shared/canonical-json'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { loadOf, type QueueSystem } from '@/lib/core/simulation/queue/queue-system'
import { queueTheory } from '@/lib/core/simulation/queue/queue-theory'
import { queueWaits } from '@/lib/core/simulation/queue/queue-waits'
import type { Command, LineProblem } from './command'
import { eachLine } from './each-line'
import { parseWords } from './parse-words'
import { scatterSchema } from './scatter-schema'
import { schemaProblem } from './schema-problem'

const rate = z.number().min(1e-9).max(1e9)

const lineSchema = z.strictObject({
  arrivalRate: rate,
  serviceRate: rate,
  servers: z.int().min(1).max(10_000),
  customers: z.int().min(1).max(10_000_000),
  replications: z.int().min(1).max(10_000),
  seed: z.int(),
  arrivals: scatterSchema.optional(),
  services: scatterSchema.optional(),
})

/** About a minute of work. */
const MOST_CUSTOMERS = 200_000_000

/** Beyond, the formula says more about rounding than about waiting. */
const FULL_LOAD = 1 - 1e-9

/** `queue`: mean time in queue, simulated, beside what theory says. */
export const queue: Command = {
  name: 'queue',
  summary:
    'per line {"arrivalRate","serviceRate","servers","customers","replications","seed"} the mean time in queue, simulated and by theory; "arrivals" and "services" may say {"kind":"fixed"|"exponential"|"gamma"|"lognormal","cv"}',
  run: async (given, lines) => {
    const words = parseWords(given, [])
    if (!words.ok) return words
    const { lang } = words.value
    await eachLine(lines, (line) => answerTo(line, lang), lang)
    return ok(undefined)
  },
}

function answerTo(line: unknown, lang: Locale): Result<Json, LineProblem> {
  const parsed = lineSchema.safeParse(line)
  if (!parsed.success) return schemaProblem(parsed.error.issues[0], line, lang)
  const { customers, replications, seed, arrivals, services, ...rates } = parsed.data
  const system: QueueSystem = {
    ...rates,
    gaps: arrivals ?? { kind: 'exponential' },
    services: services ?? { kind: 'exponential' },
  }
  if (loadOf(system) >= FULL_LOAD) return refuse(overloaded(system)[lang])
  if (customers * replications > MOST_CUSTOMERS) return refuse(TOO_MANY[lang])
  const { meanWait, isExact } = queueTheory(system)
  return ok({
    meanWait: queueWaits(system, { customers, replications, seed }),
    theory: meanWait,
    ...(!isExact && { theoryIsApproximate: true }),
  })
}

function overloaded(system: QueueSystem): Record<Locale, LineProblem> {
  const { arrivalRate, serviceRate, servers } = system
  const served = figure(serviceRate * servers)
  const load = figure(loadOf(system))
  return {
    en: {
      title: 'The load is 1 or more',
      detail: `${figure(arrivalRate)} customers come in a unit of time and ${servers} × ${figure(serviceRate)} = ${served} can be served: the load is ${load}, the line grows for ever and there is no mean wait. Fewer arrivals, faster service or more servers bring it below 1.`,
      pointer: '/arrivalRate',
    },
    'zh-CN': {
      title: '负荷不小于 1',
      detail: `单位时间到达 ${figure(arrivalRate)} 位顾客，而 ${servers} × ${figure(serviceRate)} = ${served} 位可得到服务：负荷为 ${load}，队伍无限增长，平均等待时间不存在。减少到达、加快服务或增加服务台，使负荷小于 1。`,
      pointer: '/arrivalRate',
    },
  }
}

const figure = (value: number): string => String(Number(value.toPrecision(6)))

const TOO_MANY: Record<Locale, LineProblem> = {
  en: {
    title: 'Too many customers',
    detail: `customers × replications is at most ${MOST_CUSTOMERS}.`,
    pointer: '/customers',
  },
  'zh-CN': {
    title: '顾客过多',
    detail: `customers × replications 不大于 ${MOST_CUSTOMERS}。`,
    pointer: '/customers',
  },
}
