import { z } from 'zod'

/**
 * What a plant calls back: CloudEvents 1.0, structured JSON, `type` from the table below, `subject`
 * the customer's order number. Readers ignore fields they do not know. `data.occurredAt` and
 * `data.shopNow` are shop time; the envelope's `time` is real time.
 */
const instant = z.iso.datetime()
const text = z.looseObject({ en: z.string(), 'zh-CN': z.string() })

const about = {
  order: z.string(),
  plantOrder: z.string(),
  tag: z.string(),
  occurredAt: instant,
  shopNow: instant,
}

const stop = z.looseObject({
  sequence: z.number().int(),
  station: z.string(),
  plannedStart: instant,
  plannedEnd: instant,
})

/** The person whose hands it was in. In the demo these people are invented, and marked so. */
const worker = z.looseObject({
  id: z.string(),
  name: text,
  story: text,
  seeded: z.boolean(),
})

const DATA = {
  accepted: z.looseObject({ ...about, promisedAt: instant, stations: z.array(stop) }),
  scanned: z.looseObject({
    ...about,
    station: z.string(),
    sequence: z.number().int(),
    of: z.number().int(),
    worker,
    next: stop.nullable(),
  }),
  question: z.looseObject({
    ...about,
    questionId: z.string(),
    station: z.string(),
    worker,
    text,
    answers: z.array(z.looseObject({ id: z.string(), text })),
    answerBy: instant,
  }),
  deviation: z.looseObject({
    ...about,
    station: z.string(),
    finding: z.string(),
    measure: z.string(),
    differenceMm: z.number(),
    toleranceMm: z.number(),
    drawnMm: z.number().nullable(),
    foundMm: z.number().nullable(),
    action: z.string(),
    worker,
  }),
  'promise-changed': z.looseObject({
    ...about,
    promisedAt: instant,
    previousPromisedAt: instant,
    cause: z.looseObject({ code: z.string(), station: z.string() }),
    stations: z.array(stop),
  }),
  dispatched: z.looseObject({ ...about, promisedAt: instant, labelToken: z.string() }),
  cancelled: z.looseObject({ ...about, reason: z.string() }),
} as const

export type FactoryEventKind = keyof typeof DATA
export type FactoryEventData<K extends FactoryEventKind> = z.output<(typeof DATA)[K]>

export const FACTORY_EVENT_DATA: { readonly [K in FactoryEventKind]: (typeof DATA)[K] } = DATA
export const FACTORY_EVENT_KINDS = Object.keys(DATA) as readonly FactoryEventKind[]

export const factoryEventType = (kind: FactoryEventKind): string =>
  `org.c2m2s.factory.order.${kind}.v1`

export type FactoryEvent = {
  [K in FactoryEventKind]: {
    readonly id: string
    readonly kind: K
    readonly data: FactoryEventData<K>
  }
}[FactoryEventKind]

const envelope = z.looseObject({ id: z.string().min(1), type: z.string(), data: z.unknown() })

/** The event in a callback's body or stored payload; null for a kind or shape we do not read. */
export function factoryEventOf(payload: unknown): FactoryEvent | null {
  const outer = envelope.safeParse(payload)
  if (!outer.success) return null
  const { id, type } = outer.data
  const kind = FACTORY_EVENT_KINDS.find((candidate) => factoryEventType(candidate) === type)
  if (!kind) return null
  const data = DATA[kind].safeParse(outer.data.data)
  return data.success ? ({ id, kind, data: data.data } as FactoryEvent) : null
}
