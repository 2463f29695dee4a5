import { EventList } from './event-list'

/**
 * The kernel: takes the next event, sets the clock to its time, lets the model answer with later events.
 * It has no clock but this one, and no chance. A run ends by time (events at that very time still happen,
 * and the clock stands there at the end), by a number of events, or when nothing is left to happen.
 */
export class Simulation<Event> {
  private readonly ahead = new EventList<Event>()
  now = 0
  events = 0

  /** Now or later; what lies in the past happens now. */
  at(time: number, event: Event): void {
    this.ahead.add(Math.max(time, this.now), event)
  }

  after(duration: number, event: Event): void {
    this.ahead.add(this.now + duration, event)
  }

  run(handle: (event: Event) => void, stop: Stop): EndedBy {
    const { untilTime = Number.POSITIVE_INFINITY, mostEvents = Number.POSITIVE_INFINITY } = stop
    while (this.ahead.size > 0) {
      const time = this.ahead.nextTime()
      if (time > untilTime) break
      if (this.events >= mostEvents) return 'events'
      this.now = time
      this.events += 1
      handle(this.ahead.take())
    }
    const isDone = this.ahead.size === 0
    if (untilTime !== Number.POSITIVE_INFINITY) this.now = untilTime
    return isDone ? 'nothing-left' : 'time'
  }
}

export type Stop = { readonly untilTime?: number; readonly mostEvents?: number }

/** `events`: the budget was spent before the time was over. */
export type EndedBy = 'time' | 'events' | 'nothing-left'
