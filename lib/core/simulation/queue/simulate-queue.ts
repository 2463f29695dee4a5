import { scatterSampler } from '../chance/scatter'
import type { Streams } from '../chance/stream'
import { Simulation } from '../events/simulation'
import type { QueueSystem } from './queue-system'

const ARRIVAL = 0
const DEPARTURE = 1

/**
 * The time in queue of each customer, in the order they came, from an empty start. A customer brings gap
 * and service along, each from a stream of its own: another number of servers serves the same people.
 */
export function simulateQueue(
  { arrivalRate, serviceRate, servers, gaps, services }: QueueSystem,
  customers: number,
  streams: Streams,
): { readonly waits: Float64Array; readonly events: number } {
  const gapChance = streams('arrivals')
  const serviceChance = streams('services')
  const gapOf = scatterSampler(gaps)
  const serviceOf = scatterSampler(services)
  const waits = new Float64Array(customers)
  const arrivals = new Float64Array(customers)
  const durations = new Float64Array(customers)
  let came = 0
  let begun = 0
  let free = servers

  const simulation = new Simulation<number>()
  const begin = (): void => {
    free -= 1
    waits[begun] = simulation.now - (arrivals[begun] as number)
    simulation.after(durations[begun] as number, DEPARTURE)
    begun += 1
  }
  if (customers > 0) simulation.after(gapOf(gapChance) / arrivalRate, ARRIVAL)
  simulation.run((event) => {
    if (event === ARRIVAL) {
      arrivals[came] = simulation.now
      durations[came] = serviceOf(serviceChance) / serviceRate
      came += 1
      if (came < customers) simulation.after(gapOf(gapChance) / arrivalRate, ARRIVAL)
      if (free > 0) begin()
    } else {
      free += 1
      if (begun < came) begin()
    }
  }, {})
  return { waits, events: simulation.events }
}
