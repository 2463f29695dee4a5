/**
 * The life of an order on the plant's floor, as a table: state → event → state. Cancelling is
 * possible until cloth is cut (the freeze point); after that the plant owes a garment.
 */
export const PLANT_ORDER_STATES = [
  'accepted',
  'in-work',
  'rework',
  'dispatched',
  'cancelled',
] as const
export type PlantOrderState = (typeof PLANT_ORDER_STATES)[number]

export type PlantOrderEvent = 'cut' | 'fail-inspection' | 'pass-rework' | 'dispatch' | 'cancel'

type Row = Readonly<Partial<Record<PlantOrderEvent, PlantOrderState>>>

export const PLANT_ORDER_TABLE: Readonly<Record<PlantOrderState, Row>> = {
  accepted: { cut: 'in-work', cancel: 'cancelled' },
  'in-work': { 'fail-inspection': 'rework', dispatch: 'dispatched' },
  rework: { 'pass-rework': 'in-work' },
  dispatched: {},
  cancelled: {},
}

export const afterPlantEvent = (
  state: PlantOrderState,
  event: PlantOrderEvent,
): PlantOrderState | null => PLANT_ORDER_TABLE[state][event] ?? null

export const isOpenAtPlant = (state: PlantOrderState): boolean =>
  Object.keys(PLANT_ORDER_TABLE[state]).length > 0

export const OPEN_PLANT_STATES = PLANT_ORDER_STATES.filter(isOpenAtPlant)

export const isPlantOrderState = (value: string): value is PlantOrderState =>
  (PLANT_ORDER_STATES as readonly string[]).includes(value)

/** The freeze point as a sentence's reason, or null while the order may still be cancelled. */
export function whyNotCancel(state: PlantOrderState): 'cut' | 'dispatched' | 'cancelled' | null {
  switch (state) {
    case 'accepted':
      return null
    case 'in-work':
    case 'rework':
      return 'cut'
    case 'dispatched':
      return 'dispatched'
    case 'cancelled':
      return 'cancelled'
    default:
      return state satisfies never
  }
}
