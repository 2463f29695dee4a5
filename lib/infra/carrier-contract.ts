import { z } from 'zod'

/**
 * The wire between shop and carrier. The carrier learns country and postal code, which it needs to
 * choose the way; the street stands on the parcel, and the name is nobody's business but the door's.
 */
export const announceSchema = z.strictObject({
  labelToken: z.string().regex(/^[A-Za-z0-9_-]{8,100}$/),
  method: z.string().min(1).max(40),
  daysInTransit: z.number().int().min(1).max(60),
  destination: z.strictObject({
    countryCode: z.string().regex(/^[A-Z]{2}$/),
    postalCode: z.string().max(20),
  }),
  callbackUrl: z.url({ protocol: /^https?$/ }),
  shopNow: z.iso.datetime(),
})
export type Announcement = z.output<typeof announceSchema>

export const handoverSchema = z.strictObject({ shopNow: z.iso.datetime() })

const PARCEL_STATES = ['announced', 'handed-over', 'in-transit', 'delivered'] as const
export type ParcelState = (typeof PARCEL_STATES)[number]
export type CarrierEventKind = Exclude<ParcelState, 'announced'>

export const parcelAnswerSchema = z.object({
  labelToken: z.string(),
  state: z.enum(PARCEL_STATES),
  shopNow: z.string(),
})
export type ParcelAnswer = z.output<typeof parcelAnswerSchema>

const TYPE = /^org\.c2m2s\.carrier\.parcel\.(handed-over|in-transit|delivered)\.v1$/

export const carrierEventType = (kind: CarrierEventKind): string =>
  `org.c2m2s.carrier.parcel.${kind}.v1`

const eventSchema = z.object({
  type: z.string().regex(TYPE),
  data: z.object({ labelToken: z.string(), occurredAt: z.iso.datetime() }),
})

export type CarrierNews = {
  readonly kind: CarrierEventKind
  readonly labelToken: string
  readonly occurredShopMs: number
}

/** Reads a stored carrier event; null for a type this shop does not know. */
export function carrierNewsOf(payload: unknown): CarrierNews | null {
  const parsed = eventSchema.safeParse(payload)
  if (!parsed.success) return null
  const { type, data } = parsed.data
  const kind = TYPE.exec(type)?.[1] as CarrierEventKind
  return { kind, labelToken: data.labelToken, occurredShopMs: Date.parse(data.occurredAt) }
}
