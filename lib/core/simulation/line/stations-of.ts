import type { Streams } from '../chance/stream'
import type { Cutting, FlowLine } from './flow-line'
import { layTable } from './lay-table'
import type { Station } from './station'
import { workStation } from './work-station'

/** Cutting first, where there is any, then the operations in order. */
export function stationsOf(
  { cutting, operations, minutesPerDay }: FlowLine,
  streams: Streams,
): readonly Station[] {
  const first = cutting ? [cuttingStation(cutting, minutesPerDay, streams)] : []
  return [
    ...first,
    ...operations.map((operation, at) =>
      workStation(first.length + at, operation, {
        minutesPerDay,
        streams,
        id: `${at} ${operation.name}`,
      }),
    ),
  ]
}

/** Whether cutting is told as a lay. */
export const isLay = ({ layMinutesPerLayer, cutMinutes }: Cutting): boolean =>
  (layMinutesPerLayer ?? 0) + (cutMinutes ?? 0) > 0

function cuttingStation(cutting: Cutting, minutesPerDay: number, streams: Streams): Station {
  if (isLay(cutting)) return layTable(0, cutting)
  const { minPerPiece: minutes, operators: workers } = cutting
  return workStation(
    0,
    { name: 'cutting', minutes, workers },
    { minutesPerDay, streams, id: 'cutting' },
  )
}
