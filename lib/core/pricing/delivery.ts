import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { COUNTRIES, type DeliveryMethodId, METHOD_NAMES, TARIFFS } from './delivery.data'

/** The ways a parcel can travel to a country; days are calendar days of shop time in transit. */
export type DeliveryOption = {
  readonly methodId: DeliveryMethodId
  readonly name: Text
  readonly priceCents: number
  readonly daysInTransit: number
}

export type DeliveryRefusal = { readonly code: 'undeliverable'; readonly countryCode: string }

const METHODS: readonly DeliveryMethodId[] = ['standard', 'express']

export function deliveryOptions(countryCode: string): Result<DeliveryOption[], DeliveryRefusal> {
  const country = COUNTRIES.find(({ code }) => code === countryCode)
  if (!country) return refuse({ code: 'undeliverable', countryCode })
  return ok(
    METHODS.map((methodId) => ({
      methodId,
      name: METHOD_NAMES[methodId],
      ...TARIFFS[country.zone][methodId],
    })),
  )
}
