import { instantOf } from '@/lib/core/shared/local-time'
import { env } from '@/lib/infra/env'

/** The carrier comes before noon (delivery-day): what is brought on the day itself is in time. */
const NOON = 12

/** The instant by which a garment must be with its customer, from the day a person named. */
export const neededByShopMs = (day: string): number => instantOf(day, NOON, env().SHOP_TIME_ZONE)
