/**
 * What is still to happen, earliest first; of two events of one time the one that was added first. The tie
 * is broken on purpose: without it the same seed would give another day whenever the heap changes.
 *
 * A binary heap over three flat arrays (time, number, event); add and take move a hole instead of swapping.
 */
export class EventList<Event> {
  private times = new Float64Array(64)
  private numbers = new Float64Array(64)
  private readonly events: Event[] = []
  private added = 0
  size = 0

  add(time: number, event: Event): void {
    if (this.size === this.times.length) this.grow()
    const { times, numbers, events } = this
    let hole = this.size++
    const number = this.added++
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      const earlier = times[parent] as number
      // The newcomer has the highest number: it stays behind whatever has its time.
      if (earlier <= time) break
      times[hole] = earlier
      numbers[hole] = numbers[parent] as number
      events[hole] = events[parent] as Event
      hole = parent
    }
    times[hole] = time
    numbers[hole] = number
    events[hole] = event
  }

  /** Infinity when nothing is left. */
  nextTime(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.times[0] as number)
  }

  /** Takes out the next event; there must be one. */
  take(): Event {
    const { times, numbers, events } = this
    const first = events[0] as Event
    const last = --this.size
    const time = times[last] as number
    const number = numbers[last] as number
    const moved = events.pop() as Event
    let hole = 0
    for (let child = 1; child < last; child = 2 * hole + 1) {
      if (child + 1 < last && this.isBefore(child + 1, child)) child += 1
      const earlier = times[child] as number
      if (earlier > time || (earlier === time && (numbers[child] as number) > number)) break
      times[hole] = earlier
      numbers[hole] = numbers[child] as number
      events[hole] = events[child] as Event
      hole = child
    }
    if (last > 0) {
      times[hole] = time
      numbers[hole] = number
      events[hole] = moved
    }
    return first
  }

  private isBefore(a: number, b: number): boolean {
    const difference = (this.times[a] as number) - (this.times[b] as number)
    return (
      difference < 0 ||
      (difference === 0 && (this.numbers[a] as number) < (this.numbers[b] as number))
    )
  }

  private grow(): void {
    const times = new Float64Array(2 * this.times.length)
    times.set(this.times)
    this.times = times
    const numbers = new Float64Array(2 * this.numbers.length)
    numbers.set(this.numbers)
    this.numbers = numbers
  }
}
