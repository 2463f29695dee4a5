import { isEnded, type OrderState } from '@/lib/core/order/order-state'

/** It ended without a garment: nothing more is planned, carried or awaited. */
export const isBrokenOff = (state: OrderState): boolean => isEnded(state) && state !== 'delivered'
