/** Said to who comes while too many wait already. */
export class TooManyWait extends Error {}

/** Heavy work, one after the other, so that no number of invented addresses takes the whole machine. */
export class Turns {
  readonly #most: number
  #waiting = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(most: number) {
    this.#most = most
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#most) throw new TooManyWait()
    this.#waiting += 1
    const mine = this.#last.then(work)
    // The next one's turn comes whatever became of this one.
    this.#last = mine.catch(() => null)
    try {
      return await mine
    } finally {
      this.#waiting -= 1
    }
  }
}
