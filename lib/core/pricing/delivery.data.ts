import type { Text } from '@/lib/core/shared/text'

/**
 * Where we deliver, how, and for how much: our assumption, a parcel of a suit from Germany. Tax is
 * the standard rate of value added tax of 2026 as far as we know it, to be confirmed by whoever runs
 * the shop; outside the European Union none is charged and the customs ask theirs at the door.
 */
export type ZoneId = 'home' | 'eu' | 'europe' | 'world'
export type DeliveryMethodId = 'standard' | 'express'

export type DeliveryCountry = {
  /** ISO 3166-1 alpha-2; its name is the platform's (Intl.DisplayNames). */
  readonly code: string
  readonly zone: ZoneId
  readonly taxPermille: number
}

export const COUNTRIES: readonly DeliveryCountry[] = [
  { code: 'DE', zone: 'home', taxPermille: 190 },
  { code: 'AT', zone: 'eu', taxPermille: 200 },
  { code: 'BE', zone: 'eu', taxPermille: 210 },
  { code: 'CZ', zone: 'eu', taxPermille: 210 },
  { code: 'DK', zone: 'eu', taxPermille: 250 },
  { code: 'ES', zone: 'eu', taxPermille: 210 },
  { code: 'FI', zone: 'eu', taxPermille: 255 },
  { code: 'FR', zone: 'eu', taxPermille: 200 },
  { code: 'IE', zone: 'eu', taxPermille: 230 },
  { code: 'IT', zone: 'eu', taxPermille: 220 },
  { code: 'LU', zone: 'eu', taxPermille: 170 },
  { code: 'NL', zone: 'eu', taxPermille: 210 },
  { code: 'PL', zone: 'eu', taxPermille: 230 },
  { code: 'PT', zone: 'eu', taxPermille: 230 },
  { code: 'SE', zone: 'eu', taxPermille: 250 },
  { code: 'CH', zone: 'europe', taxPermille: 0 },
  { code: 'GB', zone: 'europe', taxPermille: 0 },
  { code: 'NO', zone: 'europe', taxPermille: 0 },
  { code: 'CA', zone: 'world', taxPermille: 0 },
  { code: 'CN', zone: 'world', taxPermille: 0 },
  { code: 'HK', zone: 'world', taxPermille: 0 },
  { code: 'JP', zone: 'world', taxPermille: 0 },
  { code: 'SG', zone: 'world', taxPermille: 0 },
  { code: 'US', zone: 'world', taxPermille: 0 },
]

export const METHOD_NAMES: Readonly<Record<DeliveryMethodId, Text>> = {
  standard: { en: 'Standard parcel', 'zh-CN': '标准快递' },
  express: { en: 'Express parcel', 'zh-CN': '特快专递' },
}

type Tariff = { readonly priceCents: number; readonly daysInTransit: number }

export const TARIFFS: Readonly<Record<ZoneId, Readonly<Record<DeliveryMethodId, Tariff>>>> = {
  home: {
    standard: { priceCents: 0, daysInTransit: 2 },
    express: { priceCents: 1400, daysInTransit: 1 },
  },
  eu: {
    standard: { priceCents: 900, daysInTransit: 4 },
    express: { priceCents: 2400, daysInTransit: 2 },
  },
  europe: {
    standard: { priceCents: 1900, daysInTransit: 5 },
    express: { priceCents: 3900, daysInTransit: 2 },
  },
  world: {
    standard: { priceCents: 2900, daysInTransit: 8 },
    express: { priceCents: 5900, daysInTransit: 4 },
  },
}
