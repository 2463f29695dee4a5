import { isStation } from '@/lib/core/factory/station'
import { STATION_NAMES } from '@/lib/core/factory/station-names.data'
import { type CapacityAnswer, capacityAnswerSchema } from '@/lib/core/factory/wire-contract'
import { fromIso } from '@/lib/core/shared/instant'
import { ok, type Result } from '@/lib/core/shared/result'
import type { Text } from '@/lib/core/shared/text'
import { type GatewayRefusal, plantCall } from './plant-call'

const WORKING_DAYS = 10

export type PlantLoad = {
  /** Share of the stations' minutes that is taken in the next ten working days, in percent. */
  readonly loadPercent: number
  /** The station with the least room in them. */
  readonly tightest: { readonly id: string; readonly name: Text }
  readonly shopNowMs: number
}

type Sum = { station: string; capacity: number; booked: number }

function perStation(days: CapacityAnswer['days']): Sum[] {
  const sums = new Map<string, Sum>()
  for (const { station, capacityMinutes, bookedMinutes } of days.flatMap((day) => day.stations)) {
    const sum = sums.get(station) ?? { station, capacity: 0, booked: 0 }
    sum.capacity += capacityMinutes
    sum.booked += bookedMinutes
    sums.set(station, sum)
  }
  return [...sums.values()]
}

const share = ({ booked, capacity }: Sum): number => (capacity === 0 ? 0 : booked / capacity)

/** How full the plant is, for the shop's honest facts. */
export async function readCapacity(): Promise<Result<PlantLoad, GatewayRefusal>> {
  const answer = await plantCall({
    method: 'GET',
    path: '/capacity',
    answer: capacityAnswerSchema,
    patienceMs: 2_500,
  })
  if (!answer.ok) return answer
  const sums = perStation(answer.value.days.slice(0, WORKING_DAYS))
  const whole = sums.reduce(
    (all, sum) => ({
      station: '',
      capacity: all.capacity + sum.capacity,
      booked: all.booked + sum.booked,
    }),
    { station: '', capacity: 0, booked: 0 },
  )
  const [tightest] = sums.sort((a, b) => share(b) - share(a) || (a.station < b.station ? -1 : 1))
  const id = tightest?.station ?? ''
  const name = isStation(id) ? STATION_NAMES[id] : { en: id, 'zh-CN': id }
  return ok({
    loadPercent: Math.round(share(whole) * 100),
    tightest: { id, name },
    shopNowMs: fromIso(answer.value.shopNow),
  })
}
