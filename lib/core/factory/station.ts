import { STATION_IDS, STATIONS, type Station, type StationId } from './stations.data'

/** Look-ups in the table of stations. */
const BY_ID = Object.fromEntries(STATIONS.map((station) => [station.id, station])) as Readonly<
  Record<StationId, Station>
>

export const stationById = (id: StationId): Station => BY_ID[id]

export const isStation = (value: string): value is StationId =>
  (STATION_IDS as readonly string[]).includes(value)
