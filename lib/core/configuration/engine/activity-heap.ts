/** A binary heap of Booleans, most active first; ties go to the lower number, so that runs repeat. */
export class ActivityHeap {
  private readonly places: Int32Array
  private readonly heap: Int32Array
  private size = 0

  constructor(
    booleans: number,
    private readonly activity: Float64Array,
  ) {
    this.places = new Int32Array(booleans).fill(-1)
    this.heap = new Int32Array(booleans)
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.places[this.heap[at] as number] = -1
    this.size = 0
  }

  add(boolean: number): void {
    if (this.places[boolean] !== -1) return
    this.heap[this.size] = boolean
    this.places[boolean] = this.size
    this.rise(this.size++)
  }

  /** The activity of a member grew. */
  grown(boolean: number): void {
    const place = this.places[boolean] as number
    if (place !== -1) this.rise(place)
  }

  take(): number {
    if (this.size === 0) return -1
    const top = this.heap[0] as number
    this.places[top] = -1
    const last = this.heap[--this.size] as number
    if (this.size > 0) {
      this.heap[0] = last
      this.places[last] = 0
      this.sink(0)
    }
    return top
  }

  private before(one: number, other: number): boolean {
    const difference = (this.activity[one] as number) - (this.activity[other] as number)
    return difference > 0 || (difference === 0 && one < other)
  }

  private rise(start: number): void {
    const { heap, places } = this
    const boolean = heap[start] as number
    let at = start
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.before(boolean, heap[above] as number)) break
      heap[at] = heap[above] as number
      places[heap[at] as number] = at
      at = above
    }
    heap[at] = boolean
    places[boolean] = at
  }

  private sink(start: number): void {
    const { heap, places, size } = this
    const boolean = heap[start] as number
    let at = start
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && this.before(heap[below + 1] as number, heap[below] as number)) below++
      if (!this.before(heap[below] as number, boolean)) break
      heap[at] = heap[below] as number
      places[heap[at] as number] = at
      at = below
    }
    heap[at] = boolean
    places[boolean] = at
  }
}
