import type { Scatter } from '../chance/scatter'

/**
 * One waiting line before equal servers, first come, first served, as long as it will (Kendall's G/G/c).
 * Rates are per unit of time, any unit; times are in that unit.
 */
export type QueueSystem = {
  readonly arrivalRate: number
  readonly serviceRate: number
  readonly servers: number
  /** How gaps between arrivals scatter; exponential = customers who know nothing of one another. */
  readonly gaps: Scatter
  readonly services: Scatter
}

/** The share of the time a server works; at 1 or above the line grows for ever. */
export const loadOf = ({ arrivalRate, serviceRate, servers }: QueueSystem): number =>
  arrivalRate / (serviceRate * servers)
