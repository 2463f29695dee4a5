/** Minutes of each day in which work is done; work that is not finished goes on in the next shift. */
export type Shift = { readonly fromMinute: number; readonly toMinute: number }

/** A shift on days of `minutesPerDay`, counted from the first minute of the first day. */
export type Calendar = {
  /** When work of so many minutes is done that may begin at `start`. */
  readonly finishOf: (start: number, minutes: number) => number
  /** Minutes of work that lie between two moments. */
  readonly openBetween: (from: number, to: number) => number
}

export const ALWAYS_OPEN: Calendar = {
  finishOf: (start, minutes) => start + minutes,
  openBetween: (from, to) => Math.max(0, to - from),
}

export function shiftCalendar({ fromMinute, toMinute }: Shift, minutesPerDay: number): Calendar {
  const length = toMinute - fromMinute
  /** Minutes of work before a moment. */
  const openUntil = (moment: number): number => {
    const day = Math.floor(moment / minutesPerDay)
    const today = moment - day * minutesPerDay - fromMinute
    return day * length + Math.min(length, Math.max(0, today))
  }
  return {
    finishOf: (start, minutes) => {
      const reached = openUntil(start) + minutes
      const days = Math.ceil(reached / length) - 1
      return Math.max(start, days * minutesPerDay + fromMinute + (reached - days * length))
    },
    openBetween: (from, to) => Math.max(0, openUntil(to) - openUntil(from)),
  }
}
