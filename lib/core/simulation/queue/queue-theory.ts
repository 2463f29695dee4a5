import { squaredVariation } from '../chance/scatter'
import { erlangC } from './erlang-c'
import { loadOf, type QueueSystem } from './queue-system'

/**
 * Mean time in queue by formula. Exact for M/M/c (Erlang C) and M/G/1 (F. Pollaczek 1930, A. Khinchine
 * 1932); for the rest the approximation of A. O. Allen and J. Cunneen: the M/M/c value times the mean of
 * the two squared coefficients of variation.
 */
export type QueueTheory = { readonly meanWait: number; readonly isExact: boolean }

export function queueTheory(system: QueueSystem): QueueTheory {
  const { arrivalRate, serviceRate, servers, gaps, services } = system
  const offered = arrivalRate / serviceRate
  const memoryless = erlangC(servers, offered) / (serviceRate * servers * (1 - loadOf(system)))
  const variation = (squaredVariation(gaps) + squaredVariation(services)) / 2
  const isExact = gaps.kind === 'exponential' && (services.kind === 'exponential' || servers === 1)
  return { meanWait: memoryless * variation, isExact }
}
