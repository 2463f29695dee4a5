import { seededRandom } from '@/lib/core/shared/random'
import { isWorkingDay, workingDayNumber } from './calendar'
import { capacityMinutes } from './promise'
import { STATION_IDS, type StationId } from './stations.data'

/**
 * What the plant's other customers have booked at a station on a day: invented load for the demo, so
 * that promises come out as long as in a real plant, and marked as seeded wherever it is shown. Each
 * station works other customers' lots on every second working day and has room on the days between;
 * neighbours on the floor alternate, so that a garment waits about a day before most stations.
 * The same station and day always give the same minutes, whenever they are asked for.
 */
const HAS_ROOM_ON_EVEN_DAYS: Readonly<Record<StationId, boolean>> = {
  drafting: true,
  checking: true,
  cutting: true,
  fusing: false,
  pockets: true,
  fronts: true,
  quilting: false,
  filling: true,
  lining: false,
  collar: true,
  sleeves: false,
  assembly: false,
  buttonholes: true,
  pressing: false,
  inspection: true,
  packing: true,
}

const LEAST_SHARE = 0.35
const MOST_SHARE = 0.7

export function seededLoadMinutes(station: StationId, day: string): number {
  if (!isWorkingDay(day)) return 0
  const capacity = capacityMinutes(station)
  const number = workingDayNumber(day)
  const hasRoom = (number % 2 === 0) === HAS_ROOM_ON_EVEN_DAYS[station]
  if (!hasRoom) return capacity
  const random = seededRandom(number * STATION_IDS.length + STATION_IDS.indexOf(station))
  return Math.round(capacity * (LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * random()))
}
