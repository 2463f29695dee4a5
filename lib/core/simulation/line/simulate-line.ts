import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Streams } from '../chance/stream'
import { Simulation } from '../events/simulation'
import type { Batch, Work } from './batch'
import { floaterPool } from './floater-pool'
import type { FlowLine } from './flow-line'
import { lineGate } from './line-gate'
import { type LineFigures, LineTally } from './line-tally'
import type { Station } from './station'
import { stationsOf } from './stations-of'

/** Some twenty seconds; a file that asks for more has a slip in its minutes. */
const MOST_EVENTS = 20_000_000

const ORDER = 'order'

/** Runs a flow line from empty for its days. */
export function simulateLine(
  line: FlowLine,
  streams: Streams,
  mostEvents = MOST_EVENTS,
): Result<LineFigures & { readonly events: number }, { readonly code: 'too-long' }> {
  const stations = stationsOf(line, streams)
  const gate = lineGate(line, streams)
  const first = stations.length - line.operations.length
  const pools = (line.floaters ?? []).map((floaters) =>
    floaterPool(floaters, line.operations, { stations, first }),
  )
  const tally = new LineTally(line, stations, pools)
  const simulation = new Simulation<Work | typeof ORDER>()

  const start = (station: Station, work: Work): void => {
    const finish = station.calendar.finishOf(simulation.now, work.minutes)
    tally.begun(work, simulation.now, finish)
    simulation.at(finish, work)
  }
  const help = (floaters: number): void => {
    const pool = pools[floaters]
    while (pool && pool.free > 0) {
      const station = stations[pool.neededAt() ?? -1]
      const work = station?.take(1)
      if (!station || !work) return
      pool.free -= 1
      start(station, { ...work, floaters })
    }
  }
  const begin = (at: number): void => {
    const station = stations[at]
    for (
      let work = station?.take(station.free);
      station && work;
      work = station.take(station.free)
    ) {
      station.free -= work.places
      start(station, work)
    }
    pools.forEach((pool, floaters) => {
      if (pool.helpsAt(at)) help(floaters)
    })
  }
  const enter = (at: number, batch: Batch): void => {
    batch.toBegin = batch.pieces
    batch.toFinish = batch.pieces
    stations[at]?.waiting.push(batch)
  }
  const opens = (): boolean => gate.opens(tally.piecesInLine(), stations[0]?.hasRoom() ?? false)
  const release = (): void => {
    while (opens()) {
      while (opens()) {
        const batch = { pieces: line.batch, releasedAt: simulation.now, toBegin: 0, toFinish: 0 }
        enter(0, batch)
        tally.released(simulation.now, batch)
        gate.passed()
      }
      begin(0)
    }
  }
  const finish = ({ station: at, places, portions, floaters }: Work): void => {
    const station = stations[at]
    if (!station) return
    const from = floaters === undefined ? station : pools[floaters]
    if (from) from.free += places
    for (const { batch, pieces } of portions) {
      const again = station.redone(pieces)
      batch.toFinish -= pieces - again
      if (again > 0 && batch.toBegin === 0) station.waiting.push(batch)
      batch.toBegin += again
      if (batch.toFinish > 0) continue
      if (at + 1 === stations.length) tally.left(simulation.now, batch)
      else {
        enter(at + 1, batch)
        begin(at + 1)
      }
    }
    begin(at)
    if (floaters !== undefined) help(floaters)
  }
  const awaitOrder = (): void => {
    const minutes = gate.untilNextOrder()
    if (minutes !== undefined) simulation.after(minutes, ORDER)
  }

  awaitOrder()
  release()
  const endedBy = simulation.run(
    (event) => {
      if (event === ORDER) {
        gate.ordered()
        awaitOrder()
      } else finish(event)
      release()
    },
    { untilTime: line.days * line.minutesPerDay, mostEvents },
  )
  if (endedBy === 'events') return refuse({ code: 'too-long' })
  return ok({ ...tally.figures(), events: simulation.events })
}
